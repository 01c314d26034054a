package dev.dossier.document.select;

import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.language.Labels;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.GroupBy;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.Sort;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Groups the entries of a section. */
public final class Groups {
  // The order of academic CVs: peer-reviewed types first.
  private static final List<String> TYPES =
      List.of(
          "article-journal",
          "review",
          "paper-conference",
          "book",
          "chapter",
          "entry-encyclopedia",
          "entry-dictionary",
          "entry",
          "article",
          "report",
          "thesis",
          "patent",
          "dataset",
          "software",
          "speech");

  /** The maximum number of talks without headings. */
  private static final int FEW_TALKS = 4;

  private static final int UNDATED = 0;
  private static final int FORTHCOMING = Integer.MAX_VALUE;

  private Groups() {}

  /**
   * Items with a heading.
   *
   * @param title the heading; {@code null} if they are not grouped
   */
  public record Group<T>(@Nullable RichText title, List<T> items) {
    public Group {
      items = List.copyOf(items);
    }
  }

  /** Groups entries; without grouping, returns one group without a heading. */
  public static List<Section.Group> of(SectionSpec spec, List<Entry> entries, Labels labels) {
    List<Group<Entry>> groups =
        switch (by(spec)) {
          case NONE -> List.of(new Group<>(null, entries));
          case YEAR -> byYear(spec, entries, Groups::year, labels);
          case TYPE -> byKind(entries, labels);
        };
    return groups.stream().map(group -> new Section.Group(group.title(), group.items())).toList();
  }

  /**
   * Groups entries on a page. By default a long list of talks is grouped by year, with upcoming
   * talks as the first group, the next one first.
   */
  public static List<Section.Group> onPage(SectionSpec spec, List<Entry> entries, Labels labels) {
    if (!areTalksByYear(spec, entries.size())) {
      return of(spec, entries, labels);
    }
    List<Entry> ahead = new ArrayList<>(entries.stream().filter(Entry::upcoming).toList());
    if (spec.sort() != Sort.OLDEST) {
      Collections.reverse(ahead);
    }
    List<Entry> past = entries.stream().filter(entry -> !entry.upcoming()).toList();
    List<Section.Group> groups = new ArrayList<>();
    if (!ahead.isEmpty()) {
      groups.add(new Section.Group(RichText.ofPlain(labels.get("upcoming")), ahead));
    }
    byYear(spec, past, Groups::year, labels)
        .forEach(group -> groups.add(new Section.Group(group.title(), group.items())));
    return groups;
  }

  /** Whether a section of a page has so many talks by year. */
  public static boolean areTalksByYear(SectionSpec spec, int count) {
    boolean isByYear =
        spec.groupBy() == GroupBy.YEAR
            || (spec.groupBy() == null && spec.sort() == null && count > FEW_TALKS);
    return spec.kind() == SectionKind.Standard.TALKS && isByYear;
  }

  /** By kind, where entries have one, else by what the person is in them. */
  private static List<Group<Entry>> byKind(List<Entry> entries, Labels labels) {
    RichText other = RichText.ofPlain(labels.get("other"));
    if (!entries.stream().map(Entry::record).allMatch(KindGroups::has)) {
      return grouped(entries, entry -> Objects.requireNonNullElse(entry.role(), other));
    }
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::record, KindGroups.ORDER));
    return grouped(
        sorted,
        entry -> RichText.ofPlain(KindGroups.heading(entry.record(), entry.kind(), labels)));
  }

  /** Groups works; without grouping, returns one group without a heading. */
  public static List<Group<Publication>> ofWorks(
      SectionSpec spec, List<Publication> works, Labels labels) {
    return switch (by(spec)) {
      case NONE -> List.of(new Group<>(null, works));
      case YEAR -> byYear(spec, works, Groups::year, labels);
      case TYPE -> byType(works, labels);
    };
  }

  /** Groups works by type, peer-reviewed types first. */
  public static List<Group<Publication>> byType(List<Publication> works, Labels labels) {
    List<Publication> sorted = new ArrayList<>(works);
    // The sort is stable: types that are not listed follow in the order of their works.
    sorted.sort(Comparator.comparingInt(Groups::rank));
    return grouped(
        sorted,
        work ->
            RichText.ofPlain(
                Objects.requireNonNullElse(
                    labels.find("type." + work.type()), labels.get("other"))));
  }

  private static GroupBy by(SectionSpec spec) {
    GroupBy usual = spec.kind() == SectionKind.Standard.POSTS ? GroupBy.YEAR : GroupBy.NONE;
    return Objects.requireNonNullElse(spec.groupBy(), usual);
  }

  private static int rank(Publication work) {
    int rank = TYPES.indexOf(work.type());
    return rank < 0 ? TYPES.size() : rank;
  }

  /**
   * Groups by year in the order of the entries: newest first, or oldest first. Entries without a
   * year are last.
   */
  private static <T> List<Group<T>> byYear(
      SectionSpec spec, List<T> items, Function<T, Integer> year, Labels labels) {
    Comparator<Integer> order =
        spec.sort() == Sort.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder();
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.comparing((T item) -> year.apply(item) == UNDATED).thenComparing(year, order));
    return grouped(
        sorted,
        item ->
            switch (year.apply(item)) {
              case UNDATED -> RichText.ofPlain(labels.get("undated"));
              case FORTHCOMING -> RichText.ofPlain(labels.get("forthcoming"));
              default -> RichText.ofPlain(year.apply(item).toString());
            });
  }

  private static <T> List<Group<T>> grouped(List<T> items, Function<T, RichText> heading) {
    Map<RichText, List<T>> groups = new LinkedHashMap<>();
    for (T item : items) {
      groups.computeIfAbsent(heading.apply(item), any -> new ArrayList<>()).add(item);
    }
    return groups.entrySet().stream()
        .map(group -> new Group<>(group.getKey(), group.getValue()))
        .toList();
  }

  private static int year(Entry entry) {
    When when = entry.when();
    if (when != null && when.end() != null && entry.hasOccasions()) {
      return when.end().year(); // That of the last occasion.
    }
    PartialDate date = when == null ? null : when.start() != null ? when.start() : when.end();
    return date == null ? UNDATED : date.year();
  }

  private static int year(Publication work) {
    PublicationDate published = PublicationDate.of(work);
    if (published.date() != null) {
      return published.date().year();
    }
    return published.forthcoming() ? FORTHCOMING : UNDATED;
  }
}
