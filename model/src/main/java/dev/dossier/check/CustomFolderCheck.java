package dev.dossier.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds files in a folder of custom templates whose names are not recognized. */
final class CustomFolderCheck {
  private static final String STYLE_SHEET = "theme.css";
  private static final String SETTINGS = "theme.properties";

  private CustomFolderCheck() {}

  /**
   * Returns the warnings for style sheets and files of settings that are not read, by name.
   *
   * @param isTheme whether the folder is a theme, which may have settings
   */
  static List<String> unread(Path folder, boolean isTheme) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals(STYLE_SHEET) && !(isTheme && name.equals(SETTINGS)))
          .filter(name -> name.endsWith(".css") || name.endsWith(".properties"))
          .sorted()
          .limit(20)
          .map(name -> "'" + name + "' in this folder is not read; " + advice(name, isTheme))
          .toList();
    }
  }

  private static String advice(String name, boolean isTheme) {
    if (name.endsWith(".css")) {
      return "a style sheet is called " + STYLE_SHEET;
    }
    return isTheme
        ? "settings are called " + SETTINGS
        : "settings stand in the folder of a theme: 'theme: themes/mine'";
  }
}
