package dev.dossier.maven;

import dev.dossier.Problem;
import dev.dossier.Setting;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values in place of those in the profile: properties of the POM ({@code dossier.set.PATH}), then
 * {@code <set>}, then properties of the command line. The last one of a path counts.
 */
final class Settings {
  private static final String PROPERTY = "dossier.set.";
  private static final String COMMAND_LINE = "-D" + PROPERTY;
  private static final String ELEMENT = "<set> ";

  private Settings() {}

  /** Returns the settings, sorted by path. */
  static List<Setting> of(
      @Nullable Properties project,
      @Nullable Map<String, @Nullable String> configured,
      @Nullable Properties user) {
    Map<String, Setting> settings = new TreeMap<>();
    add(settings, project, PROPERTY);
    if (configured != null) {
      configured.forEach(
          (path, value) -> {
            // Maven passes null for an empty element.
            String text = value == null ? "" : value.strip();
            settings.put(path, new Setting(ELEMENT + path, path, text));
          });
    }
    add(settings, user, COMMAND_LINE);
    return List.copyOf(settings.values());
  }

  private static void add(
      Map<String, Setting> settings, @Nullable Properties properties, String option) {
    if (properties == null) {
      return;
    }
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PROPERTY)) {
        String path = name.substring(PROPERTY.length());
        settings.put(path, new Setting(option + path, path, properties.getProperty(name)));
      }
    }
  }

  /** Whether a problem is about the value of a setting, so that its file is the option. */
  static boolean isOfSetting(Problem problem) {
    return problem.file().startsWith(PROPERTY)
        || problem.file().startsWith(COMMAND_LINE)
        || problem.file().startsWith(ELEMENT);
  }
}
