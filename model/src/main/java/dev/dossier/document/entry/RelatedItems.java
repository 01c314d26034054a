package dev.dossier.document.entry;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.document.publication.PublicationFacts;
import dev.dossier.document.select.Relations;
import dev.dossier.document.select.Selection;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Occasion;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Talk;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the entries that belong to an entry: short, with a link to where they stand. */
public final class RelatedItems {
  private final Relations relations;
  private final Bibliography bibliography;
  private final Writing writing;
  private final Selection selection;
  private final AnchorNames anchors;

  /**
   * Sets related entries: all but those that the document leaves out by a tag, which it is not to
   * name elsewhere either.
   *
   * @param selection the document's choice by tags
   * @param anchors the names of all entries of the document
   */
  public RelatedItems(
      Relations relations,
      Bibliography bibliography,
      Writing writing,
      Selection selection,
      AnchorNames anchors) {
    this.relations = relations;
    this.bibliography = bibliography;
    this.writing = writing;
    this.selection = selection;
    this.anchors = anchors;
  }

  List<Entry.Related.Item> talks(Project project) {
    return talks(relations.talks(project));
  }

  public List<Entry.Related.Item> talksOn(Publication publication) {
    return talks(relations.talksOnPublication(publication.id()));
  }

  List<Entry.Related.Item> projects(Talk talk) {
    return projects(relations.projects(talk));
  }

  public List<Entry.Related.Item> projectsOf(Publication publication) {
    return projects(relations.projectsOfPublication(publication.id()));
  }

  List<Entry.Related.Item> publications(List<String> keys) {
    return keys.stream()
        .map(bibliography::find)
        .filter(Objects::nonNull)
        .distinct()
        .filter(work -> selection.showsPart(PublicationFacts.keywords(work)))
        .map(this::item)
        .toList();
  }

  private List<Entry.Related.Item> talks(List<Talk> talks) {
    return talks.stream().filter(talk -> selection.showsPart(talk.tags())).map(this::item).toList();
  }

  private List<Entry.Related.Item> projects(List<Project> projects) {
    return projects.stream()
        .filter(project -> selection.showsPart(project.tags()))
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
        RichText.ofPlain(PublicationFacts.plainTitle(publication)),
        PublicationFacts.address(publication),
        publication,
        null,
        writing.dates().on(publication.issued()));
  }

  private Entry.Related.Item item(
      RichText title,
      @Nullable String url,
      Object fact,
      @Nullable RichText note,
      @Nullable When when) {
    return new Entry.Related.Item(title, url, anchors.find(fact), note, when);
  }
}
