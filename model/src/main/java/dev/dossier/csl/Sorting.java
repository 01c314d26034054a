package dev.dossier.csl;

import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.style.Affixes;
import dev.dossier.csl.style.CitationContext;
import dev.dossier.csl.style.DateElement;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.NameOptions;
import dev.dossier.csl.style.RenderContext;
import dev.dossier.csl.style.RenderingElement;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslMarkup;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts works by the keys of a style (CSL 1.0.2, "Sorting"). Works with equal keys stay in the
 * order given.
 */
final class Sorting {
  private static final Pattern BREAK = Pattern.compile("[\\s,.:;'’“”‘\"()\\[\\]–—-]+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private Sorting() {}

  private record Keyed<T>(T value, List<List<CollationKey>> keys) {}

  static <T> List<T> sort(
      List<T> works,
      Style style,
      Layout layout,
      Function<T, Item> item,
      Function<T, CitationContext> cited) {
    List<Layout.SortKey> keys = layout.sort();
    if (keys.isEmpty() || works.size() < 2) {
      return works;
    }
    List<NameOptions> names = keys.stream().map(key -> sorted(key.names())).toList();
    Collator collator = Collator.getInstance(style.terms().language());
    // Collation keys are computed once per word, as a list of thousands of works has few
    // different words.
    Map<String, CollationKey> known = new HashMap<>();
    List<Keyed<T>> keyed = new ArrayList<>(works.size());
    for (T work : works) {
      List<List<CollationKey>> values = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        RenderContext context =
            new RenderContext(
                style, item.apply(work), RenderContext.Use.SORT, names.get(i), cited.apply(work));
        Layout.SortKey key = keys.get(i);
        values.add(
            context.item.sortValue(
                key, context, () -> words(value(key, context), collator, known)));
      }
      keyed.add(new Keyed<>(work, values));
    }
    keyed.sort((a, b) -> compare(a.keys(), b.keys(), keys));
    return keyed.stream().map(Keyed::value).toList();
  }

  private static List<CollationKey> words(
      String value, Collator collator, Map<String, CollationKey> known) {
    List<CollationKey> words = new ArrayList<>();
    for (String word : BREAK.split(value, -1)) {
      if (!word.isEmpty()) {
        words.add(known.computeIfAbsent(word, collator::getCollationKey));
      }
    }
    return words;
  }

  private static int compare(
      List<List<CollationKey>> a, List<List<CollationKey>> b, List<Layout.SortKey> keys) {
    for (int i = 0; i < keys.size(); i++) {
      int c = compare(a.get(i), b.get(i), keys.get(i).descending());
      if (c != 0) {
        return c;
      }
    }
    return 0;
  }

  private static String value(Layout.SortKey key, RenderContext context) {
    Item item = context.item;
    if (key.variable().isEmpty()) {
      return StyledText.text(RenderingElement.all(key.macro(), context, ""));
    }
    CslDate date = item.date(key.variable());
    if (date != null) {
      return DateElement.sortable(date, List.of("year", "month", "day"));
    }
    if (!item.names(key.variable()).isEmpty()) {
      return StyledText.text(
          new NameList(context.names, context, Affixes.NONE, Affixes.NONE, "et-al", Affixes.NONE)
              .set(key.variable()));
    }
    String value = CslMarkup.removed(context.value(key.variable()));
    return NUMBER.matcher(value).matches() ? Numbers.padded(Integer.parseInt(value), 9) : value;
  }

  private static NameOptions sorted(NameOptions names) {
    Map<String, String> all = new HashMap<>(names.values());
    all.put("name-as-sort-order", "all");
    return new NameOptions(all);
  }

  /** Works without a value come last, whatever the direction (CSL 1.0.2, "Sorting"). */
  private static int compare(List<CollationKey> a, List<CollationKey> b, boolean descending) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    for (int i = 0; i < a.size() && i < b.size(); i++) {
      int c = a.get(i).compareTo(b.get(i));
      if (c != 0) {
        return descending ? -c : c;
      }
    }
    int c = Integer.compare(a.size(), b.size());
    return descending ? -c : c;
  }
}
