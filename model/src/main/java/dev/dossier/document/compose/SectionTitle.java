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

/** The heading of a section: what its document says, else what it is called everywhere. */
final class SectionTitle {
  private SectionTitle() {}

  /** The heading of a section, with texts as a reader has them. */
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
