package dev.dossier.testing;

import static dev.dossier.testing.Fragments.rich;

import dev.dossier.document.Article;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Alternate.Relation;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Picture;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.language.Translations;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import dev.dossier.profile.spec.ContactStyle;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Document} for a test; what is not set is absent. */
public final class DocumentBuilder {
  private final String name;
  private String document = "portfolio";
  private String format = "html";
  private String file = "index.html";
  private String heading;
  private @Nullable String byline;
  private String language = "en";
  private String direction = "ltr";
  private String description = "A page of a test.";
  private @Nullable String pronouns;
  private @Nullable String headline;
  private @Nullable String affiliation;
  private @Nullable String location;
  private @Nullable Picture photo;
  private @Nullable When date;
  private @Nullable RichText introduction;
  private @Nullable String theme;
  private @Nullable Path templates;
  private @Nullable Path themeFolder;
  private WebSite site = WebSite.NONE;
  private @Nullable Header header;
  private final List<Header.Contact> contacts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Document.Footnote> footnotes = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private final List<Document.Alternate> alternates = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();

  private DocumentBuilder(String name) {
    this.name = name;
    this.heading = name;
    labels.putAll(Translations.BUILT_IN.labels("en").all());
  }

  /** Starts the page of a person of whom only the name is known. */
  public static DocumentBuilder page(String name) {
    return new DocumentBuilder(name);
  }

  /** Starts the CV of a person. */
  public static DocumentBuilder cv(Header header) {
    DocumentBuilder cv = new DocumentBuilder(header.name());
    cv.document = "cv";
    cv.format = "pdf";
    cv.file = "cv.pdf";
    cv.description = "Curriculum vitae of " + header.name();
    cv.header = header;
    return cv;
  }

  /** Returns a person of whom only the name is known. */
  public static Person person(String name) {
    return new Person(
        new Name(name, null, null, null, null, null),
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
  }

  public DocumentBuilder titled(String title) {
    heading = title;
    byline = name;
    return this;
  }

  public DocumentBuilder in(String tag, String runs) {
    language = tag;
    direction = runs;
    return this;
  }

  public DocumentBuilder description(String text) {
    description = text;
    return this;
  }

  public DocumentBuilder pronouns(String text) {
    pronouns = text;
    return this;
  }

  public DocumentBuilder at(String position, String organization, String place) {
    headline = position;
    affiliation = organization;
    location = place;
    return this;
  }

  public DocumentBuilder photo(byte[] png, String alt) {
    return photo(png, "image/png", alt);
  }

  public DocumentBuilder photo(byte[] picture, String mediaType, String alt) {
    photo = new Picture(picture, mediaType, RichText.ofPlain(alt), 160, 160);
    return this;
  }

  public DocumentBuilder date(String text, String iso) {
    date = Dates.on(text, iso);
    return this;
  }

  public DocumentBuilder introduction(String xhtml) {
    introduction = rich(xhtml);
    return this;
  }

  public DocumentBuilder introduction(@Nullable RichText text) {
    introduction = text;
    return this;
  }

  public DocumentBuilder contact(String kind, String label, String text, String url) {
    contacts.add(new Header.Contact(kind, label, RichText.ofPlain(text), url));
    return this;
  }

  public DocumentBuilder privateContact(String kind, String label, String text, String url) {
    contacts.add(new Header.Contact(kind, label, null, RichText.ofPlain(text), url, true));
    return this;
  }

  public DocumentBuilder section(
      String kind, Section.Form form, String title, EntryBuilder... entries) {
    return grouped(kind, form, title, new Section.Group(null, built(entries)));
  }

  public DocumentBuilder entries(String kind, String title, EntryBuilder... entries) {
    return section(kind, Section.Form.ENTRIES, title, entries);
  }

  public DocumentBuilder grouped(
      String kind, Section.Form form, String title, Section.Group... groups) {
    sections.add(
        new Section(
            kind, SectionKind.of(kind), form, RichText.ofPlain(title), null, List.of(groups)));
    return this;
  }

  public DocumentBuilder text(String id, String title, String xhtml) {
    RichText text = rich(xhtml);
    sections.add(
        new Section(
            id,
            new SectionKind.Custom(id),
            Section.Form.TEXT,
            RichText.ofPlain(title),
            text,
            List.of()));
    return this;
  }

  public DocumentBuilder sections(List<Section> all) {
    sections.addAll(all);
    return this;
  }

  public DocumentBuilder footnotes(List<Document.Footnote> all) {
    footnotes.addAll(all);
    return this;
  }

  public DocumentBuilder footnote(String xhtml, String... marks) {
    footnotes.add(new Document.Footnote(footnotes.size() + 1, rich(xhtml), List.of(marks)));
    return this;
  }

  /** Adds a post. */
  public DocumentBuilder article(Article article) {
    articles.add(article);
    return this;
  }

  /** Adds another document; the first that is not a page is the one to download. */
  public DocumentBuilder alternate(String file, String title, String mediaType, String tag) {
    String label = title.substring(title.indexOf(": ") < 0 ? 0 : title.indexOf(": ") + 2);
    alternates.add(
        new Document.Alternate(
            file, label, tag, title, mediaType, tag, tag, relation(mediaType), null));
    return this;
  }

  /** Adds a document in German. */
  public DocumentBuilder translation(String file, String mediaType, Relation relation) {
    String title = "Ada Example: " + file;
    alternates.add(
        new Document.Alternate(
            file, file, "de", title, mediaType, "de", "Deutsch", relation, null));
    return this;
  }

  private Relation relation(String mediaType) {
    return mediaType.equals("text/html")
            || alternates.stream().anyMatch(it -> it.relation() == Relation.MAIN)
        ? Relation.OTHER
        : Relation.MAIN;
  }

  /** Adds another document, with a picture of its first page. */
  public DocumentBuilder pictured(String file, String title, String picture) {
    String type = "application/pdf";
    alternates.add(
        new Document.Alternate(
            file, title, "en", title, type, "en", "English", relation(type), picture));
    return this;
  }

  public DocumentBuilder label(String key, String word) {
    labels.put(key, word);
    return this;
  }

  public DocumentBuilder file(String path) {
    file = path;
    return this;
  }

  public DocumentBuilder site(WebSite whatIsBeside) {
    site = whatIsBeside;
    return this;
  }

  public DocumentBuilder theme(String named) {
    theme = named;
    return this;
  }

  public DocumentBuilder themeFolder(Path folder) {
    themeFolder = folder;
    return this;
  }

  public DocumentBuilder templates(Path folder) {
    templates = folder;
    return this;
  }

  public static Section.Group group(String title, EntryBuilder... entries) {
    return new Section.Group(RichText.ofPlain(title), built(entries));
  }

  private static List<Entry> built(EntryBuilder... entries) {
    return Arrays.stream(entries).map(EntryBuilder::build).toList();
  }

  public Document build() {
    return new Document(
        document,
        format,
        file,
        language,
        direction,
        RichText.ofPlain(heading),
        byline,
        windowTitle(),
        description,
        header == null ? headerOfPage() : header,
        date,
        introduction,
        sections,
        footnotes,
        articles,
        alternates,
        labels,
        new Document.Layout(theme, themeFolder, Design.NONE, "a4", null, templates, null, null),
        site);
  }

  private String windowTitle() {
    if (format.equals("pdf")) {
      return name + ": Curriculum vitae";
    }
    return byline == null ? name : name + ": " + heading;
  }

  private Header headerOfPage() {
    return new Header(
        name,
        optional(pronouns),
        optional(headline),
        optional(affiliation),
        optional(location),
        photo,
        contacts,
        ContactStyle.TEXT,
        List.of(),
        person(name));
  }

  private static @Nullable RichText optional(@Nullable String text) {
    return text == null ? null : RichText.ofPlain(text);
  }
}
