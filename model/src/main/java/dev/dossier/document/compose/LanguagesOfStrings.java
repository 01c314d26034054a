package dev.dossier.document.compose;

import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The languages of texts that say none: that of the profile, but what a document says of itself is
 * in the language of that document.
 */
final class LanguagesOfStrings {
  private final String ofProfile;
  private final IdentityHashMap<Text, String> ofDocuments = new IdentityHashMap<>();

  LanguagesOfStrings(DocumentCatalogue catalogue) {
    ofProfile = catalogue.profileLanguage();
    for (DocumentSpec spec : catalogue.documents()) {
      Set<Text> takenOver = Collections.newSetFromMap(new IdentityHashMap<>());
      for (DocumentSpec other : catalogue.documents()) {
        if (other.name().equals(spec.base())) {
          takenOver.addAll(texts(other));
        }
      }
      for (Text text : texts(spec)) {
        if (text.isPlain() && !takenOver.contains(text)) {
          ofDocuments.put(text, catalogue.language(spec));
        }
      }
    }
  }

  /** The language of a text, if it does not say which. */
  String of(Text text) {
    return ofDocuments.getOrDefault(text, ofProfile);
  }

  private static List<Text> texts(DocumentSpec spec) {
    List<Text> texts = new ArrayList<>();
    if (spec.title() != null) {
      texts.add(spec.title());
    }
    if (spec.introduction() != null) {
      texts.add(spec.introduction().markdown());
    }
    for (SectionSpec section : spec.sections()) {
      if (section.title() != null) {
        texts.add(section.title());
      }
    }
    return texts;
  }
}
