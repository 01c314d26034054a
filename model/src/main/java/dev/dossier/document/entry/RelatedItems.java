package dev.dossier.document.entry;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.document.publication.PublicationFacts;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.Relations;
import dev.dossier.document.select.Selection;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.Occasion;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates the items of related entries, with links to their entries in the document. */
public final class RelatedItems {
  private final Relations relations;
  private final Bibliography bibliography;
  private final Localizer localizer;
  private final Selection selection;
  private final EntryParts shown;
  private final AnchorNames anchors;

  /**
   * Creates items of related entries, without those that the document excludes by a tag.
   *
   * @param selection the filter of the document
   * @param shown the parts of entries that the document shows
   * @param anchors the anchors of all entries of the document
   */
  public RelatedItems(
      Relations relations,
      Bibliography bibliography,
      Localizer localizer,
      Selection selection,
      EntryParts shown,
      AnchorNames anchors) {
    this.relations = relations;
    this.bibliography = bibliography;
    this.localizer = localizer;
    this.selection = selection;
    this.shown = shown;
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
        .map(this::publication)
        .toList();
  }

  private List<Entry.Related.Item> talks(List<Located<Talk>> talks) {
    return talks.stream()
        .filter(talk -> selection.showsPart(talk.value().tags()))
        .map(this::talk)
        .toList();
  }

  private List<Entry.Related.Item> projects(List<Located<Project>> projects) {
    return projects.stream()
        .filter(project -> selection.showsPart(project.value().tags()))
        .map(this::project)
        .toList();
  }

  private Entry.Related.Item talk(Located<Talk> located) {
    Talk talk = located.value();
    Occasion only = talk.given().get(0);
    return item(
        localizer.required(talk.title()),
        talk.url() == null ? null : talk.url().href(),
        located.path(),
        Occasions.has(talk) ? null : localizer.text(only.event()),
        Occasions.has(talk)
            ? Occasions.years(talk, localizer.dates())
            : localizer.dates().from(only.date(), only.end()));
  }

  private Entry.Related.Item project(Located<Project> located) {
    Project project = located.value();
    return item(
        localizer.required(project.name()),
        project.url() == null ? null : project.url().href(),
        located.path(),
        null,
        null);
  }

  private Entry.Related.Item publication(Publication publication) {
    return item(
        RichText.ofPlain(PublicationFacts.plainTitle(publication)),
        PublicationFacts.address(publication),
        Located.of(publication).path(),
        null,
        localizer.dates().on(publication.issued()));
  }

  private Entry.Related.Item item(
      RichText title,
      @Nullable String url,
      String path,
      @Nullable RichText note,
      @Nullable When when) {
    return new Entry.Related.Item(
        title, shown.hasUrls() ? url : null, anchors.find(path), note, when);
  }
}
