package dev.dossier.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of case (CSL 1.0.2, "Text-case"). Runs that keep their case are left alone. */
enum TextCase {
  NONE,
  LOWERCASE,
  UPPERCASE,
  CAPITALIZE_FIRST,
  CAPITALIZE_ALL,
  SENTENCE,
  TITLE,
  /** Title case of a label: where titles have none, it still begins with a capital. */
  TITLE_OF_LABEL;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*(?:['’][\\p{L}\\p{M}]+)?");

  /** Words that are not capitalized within a title: those of Pandoc, and "v." of cases. */
  private static final Set<String> STOP =
      Set.of(
          ("a about al an and as at but by c ca d de down et for from in into nor of on onto or over"
                  + " so the till to up v van via von vs with yet")
              .split(" "));

  static TextCase of(String name) {
    return switch (name) {
      case "lowercase" -> LOWERCASE;
      case "uppercase" -> UPPERCASE;
      case "capitalize-first" -> CAPITALIZE_FIRST;
      case "capitalize-all" -> CAPITALIZE_ALL;
      case "sentence" -> SENTENCE;
      case "title" -> TITLE;
      default -> NONE;
    };
  }

  /**
   * Changes text.
   *
   * @param language of the text; titles that are not English are not brought into title case
   */
  List<Run> apply(List<Run> runs, Locale language) {
    return switch (this) {
      case NONE -> runs;
      case LOWERCASE -> each(runs, text -> text.toLowerCase(language));
      case UPPERCASE -> each(runs, text -> text.toUpperCase(language));
      case CAPITALIZE_FIRST -> capitalizeFirst(runs, language);
      case CAPITALIZE_ALL ->
          each(runs, text -> WORD.matcher(text).replaceAll(m -> capitalized(m.group(), language)));
      case SENTENCE -> sentence(runs, language);
      case TITLE_OF_LABEL ->
          (language.getLanguage().equals("en") ? TITLE : CAPITALIZE_FIRST).apply(runs, language);
      case TITLE -> language.getLanguage().equals("en") ? new Title(runs).converted() : runs;
    };
  }

  private interface Change {
    String of(String text);
  }

  private static List<Run> each(List<Run> runs, Change change) {
    return Run.map(
        runs,
        run ->
            (run.look() & Look.NO_CASE) != 0 || !run.isText()
                ? run
                : run.withText(change.of(run.text())));
  }

  private static List<Run> capitalizeFirst(List<Run> runs, Locale language) {
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      Matcher word = WORD.matcher(run.text());
      if (word.find()) {
        List<Run> changed = new ArrayList<>(runs);
        if ((run.look() & Look.NO_CASE) == 0) {
          changed.set(
              i,
              run.withText(
                  run.text().substring(0, word.start())
                      + capitalized(word.group(), language)
                      + run.text().substring(word.end())));
        }
        return changed;
      }
    }
    return runs;
  }

  private static List<Run> sentence(List<Run> runs, Locale language) {
    String all = Run.text(runs);
    boolean shouted =
        all.codePoints().anyMatch(Character::isUpperCase)
            && all.codePoints().noneMatch(Character::isLowerCase);
    List<Run> lower = shouted ? each(runs, text -> text.toLowerCase(language)) : runs;
    return capitalizeFirst(lower, language);
  }

  private static boolean isLower(String word) {
    return word.codePoints().noneMatch(Character::isUpperCase);
  }

  /** With a capital, if it has none yet: {@code arXiv} stays. */
  private static String capitalized(String word, Locale language) {
    if (!isLower(word)) {
      return word;
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(language) + word.substring(first);
  }

  /** A title on its way into English title case. */
  private static final class Title {
    private static final Locale ENGLISH = Locale.ENGLISH;
    private final List<Run> runs;
    private final boolean shouted;
    private int words;
    private int word;
    private String last = "";
    private String between = "";

    Title(List<Run> runs) {
      this.runs = runs;
      String all = Run.text(runs);
      // A single word is rather an acronym.
      shouted =
          all.indexOf(' ') > 0
              && all.codePoints().noneMatch(Character::isLowerCase)
              && all.codePoints().filter(Character::isUpperCase).count() > 12;
      for (Run run : runs) {
        Matcher found = WORD.matcher(run.text());
        while (found.find()) {
          words++;
        }
      }
    }

    List<Run> converted() {
      List<Run> result = new ArrayList<>(runs.size());
      for (Run run : runs) {
        if (run.isText()) {
          result.add(run.withText(text(run)));
        } else {
          between += run.kind() == Run.Kind.OPEN_QUOTE ? "“" : "”";
          result.add(run);
        }
      }
      return result;
    }

    private String text(Run run) {
      String text = run.text();
      boolean keeps = (run.look() & Look.NO_CASE) != 0;
      StringBuilder result = new StringBuilder(text.length());
      Matcher found = WORD.matcher(text);
      int from = 0;
      while (found.find()) {
        String gap = text.substring(from, found.start());
        between += gap;
        result.append(gap);
        result.append(keeps ? found.group() : converted(found.group(), text, found.end()));
        last = found.group();
        word++;
        between = "";
        from = found.end();
      }
      String rest = text.substring(from);
      between += rest;
      return result.append(rest).toString();
    }

    private String converted(String original, String text, int end) {
      String source = shouted ? original.toLowerCase(ENGLISH) : original;
      String lower = source.toLowerCase(ENGLISH);
      boolean abbreviated = between.startsWith(". ") && isAbbreviation(last);
      boolean start = word == 0 || (startsSentence() && !abbreviated);
      boolean edge = start || word == words - 1;
      // "up-to-date" begins with a capital, and has none within.
      boolean hyphen = end < text.length() && text.charAt(end) == '-' && !between.endsWith("-");
      if (!edge && !hyphen && STOP.contains(lower)) {
        boolean capital = source.length() > 1 && source.equals(capitalized(lower, ENGLISH));
        return isLower(source) || capital || source.equals("A") ? lower : source;
      }
      boolean digits = Character.isDigit(source.codePointAt(0));
      return digits ? source : capitalized(source, ENGLISH);
    }

    private boolean startsSentence() {
      for (int i = 0; i < between.length(); i++) {
        char c = between.charAt(i);
        if ("“‘\"¿¡".indexOf(c) >= 0) {
          return true;
        } else if (":.?!—".indexOf(c) >= 0) {
          // "3.5" and "e.g." go on.
          return between.length() > i + 1;
        }
      }
      return false;
    }

    /** {@code J}, {@code Proc}: a full stop after it ends no sentence. */
    private static boolean isAbbreviation(String word) {
      return !word.isEmpty() && word.length() <= 4 && Character.isUpperCase(word.charAt(0));
    }
  }
}
