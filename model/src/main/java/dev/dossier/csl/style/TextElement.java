package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.Run;
import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** {@code text}: a variable, a macro, a term or a value. */
final class TextElement implements Part {
  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

  private final Attributes attributes;
  private final Decoration decoration;
  private final String variable;
  private final String form;
  private final @Nullable LazyParts macro;
  private final String kind;

  TextElement(Element element, StyleReader reader) {
    attributes = new Attributes(element);
    decoration = Decoration.of(attributes);
    form = attributes.get("form");
    variable = attributes.get("variable");
    kind =
        attributes.has("variable")
            ? "variable"
            : attributes.has("macro") ? "macro" : attributes.has("term") ? "term" : "value";
    macro = kind.equals("macro") ? reader.macro(attributes.get("macro")) : null;
  }

  @Override
  public void set(Setting setting, List<List<Run>> parts) {
    List<Run> runs =
        switch (kind) {
          case "variable" -> variable(setting);
          case "macro" -> Part.all(Objects.requireNonNull(macro).get(), setting, "");
          case "term" ->
              read(
                  setting
                      .terms()
                      .term(
                          attributes.get("term"),
                          attributes.get("form", "long"),
                          attributes.isTrue("plural")));
          default -> read(attributes.get("value"));
        };
    runs = decoration.apply(runs, setting);
    if (!runs.isEmpty()) {
      parts.add(runs);
    }
  }

  private static List<Run> read(String text) {
    return text.isEmpty() ? List.of() : List.of(Run.of(text));
  }

  private List<Run> variable(Setting setting) {
    String name = variable;
    if (form.equals("short") && (variable.equals("title") || variable.equals("container-title"))) {
      String shortened = variable + "-short";
      name = setting.has(shortened) && !setting.value(shortened).isEmpty() ? shortened : variable;
    }
    String value = setting.value(name);
    if (variable.equals("year-suffix") && !value.isEmpty()) {
      setting.yearSuffixSet = true;
    }
    if (!variable.equals("year-suffix") || !value.isEmpty()) {
      // "n.d." stands with or without a letter.
      setting.call(variable, !value.isEmpty());
    }
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (name) {
      case "page", "locator" -> List.of(Run.of(pages(value, name, setting)));
      case "URL" -> List.of(Run.of(value).to(value));
      case "DOI" -> List.of(Run.of(doi(value)).to("https://doi.org/" + doi(value)));
      case "citation-number", "year-suffix", "citation-label" -> List.of(Run.of(value));
      // In the text it is plain which work it is.
      case "title", "title-short" ->
          setting.use == Setting.Use.REFERENCE
              ? Run.asTitle(setting.item.runs(name))
              : new ArrayList<>(setting.item.runs(name));
      default -> new ArrayList<>(setting.item.runs(name));
    };
  }

  private static String doi(String value) {
    return RESOLVER.matcher(value).replaceFirst("");
  }

  private static String pages(String value, String name, Setting setting) {
    boolean pages = name.equals("page") || setting.cited.label().equals("page");
    String delimiter = setting.terms().term("page-range-delimiter");
    return PageRanges.format(
        CslMarkup.removed(value),
        pages ? setting.style.pageRangeFormat() : "",
        delimiter.isEmpty() ? "–" : delimiter);
  }
}
