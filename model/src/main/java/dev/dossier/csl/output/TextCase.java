package dev.dossier.csl.output;

import dev.dossier.csl.casing.CasedText;
import dev.dossier.csl.casing.TitleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Conversions of case (CSL 1.0.2, "Text-case"). Runs whose case is preserved are not changed. */
public enum TextCase {
  NONE,
  LOWERCASE,
  UPPERCASE,
  CAPITALIZE_FIRST,
  CAPITALIZE_ALL,
  SENTENCE,
  TITLE,
  /** Title case of a label, which begins with a capital even in languages without title case. */
  TITLE_OF_LABEL;

  public static TextCase of(String name) {
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
   * Converts text.
   *
   * @param language the language of the text; only English is converted to title case
   */
  public List<StyledText> apply(List<StyledText> runs, Locale language) {
    return switch (this) {
      case NONE -> runs;
      case LOWERCASE -> each(runs, text -> text.toLowerCase(language));
      case UPPERCASE -> each(runs, text -> text.toUpperCase(language));
      case CAPITALIZE_FIRST -> words(runs, text -> text.capitalizeFirst(language));
      case CAPITALIZE_ALL -> words(runs, text -> text.capitalizeAll(language));
      case SENTENCE -> sentence(runs, language);
      case TITLE_OF_LABEL ->
          (language.getLanguage().equals("en") ? TITLE : CAPITALIZE_FIRST).apply(runs, language);
      case TITLE -> language.getLanguage().equals("en") ? words(runs, TitleCase::apply) : runs;
    };
  }

  private interface Change {
    String of(String text);
  }

  private static List<StyledText> each(List<StyledText> runs, Change change) {
    return StyledText.map(
        runs,
        run ->
            (run.look() & TextStyle.NO_CASE) != 0 || !run.isText()
                ? run
                : run.withText(change.of(run.text())));
  }

  private static List<StyledText> sentence(List<StyledText> runs, Locale language) {
    String all = StyledText.text(runs);
    boolean shouted =
        all.codePoints().anyMatch(Character::isUpperCase)
            && all.codePoints().noneMatch(Character::isLowerCase);
    List<StyledText> lower = shouted ? each(runs, text -> text.toLowerCase(language)) : runs;
    return words(lower, text -> text.capitalizeFirst(language));
  }

  /** Converts words, which may extend over several runs. */
  private static List<StyledText> words(List<StyledText> runs, Consumer<CasedText> change) {
    CasedText text = new CasedText();
    for (StyledText run : runs) {
      boolean keepsCase = (run.look() & (TextStyle.NO_CASE | TextStyle.SMALL_CAPS)) != 0;
      text.add(text(run), keepsCase);
    }
    change.accept(text);
    List<StyledText> changed = new ArrayList<>(runs.size());
    int from = 0;
    for (StyledText run : runs) {
      int to = from + text(run).length();
      changed.add(run.isText() ? run.withText(text.substring(from, to)) : run);
      from = to;
    }
    return changed;
  }

  private static String text(StyledText run) {
    return switch (run.kind()) {
      case TEXT -> run.text();
      case OPEN_QUOTE -> "“";
      case CLOSE_QUOTE -> "”";
    };
  }
}
