package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.TextCase;
import dev.dossier.csl.output.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The attributes of an element that apply to its text (CSL 1.0.2, "Affixes", "Display",
 * "Formatting", "Quotes", "Strip-periods" and "Text-case"). Immutable.
 *
 * @param look formatting, bits of {@link TextStyle}
 * @param prefix precedes the text, and is not formatted
 * @param suffix follows the text, and is not formatted
 * @param display {@code block}, {@code left-margin}, {@code right-inline} or {@code indent}; empty
 *     by default
 */
public record Affixes(
    int look,
    String prefix,
    String suffix,
    boolean quotes,
    boolean stripPeriods,
    TextCase textCase,
    String display) {
  /** No attributes. */
  public static final Affixes NONE = new Affixes(0, "", "", false, false, TextCase.NONE, "");

  static Affixes of(Attributes attributes) {
    return new Affixes(
        TextStyle.of(attributes),
        attributes.get("prefix"),
        attributes.get("suffix"),
        attributes.isTrue("quotes"),
        attributes.isTrue("strip-periods"),
        TextCase.of(attributes.get("text-case")),
        attributes.get("display"));
  }

  /**
   * Reads the attributes of a label, which is a term in the language of the style, not of the work.
   */
  static Affixes ofLabel(Attributes attributes) {
    Affixes all = of(attributes);
    return all.textCase != TextCase.TITLE
        ? all
        : new Affixes(
            all.look,
            all.prefix,
            all.suffix,
            all.quotes,
            all.stripPeriods,
            TextCase.TITLE_OF_LABEL,
            all.display);
  }

  /** Returns these attributes with another prefix and suffix. */
  Affixes with(String otherPrefix, String otherSuffix) {
    return new Affixes(look, otherPrefix, otherSuffix, quotes, stripPeriods, textCase, display);
  }

  /** Applies all attributes to a text; an empty text has no affixes and stays empty. */
  List<StyledText> apply(List<StyledText> text, RenderContext context) {
    List<StyledText> runs = affixed(formatted(text, context));
    return switch (display) {
      case "left-margin" ->
          StyledText.map(runs, run -> run.withLook(run.look() | TextStyle.MARGIN));
      case "block", "indent" -> runs.isEmpty() ? runs : apart(runs);
      default -> runs;
    };
  }

  /** A reference is one paragraph, in which spaces separate blocks. */
  private static List<StyledText> apart(List<StyledText> block) {
    List<StyledText> runs = new ArrayList<>();
    runs.add(StyledText.of(" "));
    runs.addAll(block);
    runs.add(StyledText.of(" "));
    return runs;
  }

  /** Applies formatting, text case and strip-periods only. */
  List<StyledText> formatted(List<StyledText> text, RenderContext context) {
    List<StyledText> runs = text;
    if (stripPeriods) {
      runs = StyledText.map(runs, run -> run.withText(run.text().replace(".", "")));
    }
    if (textCase != TextCase.NONE) {
      runs = textCase.apply(runs, context.language());
    }
    return StyledText.looking(runs, look);
  }

  /** Adds quotes and affixes only. */
  List<StyledText> affixed(List<StyledText> runs) {
    if (runs.isEmpty() || (!quotes && prefix.isEmpty() && suffix.isEmpty())) {
      return runs;
    }
    List<StyledText> all = new ArrayList<>(runs.size() + 4);
    if (!prefix.isEmpty()) {
      all.add(StyledText.of(prefix));
    }
    if (quotes) {
      all.add(StyledText.OPEN);
    }
    all.addAll(runs);
    if (quotes) {
      all.add(StyledText.CLOSE);
    }
    if (!suffix.isEmpty()) {
      all.add(StyledText.of(suffix));
    }
    return all;
  }
}
