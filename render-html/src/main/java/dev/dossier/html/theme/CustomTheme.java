package dev.dossier.html.theme;

import dev.dossier.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code theme.properties} of a custom theme: the built-in theme that it {@code extends}, and
 * its own settings.
 *
 * @param base name of the built-in theme
 * @param settings values by name, as written
 * @param file the file; {@code null} if the folder has none
 */
public record CustomTheme(String base, Map<String, String> settings, @Nullable UserFile file) {
  /** Name of the file. */
  public static final String NAME = "theme.properties";

  private static final String BASE = "extends";

  /** Steps of the page budget, separated by semicolons; never part of a style sheet. */
  private static final String FIT = "fit";

  private static final Pattern NAME_OF_SETTING = Pattern.compile("[a-z][a-z0-9.-]*");

  /**
   * Reads the settings of a folder.
   *
   * @param themes names of the built-in themes; the first is extended by default
   * @throws UserFile.Fault if the file cannot be read, a setting is invalid, or the extended theme
   *     is unknown
   */
  public static CustomTheme read(Path folder, List<String> themes) throws UserFile.Fault {
    UserFile file = UserFile.read(folder, NAME);
    if (file == null) {
      return new CustomTheme(themes.get(0), Map.of(), null);
    }
    Map<String, String> settings;
    try {
      settings = settings(file.text());
    } catch (IllegalArgumentException e) {
      throw new UserFile.Fault(file.problem(Severity.ERROR, 0, String.valueOf(e.getMessage())));
    }
    String base = settings.getOrDefault(BASE, themes.get(0));
    CustomTheme theme = new CustomTheme(base, settings, file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String fault = fault(setting.getKey(), setting.getValue());
      if (fault != null) {
        throw theme.failure(setting.getKey(), setting.getKey() + ": " + fault);
      }
    }
    if (!themes.contains(base)) {
      String known = String.join(", ", themes);
      throw theme.failure(BASE, "there is no theme '%s'; the themes are %s".formatted(base, known));
    }
    return theme;
  }

  private static @Nullable String fault(String key, String value) {
    return NAME_OF_SETTING.matcher(key).matches()
        ? UserCss.fault(key.equals(FIT) ? value.replace(";", "") : value)
        : "not the name of a setting";
  }

  /**
   * Parses settings in the format of {@link Properties}, sorted by name.
   *
   * @throws IllegalArgumentException if the text is malformed
   */
  public static Map<String, String> settings(String text) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // In memory.
    }
    Map<String, String> values = new TreeMap<>();
    settings.stringPropertyNames().forEach(key -> values.put(key, settings.getProperty(key)));
    return values;
  }

  /** Returns an exception for a setting that cannot be used, with its line. */
  public UserFile.Fault failure(String key, @Nullable String message) {
    if (file == null) {
      throw new IllegalStateException(message); // Built-in settings are valid.
    }
    return new UserFile.Fault(
        file.problem(Severity.ERROR, line(file, key), String.valueOf(message)));
  }

  /** Returns the line of a setting, or 1 if its name is split over lines, or 0 if it is not set. */
  private static int line(UserFile file, String key) {
    List<String> lines = file.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (isOf(lines.get(i), key)) {
        return i + 1;
      }
    }
    return settings(file.text()).containsKey(key) ? 1 : 0;
  }

  private static boolean isOf(String line, String key) {
    try {
      return settings(line).containsKey(key);
    } catch (IllegalArgumentException e) {
      return false; // An escape that continues on the next line.
    }
  }
}
