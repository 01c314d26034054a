package dev.dossier.html.data;

import dev.dossier.document.Entry;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.profile.entry.Software;
import dev.dossier.profile.spec.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts projects, talks and software to schema.org. */
final class StructuredEntry {
  private final StructuredIds ids;
  private final EntryPictures pictures;

  StructuredEntry(StructuredIds ids, EntryPictures pictures) {
    this.ids = ids;
    this.pictures = pictures;
  }

  /** Returns the node of an entry; {@code null} for kinds that have none of their own. */
  @Nullable Node node(Entry entry) {
    return switch (entry.kind()) {
      case "project" -> project(entry).put("member", ids.thePerson());
      case "talk" -> entry.hasOccasions() ? series(entry) : talk(entry);
      case "software" -> software(entry);
      case "post" -> post(entry);
      default -> null;
    };
  }

  private Node project(Entry entry) {
    return named("ResearchProject", entry)
        .put("alternateName", entry.tagline())
        .put("description", entry.summary() == null ? null : entry.summary().plain())
        .put("keywords", entry.topics())
        .put("parentOrganization", Node.named("Organization", entry.subtitle()))
        .put("location", Node.named("Place", entry.location()))
        .put("foundingDate", Node.start(entry))
        .put("dissolutionDate", Node.end(entry))
        .put(
            "subOrganization",
            entry.parts().stream().map(part -> project(part).properties()).toList());
  }

  /** Returns a series with an event for each occasion of a talk. */
  private Node series(Entry entry) {
    return featured(named("EventSeries", entry), entry)
        .put(
            "subEvent",
            entry.parts().stream().map(occasion -> event(occasion).properties()).toList());
  }

  private Node talk(Entry entry) {
    return featured(event(entry), entry);
  }

  private Node event(Entry entry) {
    return named("Event", entry)
        .put("startDate", Node.start(entry))
        .put("endDate", Node.end(entry))
        .put("location", Node.named("Place", entry.location()))
        .put("superEvent", Node.named("Event", entry.subtitle()))
        .put("performer", ids.thePerson());
  }

  private Node featured(Node node, Entry entry) {
    return node.put("about", related(entry, SectionKind.Standard.PROJECTS))
        .put("workFeatured", related(entry, SectionKind.Standard.PUBLICATIONS));
  }

  private Node software(Entry entry) {
    Node node =
        named("SoftwareSourceCode", entry)
            .put("description", entry.tagline())
            .put("keywords", entry.topics())
            .put("author", ids.thePerson());
    if (entry.record() instanceof Software software) {
      node.put(
              "codeRepository", software.repository() == null ? null : software.repository().href())
          .put("programmingLanguage", software.programmingLanguages())
          .put("license", software.license());
    }
    return node;
  }

  private Node post(Entry entry) {
    return named("BlogPosting", entry)
        .put("headline", entry.title())
        .put("description", entry.summary() == null ? null : entry.summary().plain())
        .put("datePublished", Node.start(entry))
        .put("keywords", entry.topics())
        .put("inLanguage", entry.title().language().isEmpty() ? null : entry.title().language())
        .put("author", ids.thePerson());
  }

  private List<Map<String, Object>> related(Entry entry, SectionKind kind) {
    return entry.related().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.items().stream())
        .map(Entry.Related.Item::anchor)
        .filter(Objects::nonNull)
        .map(ids::reference)
        .toList();
  }

  private Node named(String type, Entry entry) {
    return new Node(type)
        .put("@id", ids.of(entry.id()))
        .put("name", entry.title())
        .url(entry.url())
        .put("image", pictures.url(entry));
  }
}
