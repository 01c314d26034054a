package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Footnote;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Header.Contact;
import dev.dossier.document.Section;
import dev.dossier.document.Section.Form;
import dev.dossier.document.Section.Group;
import dev.dossier.profile.spec.ContactStyle;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.testing.Fragments;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents for tests, built by hand. */
public final class Samples {
  private Samples() {}

  /** A name, and nothing else. */
  public static Document nameOnly() {
    return cv(null);
  }

  /** On US Letter paper. */
  public static Document onLetter() {
    return with(
        RichSample.document(),
        new Layout("scholar", null, Design.NONE, "letter", null, null, null, null));
  }

  /** The same document, with pictures of its pages. */
  public static Document withPictures(Document document, Pictures pictures) {
    Layout layout = document.layout();
    return with(
        document,
        new Layout(
            layout.theme(),
            layout.themeFolder(),
            layout.design(),
            layout.page(),
            layout.maxPages(),
            layout.templates(),
            layout.fonts(),
            pictures));
  }

  /** The same document in a theme; by default in that which suits it. */
  public static Document inTheme(@Nullable String theme, Document document) {
    Layout layout = document.layout();
    return with(
        document,
        new Layout(
            theme,
            null,
            layout.design(),
            layout.page(),
            layout.maxPages(),
            layout.templates(),
            layout.fonts(),
            layout.pictures()));
  }

  /** As many talks, with titles short and long, and as many references. */
  public static Document longOne(int entries) {
    Entry[] talks =
        IntStream.rangeClosed(1, entries / 2)
            .mapToObj(
                i ->
                    EntryBuilder.entry("talk", longTitle(i))
                        .subtitle("Venue %03d".formatted(i))
                        .when("%d Nov 2025".formatted(i % 30 + 1))
                        .build())
            .toArray(Entry[]::new);
    List<Entry> references = RichSample.references(1, entries - entries / 2);
    return cv(
        null,
        section("talks", Form.ENTRIES, "Talks", talks),
        section("publications", Form.REFERENCES, "Publications", references.toArray(Entry[]::new)));
  }

  /** A title of one to three lines, each one different. */
  public static String longTitle(int i) {
    return "Title %03d%s"
        .formatted(i, " on official efficient workflows and their flow".repeat(i % 4));
  }

  /** A name, an introduction in XHTML if there is one, and sections. */
  public static Document cv(@Nullable String introduction, Section... sections) {
    return document(
        header("Ada Example", null, List.of()),
        introduction == null ? null : Fragments.rich(introduction),
        List.of(sections),
        List.of());
  }

  public static Document document(
      Header header,
      @Nullable RichText introduction,
      List<Section> sections,
      List<Footnote> notes) {
    return DocumentBuilder.cv(header)
        .introduction(introduction)
        .sections(sections)
        .footnotes(notes)
        .build();
  }

  public static Document with(Document document, Layout layout) {
    return with(document, document.language(), document.direction(), layout);
  }

  /** A document in another language, direction and layout. */
  public static Document with(Document document, String language, String direction, Layout layout) {
    return new Document(
        document.name(),
        document.format(),
        document.file(),
        language,
        direction,
        document.heading(),
        document.byline(),
        document.windowTitle(),
        document.description(),
        document.header(),
        document.date(),
        document.introduction(),
        document.sections(),
        document.footnotes(),
        document.articles(),
        document.alternates(),
        document.labels(),
        layout,
        document.site());
  }

  public static Header header(String name, @Nullable String headline, List<Contact> contacts) {
    return new Header(
        name,
        null,
        headline == null ? null : RichText.ofPlain(headline),
        null,
        null,
        null,
        contacts,
        ContactStyle.TEXT,
        List.of(),
        DocumentBuilder.person(name));
  }

  public static Section section(String kind, Form form, String title, Entry... entries) {
    return new Section(
        kind,
        SectionKind.of(kind),
        form,
        RichText.ofPlain(title),
        null,
        List.of(new Group(null, List.of(entries))));
  }
}
