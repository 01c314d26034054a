package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.StyledText;
import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The element {@code text}: a variable, a macro, a term or a value. */
final class TextElement implements RenderingElement {
  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)");

  private final Attributes attributes;
  private final Affixes affixes;
  private final String variable;
  private final String form;
  private final @Nullable LazyElements macro;
  private final String kind;

  TextElement(Element element, StyleReader reader) {
    attributes = new Attributes(element);
    affixes = Affixes.of(attributes);
    form = attributes.get("form");
    variable = attributes.get("variable");
    kind =
        attributes.has("variable")
            ? "variable"
            : attributes.has("macro") ? "macro" : attributes.has("term") ? "term" : "value";
    macro = kind.equals("macro") ? reader.macro(attributes.get("macro")) : null;
  }

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    List<StyledText> runs =
        switch (kind) {
          case "variable" -> variable(context);
          case "macro" -> RenderingElement.all(Objects.requireNonNull(macro).get(), context, "");
          case "term" ->
              read(
                  context
                      .terms()
                      .term(
                          attributes.get("term"),
                          attributes.get("form", "long"),
                          attributes.isTrue("plural")));
          default -> read(attributes.get("value"));
        };
    runs = affixes.apply(runs, context);
    if (!runs.isEmpty()) {
      parts.add(runs);
    }
  }

  private static List<StyledText> read(String text) {
    return text.isEmpty() ? List.of() : List.of(StyledText.of(text));
  }

  private List<StyledText> variable(RenderContext context) {
    String name = variable;
    if (form.equals("short") && (variable.equals("title") || variable.equals("container-title"))) {
      String shortened = variable + "-short";
      name = context.has(shortened) && !context.value(shortened).isEmpty() ? shortened : variable;
    }
    String value = context.value(name);
    if (variable.equals("year-suffix") && !value.isEmpty()) {
      context.yearSuffixSet = true;
    }
    if (!variable.equals("year-suffix") || !value.isEmpty()) {
      // "n.d." may have a year-suffix.
      context.call(variable, !value.isEmpty());
    }
    if (value.isEmpty()) {
      return List.of();
    }
    return switch (name) {
      case "page", "locator" -> List.of(StyledText.of(pages(value, name, context)));
      case "URL" -> List.of(StyledText.of(value).to(value));
      case "DOI" -> List.of(StyledText.of(doi(value)).to("https://doi.org/" + doi(value)));
      case "citation-label" -> List.of(StyledText.of(value + context.takeYearSuffix()));
      case "citation-number", "year-suffix" -> List.of(StyledText.of(value));
      // In a citation the work is evident.
      case "title", "title-short" ->
          context.use == RenderContext.Use.REFERENCE
              ? StyledText.asTitle(context.item.runs(name))
              : new ArrayList<>(context.item.runs(name));
      default -> new ArrayList<>(context.item.runs(name));
    };
  }

  private static String doi(String value) {
    return RESOLVER.matcher(value).replaceFirst("");
  }

  private static String pages(String value, String name, RenderContext context) {
    boolean pages = name.equals("page") || context.cited.label().equals("page");
    String delimiter = context.terms().term("page-range-delimiter");
    return PageRanges.format(
        CslMarkup.removed(value),
        pages ? context.style.pageRangeFormat() : "",
        delimiter.isEmpty() ? "–" : delimiter);
  }
}
