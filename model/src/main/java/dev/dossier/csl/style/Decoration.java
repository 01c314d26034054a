package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.Look;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.TextCase;
import java.util.ArrayList;
import java.util.List;

/**
 * What attributes do to an element's text.
 *
 * @param look formatting, bits of {@link Look}
 * @param prefix set before it, out of reach of formatting
 * @param suffix set after it
 */
public record Decoration(
    int look,
    String prefix,
    String suffix,
    boolean quotes,
    boolean stripPeriods,
    TextCase textCase,
    boolean inMargin) {
  static Decoration of(Attributes attributes) {
    return new Decoration(
        Look.of(attributes),
        attributes.get("prefix"),
        attributes.get("suffix"),
        attributes.isTrue("quotes"),
        attributes.isTrue("strip-periods"),
        TextCase.of(attributes.get("text-case")),
        attributes.get("display").equals("left-margin"));
  }

  /** That of a label: a word of the style's language, whatever the language of the work. */
  static Decoration ofLabel(Attributes attributes) {
    Decoration all = of(attributes);
    return all.textCase != TextCase.TITLE
        ? all
        : new Decoration(
            all.look,
            all.prefix,
            all.suffix,
            all.quotes,
            all.stripPeriods,
            TextCase.TITLE_OF_LABEL,
            all.inMargin);
  }

  /** The text with all this; nothing if there is no text. */
  List<Run> apply(List<Run> text, Setting setting) {
    if (text.isEmpty()) {
      return text;
    }
    List<Run> runs = text;
    if (stripPeriods) {
      runs = Run.map(runs, run -> run.withText(run.text().replace(".", "")));
    }
    if (textCase != TextCase.NONE) {
      runs = textCase.apply(runs, setting.language());
    }
    runs = Run.looking(runs, look);
    boolean affixes = !prefix.isEmpty() || !suffix.isEmpty();
    if (quotes || affixes) {
      List<Run> all = new ArrayList<>(runs.size() + 4);
      if (!prefix.isEmpty()) {
        all.add(Run.of(prefix));
      }
      if (quotes) {
        all.add(Run.OPEN);
      }
      all.addAll(runs);
      if (quotes) {
        all.add(Run.CLOSE);
      }
      if (!suffix.isEmpty()) {
        all.add(Run.of(suffix));
      }
      runs = all;
    }
    return inMargin ? Run.map(runs, run -> run.withLook(run.look() | Look.MARGIN)) : runs;
  }
}
