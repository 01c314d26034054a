package dev.dossier.pdf.font;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.render.Renderer.TextProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a document that no font has: which they are, where they stand, what to add. One
 * font helps against many, so that all for which the same is to be added are told of together.
 */
public final class MissingGlyphs {
  /** Characters around those that are missing, on each side. */
  private static final int CONTEXT = 24;

  /** So many places are quoted. */
  private static final int PLACES = 3;

  /** So many characters are named in full, and so many more are shown. */
  private static final int NAMED = 6;

  private static final int SHOWN = 40;

  private final Map<MissingFont, Group> groups = new LinkedHashMap<>();
  private final Set<Integer> known = new HashSet<>();

  /** All letters of the document, and those of them that are printed by their numbers. */
  private long letters;

  private long missing;

  /** What is told together. */
  private static final class Group {
    final Set<Integer> characters = new LinkedHashSet<>();

    /** What stands for some of them. */
    final Set<String> printed = new LinkedHashSet<>();

    final List<String> places = new ArrayList<>();

    /** How many letters are printed by their numbers. */
    long letters;
  }

  /** Counts the letters of a text, whether fonts have them or not. */
  void count(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      // That of two units is one letter.
      letters += Character.isLetter(unit) || Character.isHighSurrogate(unit) ? 1 : 0;
    }
  }

  /**
   * Remembers characters.
   *
   * @param typed them
   * @param printed what is printed for them; {@code null} for their numbers
   * @param text in which they stand
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
   * One for each font that is wanted, in the order of the first of its characters: a warning, or an
   * error if most letters of the document are missing.
   */
  public List<TextProblem> problems(String file) {
    boolean isMost = 2 * missing > letters;
    List<TextProblem> warnings = new ArrayList<>();
    groups.forEach(
        (font, group) ->
            warnings.add(
                new TextProblem(
                    isMost && group.letters > 0
                        ? Problem.ofFile(Severity.ERROR, file, error(font, group))
                        : Problem.ofFile(Severity.WARNING, file, message(font, group)),
                    group.places.get(0),
                    shown(group.characters, Integer.MAX_VALUE))));
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
    boolean numbered = group.characters.size() > group.printed.size();
    String numbers = group.characters.size() == 1 ? "its number" : "their numbers";
    String instead =
        group.printed.isEmpty()
            ? "by " + numbers
            : "as " + String.join(" ", group.printed) + (numbered ? " or by their numbers" : "");
    return "no font has %s; printed %s in %s; add %s"
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
        name == null ? "no character of Unicode" : name);
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
