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
 * A finished view of a profile, in one language. Immutable.
 *
 * @param name the name of the document in the profile: {@code portfolio}
 * @param format the name of the renderer: {@code html}
 * @param file the output file, relative to the output folder: {@code index.html}
 * @param language BCP 47 tag: {@code en}
 * @param direction {@code ltr} or {@code rtl}
 * @param heading the first heading: the title of the document or the name of the person
 * @param byline the name of the person if the heading is a title; {@code null} otherwise
 * @param windowTitle the title in windows and metadata as plain text, unique among the documents of
 *     a profile: {@code Ada Example: CV}
 * @param description the description for search engines and metadata as plain text, in one line
 * @param header the name and contacts of the person
 * @param date the date of the document; {@code null} if it has none
 * @param introduction the text before the first section; {@code null} if there is none
 * @param sections the sections in order, none of them empty. Works that are cited and not listed
 *     are the last section, of kind {@link dev.dossier.profile.spec.SectionKind.CitedWorks}
 * @param footnotes the footnotes in the order of their marks
 * @param articles the posts, newest first, if the document has a section of them; that section may
 *     list fewer
 * @param alternates the other documents of the same profile
 * @param labels all labels in the language of the document by key: {@code contents}, {@code
 *     footnotes}, {@code back-to-text}
 * @param layout the theme and other settings of renderers
 * @param site the web address and the files beside the page
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
   * The theme and other settings of renderers.
   *
   * @param theme the name of the theme; {@code null} for the renderer's default or the user's theme
   * @param themeFolder the absolute path of the folder of the user's theme; {@code null} if there
   *     is none
   * @param design the settings of the theme
   * @param page {@code a4} or {@code letter}
   * @param maxPages the maximum number of pages; {@code null} for no limit
   * @param templates the absolute path of a folder of templates that replace built-in ones; {@code
   *     null} if there is none
   * @param fonts the absolute path of a folder with fonts for characters that the theme's fonts
   *     lack; {@code null} if there is none
   * @param pictures the pages that are also written as pictures; {@code null} for none
   * @param webFont the font of a page as files; {@code null} for the font of the theme or design
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
   * A footnote.
   *
   * @param number 1, 2, …; the id of its element is {@code fn-number}
   * @param text the text
   * @param marks the ids of its marks in the text, in order: {@code fnref-1}, then {@code
   *     fnref-1-2}
   */
  public record Footnote(int number, RichText text, List<String> marks) {
    public Footnote {
      marks = List.copyOf(marks);
    }
  }

  /**
   * Another document of the same profile.
   *
   * @param file the file, relative to the output folder
   * @param label the text of links to it, without the person's name if possible: {@code CV}
   * @param labelLanguage the BCP 47 tag of the language of {@code label}
   * @param windowTitle the title of its window
   * @param mediaType the media type of its format
   * @param language the BCP 47 tag of its language
   * @param languageName the name of the language in the language itself: {@code Deutsch}
   * @param relation the relation to this document
   * @param picture the picture (PNG) of its first page, relative to the output folder; {@code null}
   *     if there is none
   */
  public record Alternate(
      String file,
      String label,
      String labelLanguage,
      String windowTitle,
      String mediaType,
      String language,
      String languageName,
      Relation relation,
      @Nullable String picture) {
    /** The relation of another document to this one. */
    public enum Relation {
      /** The document to download from a page. */
      MAIN,
      /** A translation of the document to download. */
      MAIN_TRANSLATED,
      /** A translation of this document. */
      TRANSLATED,
      /** Any other document. */
      OTHER
    }
  }
}
