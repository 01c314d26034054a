package dev.dossier.html.page;

import dev.dossier.document.Document;
import dev.dossier.document.Picture;
import dev.dossier.document.RelativeLink;
import dev.dossier.html.data.Social;
import dev.dossier.html.data.StructuredData;
import dev.dossier.html.file.WorkFiles;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.html.site.FragmentLinks;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.ShownPicture;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.site.SitePlan;
import dev.dossier.html.theme.InlineSource;
import dev.dossier.html.theme.PageSources;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What templates need besides the document: the variable "page".
 *
 * @param sources style sheets and script
 * @param structuredData the document as JSON-LD
 * @param securityPolicy the Content Security Policy, which allows embedded content only
 * @param photo the photo as a {@code data:} URL; {@code null} if there is none
 * @param pictures the pictures of entries by the id of the entry
 * @param alternates links to the other documents
 * @param icons whether words have drawings beside them
 * @param titles whether publications are listed by their titles, unless the document says otherwise
 * @param kinds kinds of talks, such as {@code keynote}, by the id of the entry
 * @param abstracts paragraphs of abstracts by the id of the entry, for works without a page
 * @param facets filter values by the id of the entry
 * @param works the publications as data
 * @param files links to the files beside the page
 * @param social Open Graph metadata; {@code null} if the address of the page is unknown
 * @param pages links to the pages of entries, by the id of the entry
 * @param fragments links to elements of the document
 */
record PageFacts(
    PageSources sources,
    String structuredData,
    String securityPolicy,
    @Nullable String photo,
    Map<String, ShownPicture> pictures,
    List<AlternateLink> alternates,
    boolean icons,
    boolean titles,
    Map<String, String> kinds,
    Map<String, List<String>> abstracts,
    Map<String, Facets> facets,
    WorkFiles works,
    List<FileLink> files,
    @Nullable Social social,
    Map<String, String> pages,
    FragmentLinks fragments) {

  /**
   * A link to a file beside the page.
   *
   * @param href the address relative to the page
   * @param label the text of the link: {@code Contact card}
   * @param format the displayed format: {@code vCard}
   * @param mediaType the media type: {@code text/vcard}
   */
  record FileLink(String href, String label, String format, String mediaType) {}

  /**
   * A link to another document.
   *
   * @param href the address relative to the page
   * @param url its address on the web; relative to the page if that is unknown
   * @param label the text of the link: {@code CV}
   * @param languageName the name of its language in itself: {@code Deutsch}
   * @param title its window title
   * @param format the displayed format: {@code PDF}
   * @param mediaType the media type: {@code application/pdf}
   * @param language its language tag
   * @param relation what it is to the page: {@code main}, {@code main_translated}, {@code
   *     translated} or {@code other}
   */
  record AlternateLink(
      String href,
      String url,
      RichText label,
      RichText languageName,
      String title,
      String format,
      String mediaType,
      String language,
      String relation) {}

  /** Returns the variable of the main page. */
  static PageFacts of(
      SitePlan plan,
      PageSources sources,
      EntryPictures pictures,
      List<SideFile> beside,
      @Nullable String card) {
    Document document = plan.document();
    InlineSource data = InlineSource.verbatim(StructuredData.of(plan, pictures));
    Picture photo = document.header().photo();
    return new PageFacts(
        sources,
        data.text(),
        policy(sources, pictures.sources(), "data:", data),
        photo == null ? null : ShownPicture.dataUrl(photo.mediaType(), photo.data()),
        pictures.onMainPage(),
        document.alternates().stream().map(other -> link(document, other)).toList(),
        document.layout().design().hasIcons(),
        document.layout().design().publications() == null && sources.titles(),
        EntryLooks.kinds(document),
        EntryLooks.abstracts(plan),
        Facets.of(document),
        WorkFiles.of(plan),
        beside.stream().map(file -> link(document, file)).toList(),
        Social.of(document, card),
        plan.linksFrom(document.file()),
        FragmentLinks.ON_MAIN_PAGE);
  }

  /** Returns the variable of the page of an entry, without photo, filters and other documents. */
  static PageFacts of(
      SitePlan plan,
      EntryPage page,
      PageSources sources,
      EntryPictures pictures,
      @Nullable String card) {
    InlineSource data =
        InlineSource.verbatim(StructuredData.of(plan, pictures, page.entry(), page.path()));
    Map<String, ShownPicture> shown = pictures.onPageOf(page.entry(), page.path());
    return new PageFacts(
        sources,
        data.text(),
        policy(sources, shown.isEmpty() ? "data:" : "'self' data:", "'self'", data),
        null,
        shown,
        List.of(),
        plan.document().layout().design().hasIcons(),
        false,
        EntryLooks.kinds(plan.document()),
        Map.of(),
        Map.of(),
        WorkFiles.of(page.entry()),
        List.of(),
        Social.ofEntry(plan.document(), page.path(), page.title(), page.description(), card),
        plan.linksFrom(page.path()),
        page.article() == null
            ? FragmentLinks.onPageOf(page.entry(), page.up())
            : FragmentLinks.onPageOf(page.article(), page.up()));
  }

  /**
   * Returns the variable of the page for addresses that do not exist.
   *
   * @param main the path of the main page on its server: {@code /} or {@code /ada/}
   */
  static PageFacts ofNotFound(Document document, PageSources sources, String main) {
    return new PageFacts(
        sources,
        "",
        policy(sources, "data:", "data:", InlineSource.verbatim("")),
        null,
        Map.of(),
        List.of(),
        document.layout().design().hasIcons(),
        false,
        Map.of(),
        Map.of(),
        Map.of(),
        WorkFiles.NONE,
        List.of(),
        null,
        Map.of(),
        new FragmentLinks(main, Set.of()));
  }

  private static String policy(
      PageSources sources, String images, String fonts, InlineSource data) {
    // The page connects to nothing, but Lighthouse (12.8.2) fetches robots.txt in its context and
    // lowers the SEO score to 91 if connect-src does not allow this.
    // Browsers do not require a hash for data blocks, but the Nu HTML Checker does.
    return "default-src 'none'; style-src '%s' '%s'; script-src '%s' '%s'; img-src %s; %sconnect-src 'self'; base-uri 'none'; form-action 'none'"
        .formatted(
            sources.style().hash(),
            sources.newer().hash(),
            sources.script().hash(),
            data.hash(),
            images,
            sources.fonts().isEmpty() ? "" : "font-src " + fonts + "; ");
  }

  private static FileLink link(Document document, SideFile file) {
    return new FileLink(
        RelativeLink.from(document.file(), file.path()),
        document.labels().getOrDefault("file." + file.name(), file.name()),
        file.format(),
        file.mediaType());
  }

  private static AlternateLink link(Document document, Document.Alternate other) {
    String file = other.file();
    String href = RelativeLink.from(document.file(), file);
    return new AlternateLink(
        href,
        Objects.requireNonNullElse(PageAddress.of(document).url(file), href),
        inLanguage(document, other.label(), other.labelLanguage()),
        inLanguage(document, other.languageName(), other.language()),
        other.windowTitle(),
        file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        other.mediaType(),
        other.language(),
        other.relation().name().toLowerCase(Locale.ROOT));
  }

  /** Returns a text, which is marked with its language if that is not the document's. */
  private static RichText inLanguage(Document document, String text, String language) {
    return RichText.ofPlain(text).inLanguage(language.equals(document.language()) ? "" : language);
  }
}
