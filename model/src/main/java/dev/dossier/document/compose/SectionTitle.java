package dev.dossier.document.compose;

import dev.dossier.document.entry.CustomEntries;
import dev.dossier.language.Labels;
import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.text.RichText;
import java.util.Optional;
import java.util.function.Function;

/**
 * The headings of sections: those of the document, otherwise those of the profile or the default.
 */
final class SectionTitle {
  private SectionTitle() {}

  /**
   * Returns the heading of a section.
   *
   * @param reader returns a text in the language of the document
   */
  static RichText of(
      SectionSpec spec, Profile profile, Function<Text, RichText> reader, Labels labels) {
    return Optional.ofNullable(spec.title())
        .or(() -> CustomEntries.section(spec.kind(), profile).map(CustomSection::title))
        .map(reader)
        .orElseGet(() -> RichText.ofPlain(labels.get("section." + usual(spec))));
  }

  private static String usual(SectionSpec spec) {
    return spec.selected() && spec.kind() == SectionKind.Standard.PUBLICATIONS
        ? "selected-publications"
        : spec.section();
  }
}
