package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.entry.EntrySection;
import dev.dossier.document.entry.Vocabulary;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.EntryDates;
import dev.dossier.document.select.Groups;
import dev.dossier.document.select.KindGroups;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.PublicationDate;
import dev.dossier.document.select.Selection;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Experience;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.Occasion;
import dev.dossier.profile.part.PositionKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.GroupBy;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionKind.Standard;
import dev.dossier.profile.spec.SectionSpec;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the entries of sections. Entries that the document would not show are not counted; a talk
 * counts once for each occasion.
 */
final class Statistics {
  private static final List<Standard> USUAL =
      List.of(Standard.PUBLICATIONS, Standard.TALKS, Standard.COMMITTEES);

  private final Profile profile;
  private final Bibliography bibliography;
  private final Labels labels;

  Statistics(Profile profile, Bibliography bibliography, Labels labels) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.labels = labels;
  }

  /**
   * The number of entries of a section, and its parts.
   *
   * @param section the key of the section: {@code talks}
   * @param text the number and its parts: {@code 40 (Keynotes: 9, Lectures: 4)}
   */
  record Line(String section, String text) {}

  /** Returns the lines of a section of statistics, without those of empty sections. */
  List<Line> lines(SectionSpec spec, Selection selection) {
    List<String> counted =
        spec.count().isEmpty() ? USUAL.stream().map(Standard::word).toList() : spec.count();
    return counted.stream()
        .map(key -> line(key, parts(SectionKind.of(key), spec, selection)))
        .filter(line -> !line.text().isEmpty())
        .toList();
  }

  private Line line(String key, Map<String, Long> parts) {
    long sum = parts.values().stream().mapToLong(Long::longValue).sum();
    // The parts are omitted if all entries are of one kind without a name.
    String named =
        parts.entrySet().stream()
            .filter(part -> !part.getKey().isEmpty())
            .map(part -> part.getKey() + ": " + part.getValue())
            .collect(Collectors.joining(labels.get("list-separator")));
    return new Line(key, sum == 0 ? "" : named.isEmpty() ? "" + sum : sum + " (" + named + ")");
  }

  /**
   * Returns the numbers of entries by the name of their kind or year, which is empty for entries
   * without a kind.
   */
  private Map<String, Long> parts(SectionKind key, SectionSpec spec, Selection selection) {
    GroupBy by = Objects.requireNonNullElse(spec.groupBy(), GroupBy.TYPE);
    if (key == Standard.PUBLICATIONS) {
      List<Publication> works =
          PublicationList.of(spec, profile, bibliography, selection, labels, same -> same).works();
      return by == GroupBy.TYPE
          ? ofTypes(works)
          : counted(works.stream().map(work -> by == GroupBy.YEAR ? year(work) : ""), by);
    }
    EntrySection<?> kind = Vocabulary.of(key);
    if (kind == null) {
      return Map.of();
    }
    Stream<? extends ProfileEntry> each =
        chosen(kind, spec, selection)
            .filter(entry -> !isBreak(entry))
            .flatMap(entry -> entry instanceof Talk talk ? given(talk, spec) : Stream.of(entry));
    return counted(
        (by == GroupBy.TYPE ? each.sorted(KindGroups.ORDER) : each)
            .map(
                entry ->
                    switch (by) {
                      case NONE -> "";
                      case YEAR -> year(entry);
                      case TYPE ->
                          KindGroups.has(entry)
                              ? KindGroups.heading(entry, kind.entryKind(), labels)
                              : "";
                    }),
        by);
  }

  private <T extends ProfileEntry> Stream<T> chosen(
      EntrySection<T> kind, SectionSpec spec, Selection selection) {
    return EntryChoice.of(spec, selection, kind.located(profile)).stream().map(Located::value);
  }

  /** Whether an entry is a career break, which is not counted as a position. */
  private static boolean isBreak(ProfileEntry entry) {
    return entry instanceof Experience experience && experience.kind() == PositionKind.BREAK;
  }

  /** Returns a talk once for each of its occasions that the section includes. */
  private static Stream<Talk> given(Talk talk, SectionSpec spec) {
    List<Talk> times = talk.given().stream().map(at -> at(at, talk)).toList();
    return times.size() < 2
        ? Stream.of(talk)
        : times.stream().filter(time -> EntryChoice.isOfKindAndYear(spec, time));
  }

  private static Talk at(Occasion occasion, Talk talk) {
    return new Talk(
        null,
        talk.title(),
        occasion.event(),
        occasion.organization(),
        occasion.location(),
        occasion.date(),
        occasion.end(),
        occasion.kind(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        Map.of(),
        List.of(),
        List.of(),
        false);
  }

  private Map<String, Long> ofTypes(List<Publication> works) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Groups.byType(works, labels)
        .forEach(
            group ->
                counts.put(
                    group.title() == null ? "" : group.title().plain(),
                    (long) group.items().size()));
    return counts;
  }

  /** Years newest first; kinds in the order of their first words. */
  private static Map<String, Long> counted(Stream<String> words, GroupBy by) {
    Map<String, Long> counts =
        by == GroupBy.YEAR ? new TreeMap<>(Comparator.reverseOrder()) : new LinkedHashMap<>();
    words.forEach(word -> counts.merge(word, 1L, Long::sum));
    return counts;
  }

  private String year(ProfileEntry entry) {
    return EntryDates.of(entry).stream()
        .map(EntryDates::first)
        .max(Comparator.naturalOrder())
        .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
        .map(day -> String.valueOf(day.getYear()))
        .orElse("");
  }

  private String year(Publication work) {
    PublicationDate published = PublicationDate.of(work);
    return published.date() == null ? "" : String.valueOf(published.date().year());
  }
}
