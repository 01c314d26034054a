package dev.dossier.document;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.profile.Occasion;
import dev.dossier.profile.Project;
import dev.dossier.profile.Publication;
import dev.dossier.profile.Talk;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the entries that belong to an entry: short, with a link to where they stand. */
final class RelatedItems {
  private final Relations relations;
  private final Bibliography bibliography;
  private final Writing writing;
  private final AnchorNames anchors;

  /**
   * Sets related entries.
   *
   * @param anchors the names of all entries of the document
   */
  RelatedItems(
      Relations relations, Bibliography bibliography, Writing writing, AnchorNames anchors) {
    this.relations = relations;
    this.bibliography = bibliography;
    this.writing = writing;
    this.anchors = anchors;
  }

  List<Entry.Related.Item> talks(Project project) {
    return relations.talks(project).stream().map(this::item).toList();
  }

  List<Entry.Related.Item> talksOn(Publication publication) {
    return relations.talksOnPublication(publication.id()).stream().map(this::item).toList();
  }

  List<Entry.Related.Item> projects(Talk talk) {
    return relations.projects(talk).stream().map(this::item).toList();
  }

  List<Entry.Related.Item> projectsOf(Publication publication) {
    return relations.projectsOfPublication(publication.id()).stream().map(this::item).toList();
  }

  List<Entry.Related.Item> publications(List<String> keys) {
    return keys.stream()
        .map(bibliography::find)
        .filter(Objects::nonNull)
        .distinct()
        .map(this::item)
        .toList();
  }

  private Entry.Related.Item item(Talk talk) {
    Occasion only = talk.given().get(0);
    return item(
        writing.required(talk.title()),
        talk.url() == null ? null : talk.url().href(),
        talk,
        Occasions.has(talk) ? null : writing.text(only.event()),
        Occasions.has(talk)
            ? Occasions.years(talk, writing.dates())
            : writing.dates().from(only.date(), only.end()));
  }

  private Entry.Related.Item item(Project project) {
    return item(
        writing.required(project.name()),
        project.url() == null ? null : project.url().href(),
        project,
        null,
        null);
  }

  private Entry.Related.Item item(Publication publication) {
    return item(
        PublicationFacts.plainTitle(publication),
        PublicationFacts.address(publication),
        publication,
        null,
        writing.dates().on(publication.issued()));
  }

  private Entry.Related.Item item(
      String title, @Nullable String url, Object fact, @Nullable String note, @Nullable When when) {
    return new Entry.Related.Item(title, url, anchors.find(fact), note, when);
  }
}
