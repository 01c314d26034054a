package dev.dossier.html;

import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import dev.dossier.profile.Software;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries in the words of schema.org. */
final class StructuredEntry {
  // CSL types that schema.org has a word for; all others are works.
  private static final Map<String, String> WORKS =
      Map.ofEntries(
          Map.entry("article", "ScholarlyArticle"),
          Map.entry("article-journal", "ScholarlyArticle"),
          Map.entry("paper-conference", "ScholarlyArticle"),
          Map.entry("article-magazine", "Article"),
          Map.entry("article-newspaper", "NewsArticle"),
          Map.entry("book", "Book"),
          Map.entry("chapter", "Chapter"),
          Map.entry("dataset", "Dataset"),
          Map.entry("post-weblog", "BlogPosting"),
          Map.entry("report", "Report"),
          Map.entry("review", "Review"),
          Map.entry("software", "SoftwareSourceCode"),
          Map.entry("thesis", "Thesis"),
          Map.entry("webpage", "WebPage"));

  private StructuredEntry() {}

  /** The node of an entry; empty for a kind that is told with the person, or not at all. */
  static Optional<Map<String, Object>> node(Entry entry) {
    Node node =
        switch (entry.kind()) {
          case "project" -> project(entry);
          case "talk" -> talk(entry);
          case "software" -> software(entry);
          case "publication" -> publication(entry);
          default -> null;
        };
    return Optional.ofNullable(node).map(Node::properties);
  }

  /** A position: a role between the person and the organisation. */
  static Map<String, Object> employment(Entry entry) {
    String organization = entry.subtitle() == null ? entry.title() : entry.subtitle();
    return role("EmployeeRole", entry, entry.subtitle() == null ? null : entry.title())
        .put("worksFor", Node.named("Organization", organization))
        .properties();
  }

  /** A seat on a committee. */
  static Map<String, Object> membership(Entry entry) {
    Map<String, Object> committee =
        new Node("Organization")
            .put("name", entry.title())
            .put("url", entry.url())
            .put("parentOrganization", Node.named("Organization", entry.subtitle()))
            .properties();
    return role("OrganizationRole", entry, entry.role()).put("memberOf", committee).properties();
  }

  /** A course of study. */
  static Map<String, Object> studies(Entry entry) {
    String school = entry.subtitle() == null ? entry.title() : entry.subtitle();
    return role("OrganizationRole", entry, entry.subtitle() == null ? null : entry.title())
        .put("alumniOf", Node.named("EducationalOrganization", school))
        .properties();
  }

  private static Node role(String type, Entry entry, @Nullable String name) {
    return new Node(type)
        .put("roleName", name)
        .put("startDate", start(entry))
        .put("endDate", end(entry));
  }

  private static Node project(Entry entry) {
    return named("ResearchProject", entry)
        .put("alternateName", entry.tagline())
        .put("description", entry.summary() == null ? null : entry.summary().plain())
        .put("member", StructuredData.THE_PERSON)
        .put(
            "subOrganization",
            entry.parts().stream().map(part -> project(part).properties()).toList());
  }

  private static Node talk(Entry entry) {
    return named("Event", entry)
        .put("startDate", start(entry))
        .put("endDate", end(entry))
        .put("location", Node.named("Place", entry.location()))
        .put("superEvent", Node.named("Event", entry.subtitle()))
        .put("performer", StructuredData.THE_PERSON);
  }

  private static Node software(Entry entry) {
    Node node =
        named("SoftwareSourceCode", entry)
            .put("description", entry.tagline())
            .put("author", StructuredData.THE_PERSON);
    if (entry.record() instanceof Software software) {
      node.put(
              "codeRepository", software.repository() == null ? null : software.repository().href())
          .put("programmingLanguage", software.programmingLanguages())
          .put("license", software.license());
    }
    return node;
  }

  private static Node publication(Entry entry) {
    if (!(entry.record() instanceof Publication work)) {
      return named("CreativeWork", entry);
    }
    PartialDate issued = work.issued();
    return named(WORKS.getOrDefault(work.type(), "CreativeWork"), entry)
        .put("author", work.names("author").stream().map(StructuredEntry::author).toList())
        .put("datePublished", issued == null ? null : issued.iso())
        .put("isPartOf", Node.named("CreativeWork", work.variable("container-title")))
        .put("publisher", Node.named("Organization", work.variable("publisher")))
        .put(
            "sameAs",
            work.variable("DOI") == null ? null : "https://doi.org/" + work.variable("DOI"));
  }

  private static @Nullable Object author(CslName name) {
    if (name.literal() != null) {
      return Node.named("Organization", name.literal());
    }
    String whole =
        Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Node.named("Person", whole);
  }

  private static Node named(String type, Entry entry) {
    return new Node(type)
        .put("@id", "#" + entry.id())
        .put("name", entry.title())
        .put("url", entry.url());
  }

  private static @Nullable String start(Entry entry) {
    When when = entry.when();
    return when == null ? null : when.start();
  }

  private static @Nullable String end(Entry entry) {
    When when = entry.when();
    return when == null ? null : when.end();
  }
}
