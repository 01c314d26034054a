package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Key;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document to make from the profile. */
@Doc("A document to make from the profile.")
public record DocumentSpec(
    @Doc("The name of the document, unique in the profile: `portfolio`.") @Required String name,
    @Doc(
            "The name of a document from which this one inherits the keys that it does not set."
                + " Mappings (`design`, `tags`, `contacts`, `site`) are inherited key by key. A key"
                + " without a value, or with `~`, counts as not set.")
        @Key("extends")
        @Nullable String base,
    @Doc("The format: `html` or `pdf`.") @Required(unless = "extends") String format,
    @Doc(
            "The path of the file in the output folder. By default the `name` with the"
                + " format as its extension, in the folder `private` for documents with `private:"
                + " true`. It may contain `{name}` (of the person), `{document}`, `{language}`,"
                + " `{date}` and `{year}` (of the document, otherwise of the build). A path that"
                + " begins with a placeholder needs quotes: `\"{name}-{language}.pdf\"`.")
        @Nullable String file,
    @Doc("The heading. By default the name of the person.") @Nullable Text title,
    @Doc(
            "The short name of the document in links to it: `CV`. By default the `title`, or"
                + " `CV` in the language of the document.")
        @Nullable Text label,
    @Doc(
            "Whether this is the document of the download button of pages, at most one for each"
                + " language. By default the first document of the profile that is not a page. It"
                + " is not inherited.")
        boolean primary,
    @Doc("The text before the sections, in Markdown. By default the `summary` of the profile.")
        @Nullable Prose introduction,
    @Doc("The date printed under the heading.") @Nullable PartialDate date,
    @Doc(
            "The name of a theme, or the path of a folder with a theme of your own:"
                + " `themes/mine`. By default `folio` for `html`; for `pdf` `scholar` if it lists"
                + " more publications than positions, and otherwise `classic`; see"
                + " `docs/themes.md`.")
        @Nullable String theme,
    @Doc("Design settings that override those of the theme.") @Nullable Design design,
    @Doc("The sections, in order. By default all sections that the profile has.")
        List<SectionSpec> sections,
    @Doc("Tags of entries to include or exclude.") @Nullable TagFilter tags,
    @Doc(
            "The language of headings and dates, and of texts that exist in several"
                + " languages. By default that of the profile; see `docs/languages.md`.")
        @Nullable LanguageTag language,
    @Doc(
            "Whether every text must be in the language of the document. Then a text in"
                + " another language is an error instead of a hint.")
        boolean complete,
    @Doc(
            "The citation style: the name of a style of the CSL project, or the path of a"
                + " `.csl` file. By default `chicago-author-date-17th-edition`; for the"
                + " references of a `pdf` `chicago-notes-bibliography-17th-edition`, which has no"
                + " letters after years.")
        @Nullable String citationStyle,
    @Doc(
            "Whether references name all authors. By default as many as the citation style"
                + " does; the person is always named.")
        boolean allAuthors,
    @Doc(
            "The maximum precision of dates of entries: with `year`, `Oct 2019 – Mar 2021` is"
                + " printed as `2019 – 2021`. By default `day`. Dates in references are those of"
                + " the citation style.")
        @Nullable DatePrecision datePrecision,
    @Doc("Whether places of entries are printed. By default `true`.") @Nullable Boolean locations,
    @Doc(
            "Whether addresses of entries are printed and linked to. By default `true`. DOIs in"
                + " references, contacts and links in prose are always printed.")
        @Nullable Boolean urls,
    @Doc(
            "Whether entries list related entries, such as the talks of a project. By default"
                + " `true` for `html`. A `pdf` by default lists only those whose section it does"
                + " not have.")
        @Nullable Boolean related,
    @Doc("Whether the `summary` of the profile is printed. By default `true`.")
        @Nullable Boolean summary,
    @Doc("How contacts of the person are printed.") @Nullable ContactSpec contacts,
    @Doc("For `pdf`: the paper size. By default `a4`.") @Nullable PageSize page,
    @Doc(
            "For `pdf`: the maximum number of pages. Dossier reduces spacing and text size"
                + " within the limits of the theme until the document fits. A document"
                + " that still does not fit is an error.")
        @Nullable Integer maxPages,
    @Doc("Whether the document prints private data.") @Key("private") boolean printsPrivate,
    @Doc("How e-mail addresses of the person are printed. By default `link`.")
        @Nullable EmailForm email,
    @Doc(
            "A folder with templates that replace those of the theme, and with a"
                + " `theme.css` that is added to the theme's style sheet.")
        @Nullable FilePath templates,
    @Doc(
            "For `pdf`: a folder with TrueType fonts (`.ttf`) for scripts that the built-in"
                + " fonts do not cover.")
        @Nullable FilePath fonts,
    @Doc(
            "For `pdf`: images of the `first` page or of `all` pages, as PNG files beside the"
                + " document: `cv-1.png`.")
        @Nullable Pictures pictures,
    @Doc("For `html`: the address of the page on the web, and further files.")
        @Nullable WebSite site) {
  public DocumentSpec {
    sections = List.copyOf(sections);
  }
}
