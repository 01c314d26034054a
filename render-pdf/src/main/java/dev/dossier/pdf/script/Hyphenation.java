package dev.dossier.pdf.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where long words of a language may be hyphenated, by the patterns of TeX (F. M. Liang, "Word
 * Hy-phen-a-tion by Com-put-er", 1983). Only languages with many long words have patterns here; the
 * lines of others are filled well enough. Thread-safe.
 */
public final class Hyphenation {
  /** Shorter words are not hyphenated. */
  private static final int LEAST_LETTERS = 12;

  /** Letters that stay together at the start and at the end. */
  private static final int LEAST_PART = 4;

  /** The files of the languages. */
  private static final Map<String, String> FILES =
      Map.of(
          "da", "hyph-da",
          "de", "hyph-de-1996",
          "fi", "hyph-fi",
          "nl", "hyph-nl",
          "pl", "hyph-pl",
          "ru", "hyph-ru",
          "sv", "hyph-sv");

  private static final Map<String, Hyphenation> READ = new ConcurrentHashMap<>();

  /** In these languages, a capital does not mean that a word is a name. */
  private final boolean hasCapitalNouns;

  /** The priorities before, between, and after the letters of each pattern. */
  private final Map<String, byte[]> patterns = new HashMap<>();

  private int longest;

  private Hyphenation(String language) {
    hasCapitalNouns = language.equals("de");
    String path = "/dev/dossier/pdf/hyphenation/" + FILES.get(language) + ".tex";
    try (InputStream in = Hyphenation.class.getResourceAsStream(path)) {
      String tex = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      int start = tex.indexOf("\\patterns{") + "\\patterns{".length();
      tex.substring(start, tex.indexOf('}', start))
          .lines()
          .map(line -> line.replaceFirst("%.*", "").strip())
          .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
          .filter(pattern -> !pattern.isEmpty())
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the hyphenation of a language; {@code null} if its words are not hyphenated.
   *
   * @param tag a language tag such as {@code de-CH}
   */
  public static @Nullable Hyphenation of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return FILES.containsKey(language) ? READ.computeIfAbsent(language, Hyphenation::new) : null;
  }

  /** Adds a pattern such as {@code .ab1er}. */
  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] priorities = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char unit = pattern.charAt(i);
      if (unit >= '0' && unit <= '9') {
        priorities[letters.length()] = (byte) (unit - '0');
      } else {
        letters.append(unit);
      }
    }
    patterns.put(letters.toString(), priorities);
    longest = Math.max(longest, letters.length());
  }

  /**
   * Returns a word with soft hyphens where it may be broken; unchanged if it is short or may be a
   * name or an acronym.
   */
  public String in(String word) {
    if (word.length() < LEAST_LETTERS || !isOrdinary(word)) {
      return word;
    }
    byte[] priorities = priorities(word);
    StringBuilder hyphenated = new StringBuilder(word.length() + 4);
    for (int i = 0; i < word.length(); i++) {
      if (i >= LEAST_PART && i <= word.length() - LEAST_PART && priorities[i] % 2 == 1) {
        hyphenated.append(SoftHyphens.SIGN);
      }
      hyphenated.append(word.charAt(i));
    }
    return hyphenated.toString();
  }

  private boolean isOrdinary(String word) {
    if (!hasCapitalNouns && Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the highest priority of all patterns at each place; odd ones allow a hyphen. */
  private byte[] priorities(String word) {
    String whole = "." + word.toLowerCase(Locale.ROOT) + ".";
    byte[] highest = new byte[whole.length() + 1];
    for (int start = 0; start < whole.length(); start++) {
      int most = Math.min(whole.length(), start + longest);
      for (int end = start + 1; end <= most; end++) {
        byte[] found = patterns.get(whole.substring(start, end));
        for (int i = 0; found != null && i <= end - start; i++) {
          highest[start + i] = (byte) Math.max(highest[start + i], found[i]);
        }
      }
    }
    byte[] ofWord = new byte[word.length() + 1];
    System.arraycopy(highest, 1, ofWord, 0, ofWord.length);
    return ofWord;
  }
}
