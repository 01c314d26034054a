package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.Occasion;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.value.PartialDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The filter values of an entry in a long list. Several values are separated by line ends, since
 * tags can contain any other character. Keywords that begin with {@code _} are for the author, and
 * no tags.
 *
 * @param kind what it is, in the document's language: {@code Keynote}; empty if not known
 * @param year four digits; empty if not known
 * @param tags as they are written
 */
record Facets(String kind, String year, String tags) {
  private static final Set<SectionKind> KINDS =
      Set.of(SectionKind.Standard.TALKS, SectionKind.Standard.PUBLICATIONS);

  /** Fewer are seen at a glance. */
  private static final int LONG = 8;

  /** More do not help to choose. */
  private static final int MOST_TAGS = 30;

  /** Whether a section has a filter. */
  static boolean has(Section section) {
    return KINDS.contains(section.kind()) && section.entries().size() >= LONG;
  }

  /** Facets of all entries of sections that have a filter, by the entry's id. */
  static Map<String, Facets> of(Document document) {
    Map<String, Facets> facets = new HashMap<>();
    for (Section section : document.sections()) {
      if (has(section)) {
        Map<String, Facets> all = new LinkedHashMap<>();
        section.entries().forEach(entry -> all.put(entry.id(), of(entry, document.labels())));
        Set<String> kinds = Set.copyOf(values(all.values(), Facets::kind));
        Set<String> tags = mostUsed(values(all.values(), Facets::tags));
        all.forEach((id, one) -> facets.put(id, one.narrowed(kinds.size() > 1, tags)));
      }
    }
    return facets;
  }

  private static List<String> values(Collection<Facets> all, Function<Facets, String> facet) {
    return all.stream().map(facet).flatMap(String::lines).toList();
  }

  /** Returns the tags that most entries have. */
  private static Set<String> mostUsed(List<String> tags) {
    Map<String, Long> counts =
        tags.stream()
            .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_TAGS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Returns these facets with some tags only, and without a kind if all are of one. */
  private Facets narrowed(boolean hasKinds, Set<String> shown) {
    return new Facets(
        hasKinds ? kind : "", year, lines(tags.lines().filter(shown::contains).toList()));
  }

  private static Facets of(Entry entry, Map<String, String> labels) {
    if (entry.record() instanceof Publication work) {
      PartialDate issued = work.issued();
      String keywords = work.variable("keyword");
      return new Facets(
          labels.getOrDefault("type." + work.type(), labels.getOrDefault("other", "")),
          issued == null ? "" : String.valueOf(issued.year()),
          keywords == null ? "" : lines(Arrays.asList(keywords.split("[,;]"))));
    }
    When when = entry.when();
    String year = when == null || when.start() == null ? "" : String.valueOf(when.start().year());
    if (entry.record() instanceof Talk talk) {
      return new Facets(kinds(talk, labels), years(talk), lines(talk.tags()));
    }
    return new Facets("", year, "");
  }

  private static String kinds(Talk talk, Map<String, String> labels) {
    return lines(
        talk.kinds().stream()
            .map(kind -> labels.getOrDefault("talk." + kind.name().toLowerCase(Locale.ROOT), ""))
            .toList());
  }

  private static String years(Talk talk) {
    return lines(
        talk.given().stream()
            .map(Occasion::date)
            .filter(Objects::nonNull)
            .map(date -> String.valueOf(date.year()))
            .toList());
  }

  private static String lines(List<String> tags) {
    return String.join(
        "\n",
        tags.stream()
            .map(tag -> tag.strip().replaceAll("\\s+", " "))
            .filter(tag -> !tag.isEmpty() && !tag.startsWith("_"))
            .distinct()
            .toList());
  }
}
