package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.language.Translations;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Site;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes documents for tests. */
public final class DocumentSample {
  private final String name;
  private String file = "index.html";
  private String heading;
  private String byline;
  private String language = "en";
  private String direction = "ltr";
  private String description = "A page of a test.";
  private String pronouns;
  private String headline;
  private String affiliation;
  private String location;
  private Header.Photo photo;
  private When date;
  private RichText introduction;
  private String theme;
  private Path templates;
  private Path themeFolder;
  private Site site = Site.NONE;
  private final List<Header.Contact> contacts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Document.Footnote> footnotes = new ArrayList<>();
  private final List<Document.Alternate> alternates = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();

  private DocumentSample(String name) {
    this.name = name;
    this.heading = name;
    labels.putAll(Translations.OF_DOSSIER.labels("en").all());
  }

  /** The page of a person who has told nothing but a name. */
  public static DocumentSample of(String name) {
    return new DocumentSample(name);
  }

  DocumentSample titled(String title) {
    heading = title;
    byline = name;
    return this;
  }

  public DocumentSample in(String tag, String runs) {
    language = tag;
    direction = runs;
    return this;
  }

  DocumentSample description(String text) {
    description = text;
    return this;
  }

  DocumentSample pronouns(String text) {
    pronouns = text;
    return this;
  }

  public DocumentSample at(String position, String organization, String place) {
    headline = position;
    affiliation = organization;
    location = place;
    return this;
  }

  DocumentSample photo(byte[] png, String alt) {
    return photo(png, "image/png", alt);
  }

  DocumentSample photo(byte[] picture, String mediaType, String alt) {
    photo = new Header.Photo(picture, mediaType, EntrySample.plain(alt), 160, 160);
    return this;
  }

  DocumentSample date(String text, String iso) {
    date = new When(text, iso, null, false);
    return this;
  }

  DocumentSample introduction(String xhtml) {
    introduction = EntrySample.rich(xhtml);
    return this;
  }

  public DocumentSample contact(String kind, String label, String text, String url) {
    contacts.add(new Header.Contact(kind, label, EntrySample.plain(text), url));
    return this;
  }

  DocumentSample privateContact(String kind, String label, String text, String url) {
    contacts.add(new Header.Contact(kind, label, null, EntrySample.plain(text), url, true));
    return this;
  }

  public DocumentSample section(
      String kind, Section.Form form, String title, EntrySample... entries) {
    return grouped(kind, form, title, new Section.Group(null, built(entries)));
  }

  public DocumentSample entries(String kind, String title, EntrySample... entries) {
    return section(kind, Section.Form.ENTRIES, title, entries);
  }

  DocumentSample grouped(String kind, Section.Form form, String title, Section.Group... groups) {
    sections.add(new Section(kind, kind, form, EntrySample.plain(title), null, List.of(groups)));
    return this;
  }

  DocumentSample text(String id, String title, String xhtml) {
    RichText text = EntrySample.rich(xhtml);
    sections.add(
        new Section(id, "custom", Section.Form.TEXT, EntrySample.plain(title), text, List.of()));
    return this;
  }

  DocumentSample footnote(String xhtml, String... marks) {
    footnotes.add(
        new Document.Footnote(footnotes.size() + 1, EntrySample.rich(xhtml), List.of(marks)));
    return this;
  }

  public DocumentSample alternate(String file, String title, String mediaType, String tag) {
    String label = title.substring(title.indexOf(": ") < 0 ? 0 : title.indexOf(": ") + 2);
    alternates.add(new Document.Alternate(file, label, title, mediaType, tag, null));
    return this;
  }

  /** Another document, of whose first page there is a picture. */
  public DocumentSample pictured(String file, String title, String picture) {
    alternates.add(new Document.Alternate(file, title, title, "application/pdf", "en", picture));
    return this;
  }

  DocumentSample label(String key, String word) {
    labels.put(key, word);
    return this;
  }

  public DocumentSample file(String path) {
    file = path;
    return this;
  }

  public DocumentSample site(Site whatIsBeside) {
    site = whatIsBeside;
    return this;
  }

  DocumentSample theme(String named) {
    theme = named;
    return this;
  }

  DocumentSample themeFolder(Path folder) {
    themeFolder = folder;
    return this;
  }

  DocumentSample templates(Path folder) {
    templates = folder;
    return this;
  }

  static Section.Group group(String title, EntrySample... entries) {
    return new Section.Group(EntrySample.plain(title), built(entries));
  }

  private static List<Entry> built(EntrySample... entries) {
    return Arrays.stream(entries).map(EntrySample::build).toList();
  }

  public Document build() {
    Person person =
        new Person(
            new Name(name, null, null, null, null),
            List.of(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            null);
    Header header =
        new Header(
            name,
            EntrySample.plain(pronouns),
            EntrySample.plain(headline),
            EntrySample.plain(affiliation),
            EntrySample.plain(location),
            photo,
            contacts,
            List.of(),
            person);
    return new Document(
        "portfolio",
        "html",
        file,
        language,
        direction,
        EntrySample.plain(heading),
        byline,
        byline == null ? name : name + ": " + heading,
        description,
        header,
        date,
        introduction,
        sections,
        footnotes,
        alternates,
        labels,
        new Document.Layout(theme, themeFolder, Design.NONE, "a4", null, templates, null, null),
        site);
  }
}
