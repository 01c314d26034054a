package dev.dossier.bibliography.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people call styles, and what styles were called, as names of the CSL project's today. */
public final class StyleNames {
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:,]");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s_./-]+");

  /** {@code apa-7th-edition}, {@code apa-7}, {@code apa7th}: all are {@code apa7}. */
  private static final Pattern EDITION =
      Pattern.compile("-?(?<=[a-z-])(\\d{1,2})(?:st|nd|rd|th)?(?:-?(?:edition|edn?|ed))?$");

  private static final Pattern SAYS_NOTHING = Pattern.compile("-(?:style|csl|format)$");

  /** Words by which names of journals differ from one list to the next. */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "and", "of", "in", "a", "for", "an", "on", "de", "et");

  private StyleNames() {}

  /**
   * The name that a style has today, by another: what people call it ({@code vancouver}, {@code APA
   * 7th}, {@code mla}), or what the project called it once ({@code chicago-note}).
   *
   * @return {@code null} if it is no name of a style's
   */
  public static @Nullable String today(String name) {
    String normal = normal(name);
    if (StyleArchive.has(normal)) {
      return normal;
    }
    String plain = SAYS_NOTHING.matcher(normal).replaceFirst("");
    for (String one : List.of(normal, plain, EDITION.matcher(plain).replaceFirst("$1"))) {
      String known = Tables.NAMES.get(one);
      if (known != null) {
        return known;
      }
    }
    if (StyleArchive.has(plain)) {
      return plain;
    }
    return normal.startsWith("frontiers-in-") ? "frontiers" : sameWords(normal);
  }

  /** Names by which styles are known beside their own. */
  static Set<String> others() {
    return Tables.NAMES.keySet();
  }

  static String normal(String name) {
    String words = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SEPARATOR.matcher(words.replace("&", " and ").strip()).replaceAll("-");
  }

  /** The only style whose name has the same words, but for "the" and the like. */
  private static @Nullable String sameWords(String name) {
    String words = bigWords(name);
    if (words.indexOf('-') < 0) {
      return null;
    }
    List<String> same =
        StyleArchive.names().stream().filter(other -> bigWords(other).equals(words)).toList();
    return same.size() == 1 ? same.get(0) : null;
  }

  private static String bigWords(String name) {
    return Stream.of(name.split("-", -1))
        .filter(word -> !SMALL_WORDS.contains(word))
        .collect(Collectors.joining("-"));
  }

  /** Read when the first name is not found. */
  private static final class Tables {
    static final Map<String, String> NAMES = read("renamed.txt", "aliases.txt");

    private static Map<String, String> read(String... tables) {
      Map<String, String> names = new HashMap<>();
      for (String table : tables) {
        try (InputStream in = StyleNames.class.getResourceAsStream(table)) {
          if (in != null) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .forEach(
                    line -> Stream.of(line[1].split(" ")).forEach(old -> names.put(old, line[0])));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(table, e);
        }
      }
      return Map.copyOf(names);
    }
  }
}
