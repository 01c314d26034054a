package dev.dossier.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of countries in the languages of documents, from CLDR. The JDK's copy of CLDR is not used
 * because its version depends on the JDK.
 */
final class CountryNames {
  /** Loaded on first use: most profiles have no country codes. */
  private static final class Table {
    static final Map<String, List<String>> ROWS = read();
    static final List<String> TAGS = Objects.requireNonNull(ROWS.get("code"));
  }

  private CountryNames() {}

  /** Returns all codes with a name: those of ISO 3166-1 alpha-2 and {@code XK}. */
  static Set<String> codes() {
    return Table.ROWS.keySet();
  }

  /**
   * Returns the name of a country; {@code null} if the code or the language is unknown.
   *
   * @param code two capital letters; {@code UK} means {@code GB}
   */
  static @Nullable String of(Locale language, String code) {
    List<String> names = Table.ROWS.get(code.equals("UK") ? "GB" : code);
    if (names == null || code.equals("code")) {
      return null;
    }
    return LabelBundle.candidates(language).stream()
        .map(candidate -> Table.TAGS.indexOf(candidate.toLanguageTag()))
        .filter(column -> column >= 0)
        .map(names::get)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, List<String>> read() {
    InputStream in =
        Objects.requireNonNull(CountryNames.class.getResourceAsStream("countries.tsv"));
    Map<String, List<String>> rows = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t")))
          .forEach(cells -> rows.put(cells.get(0), cells.subList(1, cells.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
