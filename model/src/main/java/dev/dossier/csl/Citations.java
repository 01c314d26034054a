package dev.dossier.csl;

import dev.dossier.csl.output.NodeBuilder;
import dev.dossier.csl.output.PunctuationNormalizer;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.TextStyle;
import dev.dossier.csl.style.Affixes;
import dev.dossier.csl.style.CitationContext;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.NameOptions;
import dev.dossier.csl.style.RenderContext;
import dev.dossier.csl.style.RenderingElement;
import dev.dossier.csl.style.Style;
import dev.dossier.text.Anchors;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders the citations of one document, in their order (CSL 1.0.2, "Citation"). For one thread,
 * since the position of a cite depends on those before it.
 *
 * <p>Citations of note styles are rendered in parentheses instead of footnotes, in the style's form
 * of subsequent cites, as the list of references has the full form.
 */
public final class Citations {
  private final StyledWorks works;
  private final Style style;
  private final Set<String> seen = new HashSet<>();
  private Citation.@Nullable Item last;

  /** Creates the citations of these works. */
  public Citations(StyledWorks works) {
    this.works = works;
    this.style = works.style();
  }

  /**
   * A rendered cite: one of the works of a citation.
   *
   * @param work {@code null} if the key is unknown
   * @param names what is rendered by its first {@code cs:names}
   * @param rest the cite without these names
   */
  record Cite(
      Citation.Item item,
      @Nullable Item work,
      List<StyledText> names,
      List<StyledText> rest,
      List<StyledText> whole,
      CitationContext cited) {
    boolean isPlain() {
      return item.prefix() == null && item.suffix() == null && item.locator() == null;
    }
  }

  /** Renders the next citation. An unknown work is rendered as its key and a question mark. */
  public RichText set(Citation citation) {
    List<Cite> cites = new ArrayList<>();
    for (Citation.Item item : sorted(citation)) {
      cites.add(cite(item));
    }
    last = citation.items().size() == 1 ? citation.items().get(0) : null;
    Layout layout = style.citation();
    String prefix = style.isOfNotes() ? "(" : layout.prefix();
    String suffix = style.isOfNotes() ? ")" : layout.suffix();
    Cite first = cites.get(0);
    List<StyledText> author = List.of();
    if (citation.inText()) {
      author = first.names().isEmpty() ? authors(first) : first.names();
    }
    List<StyledText> inner = new ArrayList<>();
    if (!prefix.isEmpty()) {
      inner.add(StyledText.of(prefix));
    }
    List<StyledText> body =
        new CiteJoiner(style, cites).join(citation.inText() && !author.isEmpty());
    if (StyledText.text(body).isBlank()) {
      body = List.of();
    }
    inner.addAll(body);
    if (!suffix.isEmpty()) {
      inner.add(StyledText.of(suffix));
    }
    List<StyledText> runs = new ArrayList<>(author);
    if (!body.isEmpty()) {
      if (!author.isEmpty()) {
        boolean raised = (layout.look() & TextStyle.SUP) != 0;
        runs.add(StyledText.of(raised ? "" : " "));
      }
      runs.addAll(StyledText.looking(inner, layout.look()));
    }
    return NodeBuilder.build(PunctuationNormalizer.settle(runs, style.terms()));
  }

  /**
   * Returns the works of a citation in the order of the style. A work cited in the text stays
   * first, and a citation with connecting words, "see A; also B", keeps its order.
   */
  private List<Citation.Item> sorted(Citation citation) {
    List<Citation.Item> items = citation.items();
    boolean known = items.stream().allMatch(item -> works.item(item.key()) != null);
    boolean led = items.stream().skip(1).anyMatch(item -> item.prefix() != null);
    if (citation.inText() || !known || led) {
      return items;
    }
    return Sorting.sort(
        items,
        style,
        style.citation(),
        item -> java.util.Objects.requireNonNull(works.item(item.key())),
        item -> works.cited(item.key()));
  }

  private Cite cite(Citation.Item cited) {
    Item item = works.item(cited.key());
    if (item == null) {
      List<StyledText> unknown = List.of(StyledText.of(cited.key() + "?"));
      return new Cite(cited, null, List.of(), unknown, unknown, CitationContext.NOT);
    }
    String label = cited.label() == null ? "" : cited.label();
    String locator = cited.locator() == null ? "" : cited.locator();
    CitationContext as = works.cited(cited.key()).at(label, locator, position(cited));
    RenderContext whole = context(item, as);
    List<StyledText> runs = RenderingElement.all(style.citation().parts(), whole, "");
    if (as.position().equals("subsequent") && isEmptyOrIbid(runs)) {
      as = as.at(label, locator, "first");
      whole = context(item, as);
      runs = RenderingElement.all(style.citation().parts(), whole, "");
    }
    seen.add(cited.key());
    List<StyledText> names =
        whole.firstNames == null ? List.of() : linked(whole.firstNames, cited.key());
    List<StyledText> rest =
        RenderingElement.all(style.citation().parts(), context(item, as.nameless()), "");
    if (isEmptyOrIbid(runs)) {
      rest = item.runs("title");
      runs = rest;
    }
    return new Cite(cited, item, names, linked(rest, cited.key()), linked(runs, cited.key()), as);
  }

  /** Whether it is empty, or "ibid.", which some styles have for any note but the first. */
  private boolean isEmptyOrIbid(List<StyledText> runs) {
    String text = StyledText.text(runs).strip().toLowerCase(Locale.ROOT);
    String ibid = style.terms().term("ibid").toLowerCase(Locale.ROOT).replace(".", "");
    return text.isEmpty() || (style.isOfNotes() && !ibid.isEmpty() && text.startsWith(ibid));
  }

  private RenderContext context(Item item, CitationContext cited) {
    return new RenderContext(
        style, item, RenderContext.Use.CITATION, style.citation().names(), cited);
  }

  private String position(Citation.Item cited) {
    if (!seen.contains(cited.key())) {
      return style.isOfNotes() ? "subsequent" : "first";
    }
    Citation.Item before = last;
    if (style.isOfNotes() || before == null || !before.key().equals(cited.key())) {
      return "subsequent";
    }
    if (cited.locator() == null) {
      return before.locator() == null ? "ibid" : "subsequent";
    }
    return cited.locator().equals(before.locator()) ? "ibid" : "ibid-with-locator";
  }

  /** Renders the authors of a work, for styles that cite by numbers or labels. */
  private List<StyledText> authors(Cite cite) {
    Item item = cite.work();
    if (item == null) {
      return List.of();
    }
    String variable = item.names("author").isEmpty() ? "editor" : "author";
    if (item.names(variable).isEmpty()) {
      return List.of();
    }
    NameOptions names =
        new NameOptions(
                java.util.Map.of(
                    "form", "short", "and", "text", "et-al-min", "3", "et-al-use-first", "1"))
            .over(style.citation().names());
    RenderContext context =
        new RenderContext(style, item, RenderContext.Use.CITATION, names, cite.cited());
    return linked(
        new NameList(names, context, Affixes.NONE, Affixes.NONE, "et-al", Affixes.NONE)
            .set(variable),
        item.id());
  }

  private static List<StyledText> linked(List<StyledText> runs, String key) {
    return StyledText.map(runs, run -> run.to("#" + Anchors.reference(key)));
  }
}
