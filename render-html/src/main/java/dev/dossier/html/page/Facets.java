package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Occasion;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.value.PartialDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the entries of a long list can be filtered by.
 *
 * <p>Where there are several, each has a line: a tag may hold any other sign.
 *
 * @param kind what it is, in the document's language: {@code Keynote}; empty if not known
 * @param year four digits; empty if not known
 * @param tags as they are written
 */
record Facets(String kind, String year, String tags) {
  private static final Set<String> KINDS = Set.of("talks", "publications");

  /** Fewer are seen at a glance. */
  private static final int LONG = 8;

  /** Whether a section has a filter. */
  static boolean has(Section section) {
    return KINDS.contains(section.kind()) && section.entries().size() >= LONG;
  }

  /** Facets of all entries of sections that have a filter, by the entry's id. */
  static Map<String, Facets> of(Document document) {
    Map<String, Facets> facets = new HashMap<>();
    for (Section section : document.sections()) {
      if (has(section)) {
        section.entries().forEach(entry -> facets.put(entry.id(), of(entry, document.labels())));
      }
    }
    return facets;
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
    String year = when == null || when.start() == null ? "" : when.start().substring(0, 4);
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
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList());
  }
}
