package dev.dossier.csl;

import dev.dossier.csl.output.NodeBuilder;
import dev.dossier.csl.output.PunctuationNormalizer;
import dev.dossier.csl.output.Reference;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.TextStyle;
import dev.dossier.csl.style.Affixes;
import dev.dossier.csl.style.CitationContext;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.RenderContext;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.csl.AuthorMark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The works of a document in a citation style: sorted, numbered, disambiguated, and formatted as
 * references. Sort keys are computed once per work; everything but the sort is linear in the number
 * of works.
 */
public final class StyledWorks {
  private final Style style;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<String> order;
  private final Map<String, CitationContext> cited = new HashMap<>();

  private StyledWorks(Style style, List<Item> items, Map<String, Integer> numbers) {
    this.style = style;
    items.forEach(item -> this.items.put(item.id(), item));
    order = order(style, List.copyOf(this.items.values()));
    int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (String key : order) {
      Integer given = numbers.get(key);
      cited.put(
          key, CitationContext.NOT.numbered(String.valueOf(given != null ? given : ++last), ""));
    }
  }

  /**
   * Sorts, numbers and disambiguates works for a style that also cites them.
   *
   * @param items the works, each once; styles that number works by citation number them in this
   *     order
   * @param numbers fixed numbers of works by key; other works are numbered after the highest of
   *     them
   */
  public static StyledWorks cited(Style style, List<Item> items, Map<String, Integer> numbers) {
    StyledWorks works = new StyledWorks(style, items, numbers);
    new Disambiguation(works).run();
    return works;
  }

  /** Sorts and numbers works for a list in a style that does not cite them. */
  public static StyledWorks listed(Style style, List<Item> items, Map<String, Integer> numbers) {
    return new StyledWorks(style, items, numbers);
  }

  /** Whether one of these works has a year-suffix: {@code 2021a}. */
  public boolean hasYearSuffix(Set<String> keys) {
    return keys.stream().anyMatch(key -> !cited(key).yearSuffix().isEmpty());
  }

  /** Returns the keys of works, each once, in the order of the style's bibliography. */
  public static List<String> order(Style style, List<Item> items) {
    Map<String, CitationContext> given = new HashMap<>();
    items.forEach(
        item ->
            given.put(
                item.id(), CitationContext.NOT.numbered(String.valueOf(given.size() + 1), "")));
    return Sorting.sort(
            items,
            style,
            style.references(),
            item -> item,
            item -> Objects.requireNonNull(given.get(item.id())))
        .stream()
        .map(Item::id)
        .toList();
  }

  Style style() {
    return style;
  }

  /** Returns the keys in the order of the style's bibliography. */
  public List<String> order() {
    return order;
  }

  @org.jspecify.annotations.Nullable
  Item item(String key) {
    return items.get(key);
  }

  CitationContext cited(String key) {
    return cited.getOrDefault(key, CitationContext.NOT);
  }

  void cite(String key, CitationContext as) {
    cited.put(key, as);
  }

  /** Returns the reference of a work, which is complete, whatever precedes it in the list. */
  public Reference reference(String key) {
    Item item = Objects.requireNonNull(items.get(key));
    CitationContext as = cited(key).named(0, 0);
    return item.reference(as, () -> reference(item, as));
  }

  private Reference reference(Item item, CitationContext as) {
    Layout layout = style.references();
    RenderContext context =
        new RenderContext(style, item, RenderContext.Use.REFERENCE, layout.names(), as);
    List<List<StyledText>> parts = new ArrayList<>();
    layout.parts().forEach(part -> part.set(context, parts));
    if (style.hasFieldAlign() && parts.size() > 1) {
      parts.set(
          0, StyledText.map(parts.get(0), run -> run.withLook(run.look() | TextStyle.MARGIN)));
    }
    List<StyledText> runs = new ArrayList<>();
    parts.forEach(runs::addAll);
    runs = startingWithMargin(runs);
    if (runs.stream()
        .allMatch(run -> (run.look() & TextStyle.MARGIN) != 0 || run.text().isBlank())) {
      // A style that renders nothing for a work must not leave a gap in a list of
      // publications.
      runs.addAll(bare(item, context));
    }
    runs = StyledText.looking(affixed(runs, layout), layout.look());
    List<StyledText> settled = PunctuationNormalizer.settle(runs, style.terms());
    List<StyledText> label =
        settled.stream().filter(run -> (run.look() & TextStyle.MARGIN) != 0).toList();
    List<StyledText> text =
        settled.stream().filter(run -> (run.look() & TextStyle.MARGIN) == 0).toList();
    Set<AuthorMark> marks = EnumSet.noneOf(AuthorMark.class);
    text.forEach(run -> marks.addAll(TextStyle.marks(run.look())));
    return new Reference(NodeBuilder.build(label).plain(), NodeBuilder.build(text), marks);
  }

  /** Text in the margin is a label only if nothing precedes it. */
  private static List<StyledText> startingWithMargin(List<StyledText> runs) {
    for (StyledText run : runs) {
      if ((run.look() & TextStyle.MARGIN) != 0) {
        return runs;
      }
      if (!run.text().isBlank()) {
        break;
      }
    }
    return StyledText.map(runs, run -> run.withLook(run.look() & ~TextStyle.MARGIN));
  }

  private static List<StyledText> affixed(List<StyledText> runs, Layout layout) {
    List<StyledText> all = new ArrayList<>();
    if (!layout.prefix().isEmpty()) {
      all.add(StyledText.of(layout.prefix()));
    }
    all.addAll(runs);
    if (!layout.suffix().isEmpty()) {
      all.add(StyledText.of(layout.suffix()));
    }
    return all;
  }

  private List<StyledText> bare(Item item, RenderContext context) {
    List<List<StyledText>> parts = new ArrayList<>();
    if (!item.names("author").isEmpty()) {
      parts.add(
          new NameList(
                  style.references().names(),
                  context,
                  Affixes.NONE,
                  Affixes.NONE,
                  "et-al",
                  Affixes.NONE)
              .set("author"));
    }
    parts.add(StyledText.asTitle(item.runs("title")));
    if (item.issued() != null) {
      parts.add(
          List.of(StyledText.of(String.valueOf(Objects.requireNonNull(item.issued()).year()))));
    }
    parts.removeIf(List::isEmpty);
    return parts.isEmpty() ? List.of(StyledText.of(item.id())) : StyledText.join(parts, ". ");
  }
}
