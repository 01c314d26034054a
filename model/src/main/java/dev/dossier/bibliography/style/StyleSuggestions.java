package dev.dossier.bibliography.style;

import dev.dossier.source.shape.Suggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests a style for an unknown name, by the titles and the spelling of names. */
final class StyleSuggestions {
  private static final Pattern TITLE =
      Pattern.compile("<title(-short)?>([^<]*)</title(?:-short)?>");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  /** Shorter names are abbreviations, for which one different letter is no misspelling. */
  private static final int ABBREVIATION = 5;

  private StyleSuggestions() {}

  /** Returns the style that a name probably means, or {@code null}. */
  static @Nullable String near(String wrong) {
    String name = StyleNames.normal(wrong);
    List<StyleArchive.Described> styles = StyleArchive.independent();
    return Stream.<Supplier<@Nullable String>>of(
            () -> byWords(name, styles, 1),
            () -> name.indexOf('-') < 0 ? abbreviatedBy(name, styles) : null,
            () -> bySpelling(name),
            () -> byWords(name, styles, 0.6))
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String bySpelling(String name) {
    List<String> names = new ArrayList<>(StyleArchive.names());
    names.addAll(StyleNames.others());
    String spelled = Suggestions.nearest(name, names);
    boolean other =
        spelled != null && name.length() < ABBREVIATION && spelled.length() == name.length();
    return other ? null : spelled;
  }

  /** Returns the style whose short title contains a word, or whose title has these initials. */
  private static @Nullable String abbreviatedBy(String name, List<StyleArchive.Described> styles) {
    if (name.length() < 2 || name.length() > 8) {
      return null;
    }
    return shortest(
        styles.stream()
            .filter(style -> abbreviations(style).contains(name))
            .map(StyleArchive.Described::name));
  }

  private static Set<String> abbreviations(StyleArchive.Described style) {
    Set<String> found = new LinkedHashSet<>();
    Matcher titles = TITLE.matcher(style.beginning());
    while (titles.find()) {
      if (titles.group(1) != null) {
        words(titles.group(2)).forEach(found::add);
      } else {
        StringBuilder initials = new StringBuilder();
        for (String word : NO_WORD.split(titles.group(2).split("[(]", 2)[0], -1)) {
          boolean counts = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
          initials.append(counts ? word.substring(0, 1).toLowerCase(Locale.ROOT) : "");
        }
        found.add(initials.toString());
      }
    }
    return found;
  }

  /**
   * Returns the style with the most words of a name in its own name or titles.
   *
   * @param share the minimum share of the words, 0 to 1
   */
  private static @Nullable String byWords(
      String name, List<StyleArchive.Described> styles, double share) {
    List<String> wanted = words(name).filter(word -> word.length() > 2).toList();
    if (wanted.isEmpty()) {
      return null;
    }
    int most = 0;
    List<String> best = new ArrayList<>();
    for (StyleArchive.Described style : styles) {
      Set<String> has = new LinkedHashSet<>(words(style.name()).toList());
      Matcher titles = TITLE.matcher(style.beginning());
      while (titles.find()) {
        words(titles.group(2)).forEach(has::add);
      }
      int found = (int) wanted.stream().filter(word -> isAmong(word, has)).count();
      if (found > most) {
        most = found;
        best.clear();
      }
      if (found == most) {
        best.add(style.name());
      }
    }
    return most >= share * wanted.size() ? shortest(best.stream()) : null;
  }

  private static boolean isAmong(String word, Set<String> words) {
    return words.contains(word)
        || (word.length() >= ABBREVIATION
            && words.stream().anyMatch(other -> other.startsWith(word)));
  }

  private static Stream<String> words(String text) {
    return Stream.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty());
  }

  private static @Nullable String shortest(Stream<String> names) {
    return names
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }
}
