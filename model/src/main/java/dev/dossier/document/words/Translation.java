package dev.dossier.document.words;

import dev.dossier.profile.value.Text;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Translates texts to the language of a document, and reports those that are not available in it.
 */
public final class Translation {
  private final String language;
  private final Function<Text, String> languageOfStrings;
  private final Consumer<Text> untranslated;

  /**
   * Translates for a document.
   *
   * @param language the document's
   * @param languageOfStrings that of a text which says none
   * @param untranslated receives each text that is not in the language of the document, each time
   *     it is printed
   */
  public Translation(
      String language, Function<Text, String> languageOfStrings, Consumer<Text> untranslated) {
    this.language = language;
    this.languageOfStrings = languageOfStrings;
    this.untranslated = untranslated;
  }

  /** The text for the reader of the document. */
  Text.Localized of(Text text) {
    Text.Localized localized = text.in(language, languageOfStrings.apply(text));
    if (!localized.isFor(language)) {
      untranslated.accept(text);
    }
    return localized;
  }

  /** The tag of the language of a text where it differs from the document's; else empty. */
  String foreign(Text.Localized localized) {
    return localized.language().equals(language) ? "" : localized.language();
  }
}
