package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.RelativeLink;
import dev.dossier.html.data.Social;
import dev.dossier.html.data.StructuredData;
import dev.dossier.html.file.WorkFiles;
import dev.dossier.html.site.EntryPages;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.theme.InlineSource;
import dev.dossier.html.theme.PageSources;
import dev.dossier.text.RichText;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs beside its document.
 *
 * @param sources its style sheets and its script
 * @param structuredData the document as JSON-LD
 * @param securityPolicy what a browser may load for it: nothing but what is in it
 * @param photo the picture as a {@code data:} URL; {@code null} if there is none
 * @param alternates the other documents, as links
 * @param facets what entries can be filtered by, by their id
 * @param works its publications as data
 * @param files what else is made of the profile beside the page, as links
 * @param social where the page is, and what others show of it; {@code null} if it is not known
 *     where it will be
 * @param pages links to the pages that entries have of their own, by their id
 */
record PageFacts(
    PageSources sources,
    String structuredData,
    String securityPolicy,
    @Nullable String photo,
    List<AlternateLink> alternates,
    Map<String, Facets> facets,
    WorkFiles works,
    List<FileLink> files,
    @Nullable Social social,
    Map<String, String> pages) {

  /**
   * A link to a file beside the page.
   *
   * @param href relative to the page
   * @param label what it is: {@code Contact card}
   * @param format as it is printed: {@code vCard}
   * @param mediaType {@code text/vcard}
   */
  record FileLink(String href, String label, String format, String mediaType) {}

  /**
   * A link to another document.
   *
   * @param href relative to the page
   * @param label what the link says: {@code Curriculum vitae}
   * @param title what its window is called
   * @param format as it is printed: {@code PDF}
   * @param mediaType {@code application/pdf}
   * @param language of the document
   */
  record AlternateLink(
      String href,
      RichText label,
      String title,
      String format,
      String mediaType,
      String language) {}

  /** What the page of a document needs. */
  static PageFacts of(Document document, PageSources sources, List<SideFile> beside) {
    InlineSource data = InlineSource.verbatim(StructuredData.of(document));
    Header.Photo photo = document.header().photo();
    return new PageFacts(
        sources,
        data.text(),
        policy(sources, data),
        photo == null ? null : dataUrl(photo),
        document.alternates().stream().map(other -> link(document, other)).toList(),
        Facets.of(document),
        WorkFiles.of(document),
        beside.stream().map(file -> link(document, file)).toList(),
        Social.of(document),
        EntryPages.of(document).linksFrom(document.file()));
  }

  /** What the page of an entry needs: it has no picture and no other form. */
  static PageFacts of(Document document, EntryPage page, PageSources sources) {
    InlineSource data =
        InlineSource.verbatim(StructuredData.of(document, page.entry(), page.path()));
    return new PageFacts(
        sources,
        data.text(),
        policy(sources, data),
        null,
        List.of(),
        Map.of(),
        WorkFiles.of(page.entry()),
        List.of(),
        Social.ofEntry(document, page.path(), page.title(), page.description()),
        EntryPages.of(document).linksFrom(page.path()));
  }

  private static String policy(PageSources sources, InlineSource data) {
    // The page connects to nothing; but Lighthouse reads robots.txt in its name, and without
    // connect-src counts that as a fault of the page: 91 of 100 for search engines (12.8.2).
    // Data are not run, so browsers ask for no hash of them; the Nu checker does.
    return "default-src 'none'; style-src '%s' '%s'; script-src '%s' '%s'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
        .formatted(
            sources.style().hash(), sources.newer().hash(), sources.script().hash(), data.hash());
  }

  private static FileLink link(Document document, SideFile file) {
    return new FileLink(
        RelativeLink.from(document.file(), file.path()),
        document.labels().getOrDefault("file." + file.name(), file.name()),
        file.format(),
        file.mediaType());
  }

  private static String dataUrl(Header.Photo photo) {
    return "data:"
        + photo.mediaType()
        + ";base64,"
        + Base64.getEncoder().encodeToString(photo.data());
  }

  private static AlternateLink link(Document document, Document.Alternate other) {
    String file = other.file();
    return new AlternateLink(
        RelativeLink.from(document.file(), file),
        RichText.ofPlain(other.label())
            .inLanguage(other.language().equals(document.language()) ? "" : other.language()),
        other.windowTitle(),
        file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        other.mediaType(),
        other.language());
  }
}
