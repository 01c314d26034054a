package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts works as a style asks for; those that it does not tell apart stay in the order given. */
final class SortedItems {
  private SortedItems() {}

  /** Ids of the items in the order of the style's bibliography. */
  static List<String> order(CompiledStyle style, List<CSLItemData> items) {
    return sort(style, style.bibliographySort(), items).stream().map(CSLItemData::getId).toList();
  }

  /** The items, sorted by these keys. */
  static List<CSLItemData> sort(CompiledStyle style, List<SKey> keys, List<CSLItemData> items) {
    record Keyed(CSLItemData item, List<SortText> keys) {}
    if (keys.isEmpty() || items.size() < 2) {
      return items;
    }
    SortText.Reader reader = new SortText.Reader(style.locale().getLang());
    List<Keyed> keyed = new ArrayList<>(items.size());
    for (CSLItemData item : items) {
      List<SortText> values =
          keys.stream().map(key -> reader.read(value(style, key, item))).toList();
      keyed.add(new Keyed(item, values));
    }
    Comparator<Keyed> order =
        (a, b) -> {
          for (int i = 0; i < keys.size(); i++) {
            int c = compare(a.keys().get(i), b.keys().get(i), keys.get(i).getSort());
            if (c != 0) {
              return c;
            }
          }
          return 0;
        };
    keyed.sort(order);
    return keyed.stream().map(Keyed::item).toList();
  }

  private static String value(CompiledStyle style, SKey key, CSLItemData item) {
    RenderContext context = new RenderContext(style.style(), style.locale(), item, null);
    key.render(context);
    return Markup.plain(context.getResult().toString());
  }

  /** Works that lack a value come last, whatever the direction. */
  private static int compare(SortText a, SortText b, int direction) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    return direction * a.compareTo(b);
  }
}
