package dev.dossier.document;

import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.text.RichText;
import dev.dossier.text.node.PlainTextWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finished view of a profile.
 *
 * @param name name of the document in the profile: {@code portfolio}
 * @param format name of the renderer: {@code html}
 * @param file where it goes, relative to the output folder: {@code index.html}
 * @param language BCP 47 tag: {@code en}
 * @param direction {@code ltr} or {@code rtl}
 * @param heading the first heading: the document's title, or the person's name
 * @param byline the person's name where the heading is not it; {@code null} otherwise
 * @param windowTitle what a window or a list of files shows: {@code Ada Example: CV}; plain, unique
 *     among the documents of a profile
 * @param description a line on the document for search engines and metadata, plain
 * @param header who the person is and how to reach them
 * @param date the date of the document; {@code null} if it has none
 * @param introduction what stands before the first section; {@code null} if nothing
 * @param sections in order; none is empty. Cited works, where they are not among the publications
 *     of the document, are a last section of kind {@link
 *     dev.dossier.profile.spec.SectionKind.CitedWorks}
 * @param footnotes in the order of their marks
 * @param articles the posts, newest first, if the document has a section of them; that section may
 *     list fewer
 * @param alternates the other documents of the same profile
 * @param labels all fixed words in the document's language by key: {@code contents}, {@code
 *     footnotes}, {@code back-to-text}
 * @param layout what a renderer needs to know about the look
 * @param site where the page will be and what is made beside it
 */
public record Document(
    String name,
    String format,
    String file,
    String language,
    String direction,
    RichText heading,
    @Nullable String byline,
    String windowTitle,
    String description,
    Header header,
    @Nullable When date,
    @Nullable RichText introduction,
    List<Section> sections,
    List<Footnote> footnotes,
    List<Article> articles,
    List<Alternate> alternates,
    Map<String, String> labels,
    Layout layout,
    WebSite site) {

  public Document {
    windowTitle = PlainTextWriter.withoutSoftHyphens(windowTitle);
    description = PlainTextWriter.withoutSoftHyphens(description);
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
    articles = List.copyOf(articles);
    alternates = List.copyOf(alternates);
    labels = Map.copyOf(labels);
  }

  /**
   * What a renderer needs to know about the look.
   *
   * @param theme name of the theme; {@code null} for the one that the renderer chooses, or one's
   *     own
   * @param themeFolder absolute path of the folder of a theme of one's own; {@code null} if none
   * @param design settings within the theme
   * @param page {@code a4} or {@code letter}
   * @param maxPages most pages that it may have; {@code null} for no limit
   * @param templates absolute path of a folder of templates that stand in for the built-in ones;
   *     {@code null} if none
   * @param fonts absolute path of a folder of fonts for what the renderer's own have not; {@code
   *     null} if none
   * @param pictures which of its pages are also drawn as pictures; {@code null} for none
   * @param webFont the font of a page as files; {@code null} for the one of theme or design
   */
  public record Layout(
      @Nullable String theme,
      @Nullable Path themeFolder,
      Design design,
      String page,
      @Nullable Integer maxPages,
      @Nullable Path templates,
      @Nullable Path fonts,
      @Nullable Pictures pictures,
      @Nullable WebFont webFont) {

    /** Creates a layout without font files. */
    public Layout(
        @Nullable String theme,
        @Nullable Path themeFolder,
        Design design,
        String page,
        @Nullable Integer maxPages,
        @Nullable Path templates,
        @Nullable Path fonts,
        @Nullable Pictures pictures) {
      this(theme, themeFolder, design, page, maxPages, templates, fonts, pictures, null);
    }
  }

  /**
   * A font of the user for pages, as WOFF2 files.
   *
   * @param upright absolute path of its upright face
   * @param italic absolute path of its italic face; {@code null} if there is none
   */
  public record WebFont(Path upright, @Nullable Path italic) {}

  /**
   * A note at the end.
   *
   * @param number 1, 2, …; its element's id is {@code fn-number}
   * @param text the note
   * @param marks ids of its marks in the text, in order: {@code fnref-1}, then {@code fnref-1-2}
   */
  public record Footnote(int number, RichText text, List<String> marks) {
    public Footnote {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Another document of the same profile.
   *
   * @param file relative to the output folder
   * @param label what a link to it says, without the person's name where it can be left out: {@code
   *     CV}
   * @param windowTitle its window title
   * @param mediaType that of its format
   * @param language BCP 47 tag
   * @param languageName the name of this language in itself: {@code Deutsch}
   * @param relation what it is to this document
   * @param picture the picture (PNG) of its first page, relative to the output folder; {@code null}
   *     if there is none
   */
  public record Alternate(
      String file,
      String label,
      String windowTitle,
      String mediaType,
      String language,
      String languageName,
      Relation relation,
      @Nullable String picture) {
    /** What another document is to this one. */
    public enum Relation {
      /** The document to download from a page. */
      MAIN,
      /** The document to download, in another language. */
      MAIN_TRANSLATED,
      /** This document in another language. */
      TRANSLATED,
      /** Any other. */
      OTHER
    }
  }
}
