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
   * Creates the translation for a document.
   *
   * @param language the language of the document
   * @param languageOfStrings returns the language of a text that does not specify one
   * @param untranslated receives each text that is not in the language of the document, each time
   *     it is printed
   */
  public Translation(
      String language, Function<Text, String> languageOfStrings, Consumer<Text> untranslated) {
    this.language = language;
    this.languageOfStrings = languageOfStrings;
    this.untranslated = untranslated;
  }

  /** Returns the text in the language of the document. */
  Text.Localized of(Text text) {
    Text.Localized localized = text.in(language, languageOfStrings.apply(text));
    if (!localized.isFor(language)) {
      untranslated.accept(text);
    }
    return localized;
  }

  /**
   * Returns the language tag of a text if it differs from that of the document; otherwise an empty
   * string.
   */
  String foreign(Text.Localized localized) {
    return localized.language().equals(language) ? "" : localized.language();
  }
}
