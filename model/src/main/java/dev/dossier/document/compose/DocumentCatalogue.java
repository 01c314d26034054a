package dev.dossier.document.compose;

import dev.dossier.document.Document;
import dev.dossier.document.PagePictures;
import dev.dossier.document.RelativeLink;
import dev.dossier.language.Labels;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.BaseUrl;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.render.Renderer;
import dev.dossier.source.file.FilePlaceholders;
import dev.dossier.source.file.OutputName;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the documents of a profile are called, and how one leads to another. */
final class DocumentCatalogue {
  private static final String INDEX = "index.html";

  /** Where documents with private data go that do not say where: not among those for the web. */
  private static final String PRIVATE_FOLDER = "private";

  private final Profile profile;
  private final Translations translations;
  private final Function<String, Renderer> renderers;

  DocumentCatalogue(
      Profile profile, Translations translations, Function<String, Renderer> renderers) {
    this.profile = profile;
    this.translations = translations;
    this.renderers = renderers;
  }

  /** All documents, in the order of the profile. */
  List<DocumentSpec> documents() {
    return DefaultDocuments.of(profile);
  }

  /** The language of texts that say none. */
  String profileLanguage() {
    return Objects.requireNonNullElse(profile.language(), LanguageTag.ENGLISH).value();
  }

  /** The language of a document. */
  String language(DocumentSpec spec) {
    return spec.language() != null ? spec.language().value() : profileLanguage();
  }

  /** Whether a document is a page for the web. */
  boolean isPage(DocumentSpec spec) {
    return renderers.apply(spec.format()).isPage();
  }

  /** The sections of a document. */
  List<SectionSpec> sections(DocumentSpec spec) {
    return DefaultDocuments.sections(spec, profile, isPage(spec));
  }

  /** The fixed words of a document. */
  Labels labels(DocumentSpec spec) {
    return translations.labels(language(spec));
  }

  /**
   * The file of a document in the output folder.
   *
   * @param today the day it is made for; {@code null} if it is for none
   */
  String file(DocumentSpec spec, @Nullable LocalDate today) {
    if (spec.file() == null) {
      String name =
          OutputName.shortened(spec.name() + "." + renderers.apply(spec.format()).extension());
      return spec.printsPrivate() ? PRIVATE_FOLDER + "/" + name : name;
    }
    String day = spec.date() != null ? spec.date().iso() : today == null ? null : today.toString();
    return new FilePlaceholders(profile.person().name(), spec.name(), language(spec), day)
        .fill(spec.file());
  }

  /** The label of a document, and whose it is where that does not say it. */
  String windowTitle(DocumentSpec spec) {
    return new DocumentTitles(this, profile.person().name().display()).windowTitle(spec);
  }

  private List<DocumentSpec> others(DocumentSpec spec) {
    return documents().stream().filter(other -> !other.name().equals(spec.name())).toList();
  }

  /** The other documents of the profile that anybody may see. */
  List<Document.Alternate> alternates(DocumentSpec spec, @Nullable LocalDate today) {
    DocumentTitles titles = new DocumentTitles(this, profile.person().name().display());
    DocumentLanguages languages = new DocumentLanguages(this);
    List<DocumentSpec> others =
        others(spec).stream().filter(other -> !other.printsPrivate()).toList();
    DocumentSpec main = languages.main(spec, others);
    return others.stream()
        .map(
            other -> {
              String file = file(other, today);
              return new Document.Alternate(
                  file,
                  titles.label(other),
                  titles.windowTitle(other),
                  renderers.apply(other.format()).mediaType(),
                  language(other),
                  titles.languageName(other),
                  languages.relation(spec, other, main),
                  other.pictures() == null ? null : PagePictures.file(file, 1));
            })
        .toList();
  }

  /** The pages, other than a document itself, that anybody may see. */
  List<DocumentSpec> pagesBeside(DocumentSpec spec) {
    return others(spec).stream().filter(other -> isPage(other) && !other.printsPrivate()).toList();
  }

  /**
   * The address of a page, for a reader of another document: on the web where it is known, else
   * beside that document if it is a page too, else the person's home page; {@code null} if there is
   * none.
   */
  @Nullable String address(DocumentSpec page, DocumentSpec from, @Nullable LocalDate today) {
    BaseUrl base = page.site() == null ? null : page.site().baseUrl();
    String file = file(page, today);
    if (base != null) {
      String link = RelativeLink.from(INDEX, file);
      boolean index = link.equals(INDEX) || link.endsWith("/" + INDEX);
      return base.value() + (index ? link.substring(0, link.length() - INDEX.length()) : link);
    }
    if (isPage(from)) {
      return RelativeLink.from(file(from, today), file);
    }
    return profile.person().website() == null ? null : profile.person().website().href();
  }
}
