package dev.dossier.csl;

import dev.dossier.csl.output.Look;
import dev.dossier.csl.output.Reference;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.Settling;
import dev.dossier.csl.output.TextCase;
import dev.dossier.csl.output.XhtmlWriter;
import dev.dossier.csl.style.Cited;
import dev.dossier.csl.style.Decoration;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.Setting;
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
 * Works in a style: sorted, numbered, told apart, and set as references. Sort keys are made once a
 * work; all that is done is linear in the number of works, but for the sort itself.
 */
public final class Works {
  private final Style style;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<String> order;
  private final Map<String, Cited> cited = new HashMap<>();

  /**
   * Sorts, numbers and tells apart.
   *
   * @param items each once; styles that number works in the order of citation number them in this
   * @param numbers those of works by key, where they are not the style's to give; other works are
   *     numbered after the highest of them
   */
  public Works(Style style, List<Item> items, Map<String, Integer> numbers) {
    this.style = style;
    items.forEach(item -> this.items.put(item.id(), item));
    order = order(style, List.copyOf(this.items.values()));
    int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (String key : order) {
      Integer given = numbers.get(key);
      cited.put(key, Cited.NOT.numbered(String.valueOf(given != null ? given : ++last), ""));
    }
    new Disambiguation(this).run();
  }

  /** Keys of works, each once, in the order of the style's bibliography. */
  public static List<String> order(Style style, List<Item> items) {
    Map<String, Cited> given = new HashMap<>();
    items.forEach(
        item -> given.put(item.id(), Cited.NOT.numbered(String.valueOf(given.size() + 1), "")));
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

  /** Keys in the order of the style's bibliography. */
  public List<String> order() {
    return order;
  }

  @org.jspecify.annotations.Nullable
  Item item(String key) {
    return items.get(key);
  }

  Cited cited(String key) {
    return cited.getOrDefault(key, Cited.NOT);
  }

  void cite(String key, Cited as) {
    cited.put(key, as);
  }

  /** The reference of a work; whole, whatever stands before it in the list. */
  public Reference reference(String key) {
    Item item = Objects.requireNonNull(items.get(key));
    Cited as = cited(key).named(0, 0);
    return item.reference(as, () -> reference(item, as));
  }

  private Reference reference(Item item, Cited as) {
    Layout layout = style.references();
    Setting setting = new Setting(style, item, Setting.Use.REFERENCE, layout.names(), as);
    List<List<Run>> parts = new ArrayList<>();
    layout.parts().forEach(part -> part.set(setting, parts));
    if (style.hasFieldAlign() && parts.size() > 1) {
      parts.set(0, Run.map(parts.get(0), run -> run.withLook(run.look() | Look.MARGIN)));
    }
    List<Run> runs = new ArrayList<>();
    parts.forEach(runs::addAll);
    runs = startingWithMargin(runs);
    if (runs.stream().allMatch(run -> (run.look() & Look.MARGIN) != 0 || run.text().isBlank())) {
      // A style that leaves such works out must not leave a hole in a list of publications.
      runs.addAll(bare(item, setting));
    }
    runs = Run.looking(affixed(runs, layout), layout.look());
    List<Run> settled = Settling.settle(runs, style.terms());
    List<Run> label = settled.stream().filter(run -> (run.look() & Look.MARGIN) != 0).toList();
    List<Run> text = settled.stream().filter(run -> (run.look() & Look.MARGIN) == 0).toList();
    Set<AuthorMark> marks = EnumSet.noneOf(AuthorMark.class);
    text.forEach(run -> marks.addAll(Look.marks(run.look())));
    return new Reference(XhtmlWriter.write(label).plain(), XhtmlWriter.write(text), marks);
  }

  /** What a style puts in the margin is a label only where nothing stands before it. */
  private static List<Run> startingWithMargin(List<Run> runs) {
    for (Run run : runs) {
      if ((run.look() & Look.MARGIN) != 0) {
        return runs;
      }
      if (!run.text().isBlank()) {
        break;
      }
    }
    return Run.map(runs, run -> run.withLook(run.look() & ~Look.MARGIN));
  }

  private static List<Run> affixed(List<Run> runs, Layout layout) {
    List<Run> all = new ArrayList<>();
    if (!layout.prefix().isEmpty()) {
      all.add(Run.of(layout.prefix()));
    }
    all.addAll(runs);
    if (!layout.suffix().isEmpty()) {
      all.add(Run.of(layout.suffix()));
    }
    return all;
  }

  private List<Run> bare(Item item, Setting setting) {
    List<List<Run>> parts = new ArrayList<>();
    Decoration plain = new Decoration(0, "", "", false, false, TextCase.NONE, false);
    if (!item.names("author").isEmpty()) {
      parts.add(
          new NameList(style.references().names(), setting, plain, plain, "et-al", plain)
              .set(item.names("author")));
    }
    parts.add(Run.asTitle(item.runs("title")));
    if (item.issued() != null) {
      parts.add(List.of(Run.of(String.valueOf(Objects.requireNonNull(item.issued()).year()))));
    }
    parts.removeIf(List::isEmpty);
    return parts.isEmpty() ? List.of(Run.of(item.id())) : Run.join(parts, ". ");
  }
}
