package dev.dossier.pdf.font;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.render.Renderer.TextProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document that no font has, with their context and a suggestion. Characters
 * that one font would cover are reported together.
 */
public final class MissingGlyphs {
  /** Characters of context on each side. */
  private static final int CONTEXT = 24;

  /** The number of places that are quoted. */
  private static final int PLACES = 3;

  /** The number of characters that are named, and of further ones that are listed. */
  private static final int NAMED = 6;

  private static final int SHOWN = 40;

  private final Map<MissingFont, Group> groups = new LinkedHashMap<>();
  private final Set<Integer> known = new HashSet<>();

  /** All letters of the document, and those that are shown as code points. */
  private long letters;

  private long missing;

  /** Characters that are reported together. */
  private static final class Group {
    final Set<Integer> characters = new LinkedHashSet<>();

    /** Replacements of some of them. */
    final Set<String> printed = new LinkedHashSet<>();

    final List<String> places = new ArrayList<>();

    /** The number of letters that are shown as code points. */
    long letters;
  }

  /** Counts the letters of a text, with or without a glyph. */
  void count(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // A surrogate pair is one letter.
      letters += Character.isLetter(unit) || Character.isHighSurrogate(unit) ? 1 : 0;
    }
  }

  /**
   * Records missing characters.
   *
   * @param typed the characters
   * @param printed their replacement; {@code null} if they are shown as code points
   * @param text the text around them
   */
  void add(String typed, @Nullable String printed, String text) {
    if (printed == null) {
      typed.codePoints().filter(Character::isLetter).forEach(this::countMissing);
    }
    if (typed.codePoints().allMatch(known::contains)) {
      return;
    }
    String place = around(typed, text);
    typed
        .codePoints()
        .filter(known::add)
        .forEach(
            character -> {
              Group group = groups.computeIfAbsent(MissingFont.of(character), any -> new Group());
              group.characters.add(character);
              if (printed != null) {
                group.printed.add(printed);
              }
              if (!group.places.contains(place)) {
                group.places.add(place);
              }
            });
  }

  private void countMissing(int letter) {
    missing++;
    groups.computeIfAbsent(MissingFont.of(letter), any -> new Group()).letters++;
  }

  /**
   * Returns one problem for each suggested font, in the order of the first of its characters: a
   * warning, or an error if most letters of the document are missing.
   *
   * @param file the file of the document
   * @param locations where text with any of these characters is written; {@code null} if it is in
   *     no file
   */
  public List<TextProblem> problems(
      String file, Function<String, @Nullable SourceLocation> locations) {
    boolean isMost = 2 * missing > letters;
    List<TextProblem> warnings = new ArrayList<>();
    groups.forEach(
        (font, group) -> {
          String characters = shown(group.characters, Integer.MAX_VALUE);
          Problem problem =
              isMost && group.letters > 0
                  ? Problem.ofFile(Severity.ERROR, file, error(font, group))
                  : Problem.ofFile(Severity.WARNING, file, message(font, group));
          warnings.add(new TextProblem(problem, characters, locations.apply(characters)));
        });
    return warnings;
  }

  private String error(MissingFont font, Group group) {
    return String.format(
        Locale.ROOT,
        "no font has %,d of the %,d letters of this document: %s in %s; add %s",
        group.letters,
        letters,
        named(group.characters),
        quoted(group.places),
        font.advice());
  }

  private static String message(MissingFont font, Group group) {
    boolean isPartial = group.characters.size() > group.printed.size();
    String codePoints = group.characters.size() == 1 ? "a code point" : "code points";
    String instead =
        group.printed.isEmpty()
            ? codePoints
            : String.join(" ", group.printed) + (isPartial ? " or code points" : "");
    return "no font has %s; shown as %s in %s; add %s"
        .formatted(named(group.characters), instead, quoted(group.places), font.advice());
  }

  private static String named(Set<Integer> characters) {
    String named =
        characters.stream()
            .limit(NAMED)
            .map(MissingGlyphs::named)
            .collect(Collectors.joining(", "));
    int more = characters.size() - NAMED;
    if (more <= 0) {
      return named;
    }
    Set<Integer> rest =
        characters.stream().skip(NAMED).collect(Collectors.toCollection(LinkedHashSet::new));
    return named + " and " + more + " more, " + shown(rest, SHOWN) + (more > SHOWN ? "…" : "");
  }

  private static String shown(Set<Integer> characters, int most) {
    return characters.stream().limit(most).map(Character::toString).collect(Collectors.joining());
  }

  private static String quoted(List<String> places) {
    return places.stream()
            .limit(PLACES)
            .map(place -> "“" + place + "”")
            .collect(Collectors.joining(", "))
        + (places.size() > PLACES ? " and elsewhere" : "");
  }

  private static String named(int character) {
    String name = Character.getName(character);
    return String.format(
        Locale.ROOT,
        "U+%04X %s (%s)",
        character,
        Character.toString(character),
        name == null ? "not a Unicode character" : name);
  }

  private static String around(String characters, String text) {
    int at = Math.max(0, text.indexOf(characters));
    int end = Math.min(text.length(), at + characters.length());
    int from = text.offsetByCodePoints(at, -Math.min(CONTEXT, text.codePointCount(0, at)));
    int to =
        text.offsetByCodePoints(end, Math.min(CONTEXT, text.codePointCount(end, text.length())));
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }
}
