package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page needs beside its document.
 *
 * @param style its style sheet
 * @param script its script
 * @param structuredData the document as JSON-LD
 * @param securityPolicy what a browser may load for it: nothing but what is in it
 * @param photo the picture as a {@code data:} URL; {@code null} if there is none
 * @param alternates the other documents, as links
 * @param facets what entries can be filtered by, by their id
 * @param works its publications as data
 */
record PageFacts(
    String style,
    String script,
    String structuredData,
    String securityPolicy,
    @Nullable String photo,
    List<AlternateLink> alternates,
    Map<String, Facets> facets,
    WorkFiles works) {

  /**
   * A link to another document.
   *
   * @param href relative to the page
   * @param label what the link says: {@code Curriculum vitae}
   * @param title what its window is called
   * @param format as it is printed: {@code PDF}
   * @param mediaType {@code application/pdf}
   * @param language of the document
   * @param foreign the same if it is not the page's own; empty if it is
   */
  record AlternateLink(
      String href,
      String label,
      String title,
      String format,
      String mediaType,
      String language,
      String foreign) {}

  static PageFacts of(Document document, InlineSource style, InlineSource script) {
    InlineSource data = InlineSource.verbatim(StructuredData.of(document));
    // Data are not run, so browsers ask for no hash of them; the Nu checker does.
    String policy =
        "default-src 'none'; style-src '%s'; script-src '%s' '%s'; img-src data:; base-uri 'none'; form-action 'none'"
            .formatted(style.hash(), script.hash(), data.hash());
    Header.Photo photo = document.header().photo();
    return new PageFacts(
        style.text(),
        script.text(),
        data.text(),
        policy,
        photo == null ? null : dataUrl(photo),
        document.alternates().stream().map(other -> link(document, other)).toList(),
        Facets.of(document),
        WorkFiles.of(document));
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
        other.label(),
        other.windowTitle(),
        file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        other.mediaType(),
        other.language(),
        other.language().equals(document.language()) ? "" : other.language());
  }
}
