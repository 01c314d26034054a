package dev.dossier.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a properties file.
 *
 * @param words the labels by key
 */
record LabelBundle(Map<String, String> words) {
  private static final String NAME = "labels";

  // Computes parent locales, including those of macrolanguages and default scripts.
  private static final ResourceBundle.Control CANDIDATES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Loaded bundles by file name. Missing files are not cached, so the size is bounded. */
  private static final Map<String, LabelBundle> CACHE = new ConcurrentHashMap<>();

  private static final LabelBundle EMPTY = new LabelBundle(Map.of());

  /** The English labels, which are the source of all translations. */
  static final LabelBundle ENGLISH = named(NAME);

  LabelBundle {
    words = Collections.unmodifiableMap(words);
  }

  /** Returns the labels of a language including those of its region; empty if it is unknown. */
  static Map<String, String> of(Locale language) {
    List<Locale> candidates = candidates(language);
    Map<String, String> words = new HashMap<>();
    if (language.getLanguage().equals("en")) {
      words.putAll(ENGLISH.words());
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (!candidates.get(i).equals(Locale.ROOT)) {
        words.putAll(named(CANDIDATES.toBundleName(NAME, candidates.get(i))).words());
      }
    }
    return words;
  }

  /** Returns the locales whose labels apply to a language, the most specific first. */
  static List<Locale> candidates(Locale language) {
    return CANDIDATES.getCandidateLocales(NAME, language);
  }

  private static LabelBundle named(String name) {
    LabelBundle known = CACHE.get(name);
    if (known != null) {
      return known;
    }
    LabelBundle read = read(name);
    if (read != null) {
      CACHE.put(name, read);
    }
    return read == null ? EMPTY : read;
  }

  private static @Nullable LabelBundle read(String name) {
    try (InputStream in = LabelBundle.class.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
      return new LabelBundle(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
