package dev.dossier.document.compose;

import dev.dossier.SourceLocation;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages of plain strings: that of the profile, except that texts of a document
 * specification (title, introduction, titles of sections) are in the language of that document.
 */
final class LanguagesOfStrings {
  private final String ofProfile;
  private final Map<SourceLocation, String> ofDocuments = new HashMap<>();

  LanguagesOfStrings(DocumentCatalogue catalogue) {
    ofProfile = catalogue.profileLanguage();
    for (DocumentSpec spec : catalogue.documents()) {
      Set<SourceLocation> inherited =
          catalogue.documents().stream()
              .filter(other -> other.name().equals(spec.base()))
              .flatMap(LanguagesOfStrings::locations)
              .collect(Collectors.toSet());
      locations(spec)
          .filter(location -> !inherited.contains(location))
          .forEach(location -> ofDocuments.put(location, catalogue.language(spec)));
    }
  }

  /** Returns the language of a text that does not specify one. */
  String of(Text text) {
    SourceLocation location = text.location();
    return location == null ? ofProfile : ofDocuments.getOrDefault(location, ofProfile);
  }

  private static Stream<SourceLocation> locations(DocumentSpec spec) {
    Stream<@Nullable Text> own =
        Stream.of(
            spec.title(), spec.introduction() == null ? null : spec.introduction().markdown());
    return Stream.concat(own, spec.sections().stream().map(SectionSpec::title))
        .filter(Objects::nonNull)
        .filter(Text::isPlain)
        .map(Text::location)
        .filter(Objects::nonNull);
  }
}
