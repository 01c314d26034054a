package dev.dossier.document;

import dev.dossier.document.RandomProfile.Ask;
import dev.dossier.document.RandomProfile.Doc;
import dev.dossier.document.RandomProfile.Filter;
import dev.dossier.document.RandomProfile.Highlight;
import dev.dossier.document.RandomProfile.Item;
import dev.dossier.document.RandomProfile.Time;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a document of a random profile must show: the rules of the vocabulary, told once more. */
final class AllowedEntries {
  /** Those whose entries have one date. */
  private static final Set<String> NEWEST_FIRST =
      Set.of("news", "talks", "awards", "patents", "media", "certificates");

  /** All are of one section. */
  private static final Comparator<Item> AS_WRITTEN = Comparator.comparing(Item::section);

  private final RandomProfile profile;
  private final Doc document;

  AllowedEntries(RandomProfile profile, Doc document) {
    this.profile = profile;
    this.document = document;
  }

  /** The entries of a section, in their order if they are not grouped. */
  List<Item> of(Ask ask) {
    Stream<Item> allowed =
        profile.items().stream()
            .filter(item -> item.section().equals(ask.section()))
            .filter(item -> passes(item.tags(), ask))
            .filter(item -> !ask.selected() || item.selected())
            .filter(item -> ask.kinds().isEmpty() || share(ask.kinds(), item.kinds()))
            .filter(
                item ->
                    ask.keywords().isEmpty() || share(lower(ask.keywords()), lower(item.tags())))
            .filter(
                item -> !ask.hasYears() || item.times().stream().anyMatch(time -> isIn(time, ask)))
            .sorted(order(ask));
    return (ask.limit() < 0 ? allowed : allowed.limit(ask.limit())).toList();
  }

  /** Whether tags pass the document's filter and the section's. */
  boolean passes(List<String> tags, Ask ask) {
    return Stream.of(document.tags(), ask.tags()).allMatch(filter -> passes(tags, filter));
  }

  private static boolean passes(List<String> tags, Filter filter) {
    return (filter.include().isEmpty() || share(filter.include(), tags))
        && !share(filter.exclude(), tags);
  }

  /** The entries within an entry that is shown: all but those with a tag that is excluded. */
  List<Item> parts(Item item, Ask ask) {
    return item.parts().stream()
        .filter(part -> !isExcluded(part))
        .filter(part -> !share(ask.tags().exclude(), part.tags()))
        .toList();
  }

  /** Whether the document must not name an entry anywhere. */
  boolean isExcluded(Item item) {
    return share(document.tags().exclude(), item.tags());
  }

  List<String> highlights(Item item, Ask ask) {
    return item.highlights().stream()
        .filter(highlight -> !document.names().contains(highlight.without()))
        .filter(highlight -> highlight.tags().isEmpty() || passes(highlight.tags(), ask))
        .map(Highlight::text)
        .toList();
  }

  private static boolean isIn(Time time, Ask ask) {
    return year(time.last()) >= ask.from() && year(time.first()) <= ask.to();
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private static Comparator<Item> order(Ask ask) {
    if (ask.sort().equals("profile")) {
      return AS_WRITTEN;
    }
    boolean publications = ask.section().equals("publications");
    if (ask.sort().isEmpty() && publications && ask.selected()) {
      return Comparator.comparing(Item::place);
    }
    if (ask.sort().isEmpty() && !publications && !NEWEST_FIRST.contains(ask.section())) {
      return AS_WRITTEN;
    }
    Comparator<String> dates =
        ask.sort().equals("oldest") ? Comparator.naturalOrder() : Comparator.reverseOrder();
    return Comparator.comparing((Item item) -> item.times().isEmpty())
        .thenComparing(item -> item.times().stream().map(Time::key).min(dates).orElse(""), dates);
  }

  private static boolean share(List<String> some, List<String> others) {
    return !Collections.disjoint(some, others);
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }
}
