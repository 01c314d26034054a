package dev.dossier.document.compose;

import dev.dossier.document.Document;
import dev.dossier.profile.spec.DocumentSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds translations among documents. A document that extends another is its translation, unless it
 * has another label; documents with the same format and name are translations of each other.
 */
final class DocumentLanguages {
  private final DocumentCatalogue catalogue;

  DocumentLanguages(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Returns the relation of another document to a page.
   *
   * @param main the document to download from the page; {@code null} if there is none
   */
  Document.Alternate.Relation relation(
      DocumentSpec page, DocumentSpec other, @Nullable DocumentSpec main) {
    if (main != null && other.name().equals(main.name())) {
      return Document.Alternate.Relation.MAIN;
    }
    if (main != null && isTranslation(other, main)) {
      return Document.Alternate.Relation.MAIN_TRANSLATED;
    }
    return isTranslation(other, page)
        ? Document.Alternate.Relation.TRANSLATED
        : Document.Alternate.Relation.OTHER;
  }

  /**
   * Returns the document to download from a page: the primary one, otherwise the first that is not
   * a page; in the language of the page if there is a translation. {@code null} if there is none.
   */
  @Nullable DocumentSpec main(DocumentSpec page, List<DocumentSpec> others) {
    if (!catalogue.isPage(page)) {
      return null;
    }
    String language = catalogue.language(page);
    List<DocumentSpec> files = others.stream().filter(it -> !catalogue.isPage(it)).toList();
    List<DocumentSpec> primary = files.stream().filter(DocumentSpec::primary).toList();
    Optional<DocumentSpec> chosen =
        (primary.isEmpty() ? files : primary)
            .stream().min(Comparator.comparing(it -> !catalogue.language(it).equals(language)));
    return chosen
        .map(
            it ->
                files.stream()
                    .filter(other -> isTranslation(other, it))
                    .filter(other -> catalogue.language(other).equals(language))
                    .findFirst()
                    .orElse(it))
        .orElse(null);
  }

  private boolean isTranslation(DocumentSpec one, DocumentSpec other) {
    return !sameLanguage(one, other)
        && original(one).name().equals(original(other).name())
        && isFirstOfItsLanguage(one)
        && isFirstOfItsLanguage(other);
  }

  private boolean isFirstOfItsLanguage(DocumentSpec spec) {
    String original = original(spec).name();
    return catalogue.documents().stream()
        .filter(other -> sameLanguage(other, spec) && original(other).name().equals(original))
        .findFirst()
        .map(first -> first.name().equals(spec.name()))
        .orElse(false);
  }

  /** Returns the document of which the others are translations. */
  private DocumentSpec original(DocumentSpec spec) {
    DocumentSpec root = extended(spec);
    List<DocumentSpec> calledTheSame =
        catalogue.documents().stream()
            .filter(other -> extended(other).equals(other) && isCalledTheSame(other, root))
            .toList();
    boolean isFirst =
        calledTheSame.stream()
            .filter(other -> sameLanguage(other, root))
            .findFirst()
            .orElse(root)
            .equals(root);
    return isFirst && !calledTheSame.isEmpty() ? calledTheSame.get(0) : root;
  }

  /** Returns the document that this one translates, or itself. */
  private DocumentSpec extended(DocumentSpec spec) {
    return catalogue.documents().stream()
        .filter(base -> base.name().equals(spec.base()))
        .filter(base -> base.format().equals(spec.format()))
        .filter(base -> !sameLanguage(base, spec) && Objects.equals(base.label(), spec.label()))
        .findFirst()
        .map(this::extended)
        .orElse(spec);
  }

  private boolean sameLanguage(DocumentSpec one, DocumentSpec other) {
    return catalogue.language(one).equals(catalogue.language(other));
  }

  private static boolean isCalledTheSame(DocumentSpec one, DocumentSpec other) {
    return one.format().equals(other.format())
        && Objects.equals(one.title(), other.title())
        && Objects.equals(one.label(), other.label());
  }
}
