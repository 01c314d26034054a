package dev.dossier.csl;

import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.TextCase;
import dev.dossier.csl.style.Cited;
import dev.dossier.csl.style.DateElement;
import dev.dossier.csl.style.Decoration;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Layout;
import dev.dossier.csl.style.NameList;
import dev.dossier.csl.style.NameOptions;
import dev.dossier.csl.style.Part;
import dev.dossier.csl.style.Setting;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslMarkup;
import dev.dossier.profile.value.PartialDate;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Sorts works as a style asks for; those that it does not tell apart stay in the order given. */
final class Sorting {
  private static final Pattern BREAK = Pattern.compile("[\\s,.:;'’“”‘\"()\\[\\]–—-]+");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private Sorting() {}

  private record Keyed<T>(T value, List<List<CollationKey>> keys) {}

  static <T> List<T> sort(
      List<T> works, Style style, Layout layout, Function<T, Item> item, Function<T, Cited> cited) {
    List<Layout.SortKey> keys = layout.sort();
    if (keys.isEmpty() || works.size() < 2) {
      return works;
    }
    List<NameOptions> names = keys.stream().map(key -> sorted(key.names())).toList();
    Collator collator = Collator.getInstance(style.terms().language());
    // A collator compares letter by letter each time; lists of thousands hold few different words.
    Map<String, CollationKey> known = new HashMap<>();
    List<Keyed<T>> keyed = new ArrayList<>(works.size());
    for (T work : works) {
      List<List<CollationKey>> values = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        Setting setting =
            new Setting(style, item.apply(work), Setting.Use.SORT, names.get(i), cited.apply(work));
        List<CollationKey> words = new ArrayList<>();
        Layout.SortKey key = keys.get(i);
        String value = setting.item.sortValue(key, setting, () -> value(key, setting));
        for (String word : BREAK.split(value, -1)) {
          if (!word.isEmpty()) {
            words.add(known.computeIfAbsent(word, collator::getCollationKey));
          }
        }
        values.add(words);
      }
      keyed.add(new Keyed<>(work, values));
    }
    Comparator<Keyed<T>> order =
        (a, b) -> {
          for (int i = 0; i < keys.size(); i++) {
            int c = compare(a.keys().get(i), b.keys().get(i), keys.get(i).descending());
            if (c != 0) {
              return c;
            }
          }
          return 0;
        };
    keyed.sort(order);
    return keyed.stream().map(Keyed::value).toList();
  }

  private static String value(Layout.SortKey key, Setting setting) {
    Item item = setting.item;
    if (key.variable().isEmpty()) {
      return Run.text(Part.all(key.macro(), setting, ""));
    }
    CslDate date = item.date(key.variable());
    if (date != null) {
      PartialDate start = date.start();
      return start == null ? "" : DateElement.sortable(start, List.of("year", "month", "day"));
    }
    if (!item.names(key.variable()).isEmpty()) {
      Decoration plain = new Decoration(0, "", "", false, false, TextCase.NONE, false);
      return Run.text(
          new NameList(setting.names, setting, plain, plain, "et-al", plain)
              .set(item.names(key.variable())));
    }
    String value = CslMarkup.removed(setting.value(key.variable()));
    return NUMBER.matcher(value).matches() ? Numbers.padded(Integer.parseInt(value), 9) : value;
  }

  private static NameOptions sorted(NameOptions names) {
    Map<String, String> all = new HashMap<>(names.values());
    all.put("name-as-sort-order", "all");
    return new NameOptions(all);
  }

  /** Works that lack a value come last, whatever the direction. */
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
