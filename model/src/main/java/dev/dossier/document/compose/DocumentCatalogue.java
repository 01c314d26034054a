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

/** The files, titles and addresses of a profile's documents, for links between them. */
final class DocumentCatalogue {
  private static final String INDEX = "index.html";

  /** The folder of documents with private data that name no file, apart from those for the web. */
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

  /** Returns all documents, in the order of the profile. */
  List<DocumentSpec> documents() {
    return DefaultDocuments.of(profile);
  }

  /** Returns the language of texts that do not specify one. */
  String profileLanguage() {
    return Objects.requireNonNullElse(profile.language(), LanguageTag.ENGLISH).value();
  }

  /** Returns the language of a document. */
  String language(DocumentSpec spec) {
    return spec.language() != null ? spec.language().value() : profileLanguage();
  }

  /** Whether a document is a web page. */
  boolean isPage(DocumentSpec spec) {
    return renderers.apply(spec.format()).isPage();
  }

  /** Returns the media type of a document. */
  String mediaType(DocumentSpec spec) {
    return renderers.apply(spec.format()).mediaType();
  }

  /** Returns the sections of a document. */
  List<SectionSpec> sections(DocumentSpec spec) {
    return DefaultDocuments.sections(spec, profile, isPage(spec));
  }

  /** Returns the labels of a document. */
  Labels labels(DocumentSpec spec) {
    return translations.labels(language(spec));
  }

  /**
   * Returns the file of a document in the output folder.
   *
   * @param today the day for which it is made; {@code null} if there is none
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

  /**
   * Returns the label of a document, with the name of the person if the label does not contain it.
   */
  String windowTitle(DocumentSpec spec) {
    return new DocumentTitles(this, profile.person().name().display()).windowTitle(spec);
  }

  private List<DocumentSpec> others(DocumentSpec spec) {
    return documents().stream().filter(other -> !other.name().equals(spec.name())).toList();
  }

  /** Returns the other public documents of the profile. */
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
                  titles.labelLanguage(other),
                  titles.windowTitle(other),
                  mediaType(other),
                  language(other),
                  titles.languageName(other),
                  languages.relation(spec, other, main),
                  other.pictures() == null ? null : PagePictures.file(file, 1));
            })
        .toList();
  }

  /** Returns the public pages other than the document itself. */
  List<DocumentSpec> pagesBeside(DocumentSpec spec) {
    return others(spec).stream().filter(other -> isPage(other) && !other.printsPrivate()).toList();
  }

  /**
   * Returns the address of a page for links of another document: its web address if known,
   * otherwise its path if that document is a page too, otherwise the website of the person; {@code
   * null} if there is none.
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
