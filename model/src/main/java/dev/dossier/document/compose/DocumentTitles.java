package dev.dossier.document.compose;

import dev.dossier.language.LanguageNames;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.text.Markdown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a profile's documents. Names of documents in the profile are never printed:
 * documents with the same title are distinguished by their languages, otherwise by a number.
 */
final class DocumentTitles {
  private final DocumentCatalogue catalogue;
  private final String person;

  DocumentTitles(DocumentCatalogue catalogue, String person) {
    this.catalogue = catalogue;
    this.person = person;
  }

  /** Returns the text of links to a document: {@code CV}. */
  String label(DocumentSpec spec) {
    return unique(spec, other -> called(other, other.label(), other.title()));
  }

  /** Returns the BCP 47 tag of the language of {@link #label}. */
  String labelLanguage(DocumentSpec spec) {
    String own = catalogue.language(spec);
    return text(spec, spec.label(), spec.title())
        .map(Text.Localized::language)
        .filter(language -> !language.isEmpty())
        .orElse(own);
  }

  /** Returns the title of a document's window, with the name of the person: {@code Ada: CV}. */
  String windowTitle(DocumentSpec spec) {
    String title = unique(spec, other -> called(other, other.title(), other.label()));
    if (title.contains(person)) {
      return title;
    }
    return spec.title() == null
        ? person + catalogue.labels(spec).get("colon") + title
        : title + " · " + person;
  }

  /** Returns the name of a document's language in the language itself: {@code Deutsch}. */
  String languageName(DocumentSpec spec) {
    List<String> all = catalogue.documents().stream().map(catalogue::language).toList();
    return LanguageNames.of(catalogue.language(spec), all);
  }

  private String called(DocumentSpec spec, @Nullable Text first, @Nullable Text second) {
    return text(spec, first, second)
        .map(text -> Markdown.title(text.text()).plain())
        .orElseGet(
            () -> catalogue.isPage(spec) ? person : catalogue.labels(spec).get("curriculum-vitae"));
  }

  private Optional<Text.Localized> text(
      DocumentSpec spec, @Nullable Text first, @Nullable Text second) {
    return Stream.of(first, second)
        .filter(Objects::nonNull)
        .findFirst()
        .map(text -> text.in(catalogue.language(spec), catalogue.profileLanguage()));
  }

  private String unique(DocumentSpec spec, Function<DocumentSpec, String> naming) {
    String name = naming.apply(spec);
    String language = catalogue.language(spec);
    List<DocumentSpec> before =
        catalogue.documents().stream()
            .takeWhile(other -> !other.name().equals(spec.name()))
            .filter(other -> naming.apply(other).equals(name))
            .toList();
    if (before.isEmpty()) {
      return name;
    }
    long same = before.stream().filter(other -> catalogue.language(other).equals(language)).count();
    boolean isFirstLanguage = same == before.size();
    String inLanguage = isFirstLanguage ? name : inBrackets(spec, name, languageName(spec));
    return same == 0 ? inLanguage : inBrackets(spec, inLanguage, String.valueOf(same + 1));
  }

  private String inBrackets(DocumentSpec spec, String name, String addition) {
    return catalogue.labels(spec).fill("in-brackets", name, addition);
  }
}
