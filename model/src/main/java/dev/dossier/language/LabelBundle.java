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
 * A file of labels.
 *
 * @param words by key
 */
record LabelBundle(Map<String, String> words) {
  private static final String NAME = "labels";

  // Knows which language another is a dialect of, and in which script a country writes.
  private static final ResourceBundle.Control CANDIDATES =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** By file; there are no more files than Dossier has, but for those that are not there. */
  private static final Map<String, LabelBundle> READ = new ConcurrentHashMap<>();

  private static final LabelBundle NOTHING = new LabelBundle(Map.of());

  /** The labels that all others are translations of. */
  static final LabelBundle ENGLISH = named(NAME);

  LabelBundle {
    words = Collections.unmodifiableMap(words);
  }

  /** The words of a language, with those that its region has otherwise; empty if there are none. */
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

  /** The language itself and those whose words are its words too, nearest first. */
  static List<Locale> candidates(Locale language) {
    return CANDIDATES.getCandidateLocales(NAME, language);
  }

  private static LabelBundle named(String name) {
    LabelBundle known = READ.get(name);
    if (known != null) {
      return known;
    }
    LabelBundle read = read(name);
    if (read != null) {
      READ.put(name, read);
    }
    return read == null ? NOTHING : read;
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
