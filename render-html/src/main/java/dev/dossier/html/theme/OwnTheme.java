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
 * The {@code theme.properties} of a theme of the user's own: which built-in theme it {@code
 * extends}, and the settings that differ.
 *
 * @param base name of the built-in theme
 * @param settings as they are written, by name
 * @param file {@code null} if the folder has none, so that nothing differs
 */
public record OwnTheme(String base, Map<String, String> settings, @Nullable UserFile file) {
  /** Name of the file. */
  public static final String NAME = "theme.properties";

  private static final String BASE = "extends";

  /** Steps with semicolons between them, which no style sheet sees. */
  private static final String FIT = "fit";

  private static final Pattern NAME_OF_SETTING = Pattern.compile("[a-z][a-z0-9.-]*");

  /**
   * Reads that of a folder.
   *
   * @param themes names of the built-in themes, of which the first is extended if none is named
   * @throws UserFile.Fault if it cannot be read, or extends none of them
   */
  public static OwnTheme read(Path folder, List<String> themes) throws UserFile.Fault {
    UserFile file = UserFile.read(folder, NAME);
    if (file == null) {
      return new OwnTheme(themes.get(0), Map.of(), null);
    }
    Map<String, String> settings;
    try {
      settings = settings(file.text());
    } catch (IllegalArgumentException e) {
      throw new UserFile.Fault(file.problem(Severity.ERROR, 0, String.valueOf(e.getMessage())));
    }
    String base = settings.getOrDefault(BASE, themes.get(0));
    OwnTheme theme = new OwnTheme(base, settings, file);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      String wrong = wrong(setting.getKey(), setting.getValue());
      if (wrong != null) {
        throw theme.fault(setting.getKey(), setting.getKey() + ": " + wrong);
      }
    }
    if (!themes.contains(base)) {
      String known = String.join(", ", themes);
      throw theme.fault(BASE, "there is no theme '%s'; the themes are %s".formatted(base, known));
    }
    return theme;
  }

  private static @Nullable String wrong(String key, String value) {
    return NAME_OF_SETTING.matcher(key).matches()
        ? UserCss.fault(key.equals(FIT) ? value.replace(";", "") : value)
        : "not the name of a setting";
  }

  /**
   * The settings of a file of this format.
   *
   * @throws IllegalArgumentException if it is malformed
   */
  public static Map<String, String> settings(String text) {
    Properties settings = new Properties();
    try {
      settings.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
    Map<String, String> values = new TreeMap<>();
    settings.stringPropertyNames().forEach(key -> values.put(key, settings.getProperty(key)));
    return values;
  }

  /** What to throw for a setting that cannot be used. */
  public UserFile.Fault fault(String key, @Nullable String message) {
    if (file == null) {
      throw new IllegalStateException(message); // Built-in settings are sound.
    }
    return new UserFile.Fault(
        file.problem(Severity.ERROR, line(file, key), String.valueOf(message)));
  }

  /** The line of a setting, however its name is written; the first if that cannot be found. */
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
      return false; // An escape that goes on in the next line.
    }
  }
}
