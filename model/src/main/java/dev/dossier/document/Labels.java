package dev.dossier.document;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The fixed words of a document in one language, from the resource bundle {@code labels}. */
final class Labels {
  private static final String BUNDLE = "dev.dossier.document.labels";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** The labels of a language; in English where that language has none. */
  Labels(String language) {
    Locale asked = Locale.forLanguageTag(language);
    // No fallback to the machine's own locale: the same input gives the same words everywhere.
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            asked,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    // The base bundle is English, and its locale the root one.
    Locale found = bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    locale = asked.getLanguage().equals(found.getLanguage()) ? asked : found;
  }

  /**
   * The locale that the words are in, so that dates beside them are in the same: that asked for,
   * with its region ({@code en-GB}), but English where there are no words of its language.
   */
  Locale locale() {
    return locale;
  }

  /** The label with this key. */
  String get(String key) {
    return bundle.getString(key);
  }

  /** The label with this key; {@code null} if there is none. */
  @Nullable String find(String key) {
    try {
      return bundle.getString(key);
    } catch (MissingResourceException e) {
      return null;
    }
  }

  /** A label with its gaps filled. */
  String fill(String key, Object... values) {
    return new MessageFormat(get(key), locale).format(values);
  }

  /** All labels by key. */
  Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
    return all;
  }
}
