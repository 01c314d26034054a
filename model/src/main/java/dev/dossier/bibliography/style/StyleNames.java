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

/** Maps common and former names of styles to the current names of the CSL project. */
final class StyleNames {
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:,]");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s_./-]+");

  /**
   * An edition: {@code apa-7th-edition}, {@code apa-7} and {@code apa7th} all mean {@code apa7}.
   */
  private static final Pattern EDITION =
      Pattern.compile("-?(?<=[a-z-])(\\d{1,2})(?:st|nd|rd|th)?(?:-?(?:edition|edn?|ed))?$");

  private static final Pattern SAYS_NOTHING = Pattern.compile("-(?:style|csl|format)$");

  /** Words that some lists of journals omit. */
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "and", "of", "in", "a", "for", "an", "on", "de", "et");

  private StyleNames() {}

  /**
   * Returns the current name of a style for a common name ({@code vancouver}, {@code APA 7th},
   * {@code mla}) or a former one ({@code chicago-note}).
   *
   * @return {@code null} if the name is unknown
   */
  static @Nullable String today(String name) {
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

  /** Returns the common and former names. */
  static Set<String> others() {
    return Tables.NAMES.keySet();
  }

  static String normal(String name) {
    String words = BRACKETS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SEPARATOR.matcher(words.replace("&", " and ").strip()).replaceAll("-");
  }

  /** Returns the only style whose name has the same words, except "the" and similar words. */
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

  /** Loaded when a name is not found for the first time. */
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
