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

/** A document to be made. */
@Doc("A document to be made.")
public record DocumentSpec(
    @Doc("Name of the document, unique: `portfolio`.") @Required String name,
    @Doc(
            "Name of a document that this one is like: it has all that the other has, but what it "
                + "says itself. Mappings (`design`, `tags`, `site`) are taken over key by key; a key "
                + "written without a value, or with `~`, is as if nobody had written it.")
        @Key("extends")
        @Nullable String base,
    @Doc("`html` or `pdf`.") @Required(unless = "extends") String format,
    @Doc(
            "Name of the file in the output folder; the name and the format unless said otherwise, in the "
                + "folder `private` if private data are printed. "
                + "It may have `{name}` (the person's), `{document}`, `{language}`, `{date}` and "
                + "`{year}` (of the document, else the build) in it; such a name wants quotes: "
                + "`\"{name}-{language}.pdf\"`.")
        @Nullable String file,
    @Doc("The heading; the name of the person unless said otherwise.") @Nullable Text title,
    @Doc(
            "What stands before the sections, in Markdown; the profile's `summary` unless said otherwise.")
        @Nullable Prose introduction,
    @Doc("The date printed under the heading.") @Nullable PartialDate date,
    @Doc(
            "The look: the name of a theme, or the path of a folder with a theme of one's own: `themes/mine`.")
        @Nullable String theme,
    @Doc("Settings of the look.") @Nullable Design design,
    @Doc("Sections in order; all that the profile fills unless said otherwise.")
        List<SectionSpec> sections,
    @Doc("Which entries by their tags.") @Nullable TagFilter tags,
    @Doc(
            "Language of headings, dates and of texts in several languages; see `docs/languages.md`. "
                + "Headings and dates are in English where there are no words of the language.")
        @Nullable LanguageTag language,
    @Doc(
            "Whether all of it must be in its language: then a text that is not is an error, not a hint.")
        boolean complete,
    @Doc("Name of a style of the CSL project, or a `.csl` file.") @Nullable String citationStyle,
    @Doc("Paper.") @Nullable PageSize page,
    @Doc(
            "For `pdf`: most pages that the document may have. It is set closer, step by step as its theme says, until it fits; "
                + "if it then does not, nothing is written.")
        @Nullable Integer maxPages,
    @Doc("Whether private data are printed.") @Key("private") boolean printsPrivate,
    @Doc("How the person's e-mail address is printed; with a link unless said otherwise.")
        @Nullable EmailForm email,
    @Doc(
            "Folder of templates that stand in for the built-in ones; also of a `theme.css` that is added to the theme's.")
        @Nullable FilePath templates,
    @Doc(
            "Folder of TrueType fonts (`.ttf`), for scripts that the built-in ones do not have; "
                + "for PDF.")
        @Nullable FilePath fonts,
    @Doc("For `pdf`: pictures of its pages beside it, `cv-1.png` and so on: `first`, `all`.")
        @Nullable Pictures pictures,
    @Doc("For `html`: where the page will be on the web, and what is made beside it.")
        @Nullable Site site) {
  public DocumentSpec {
    sections = List.copyOf(sections);
  }
}
