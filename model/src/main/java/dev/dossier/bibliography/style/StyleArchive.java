package dev.dossier.bibliography.style;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The bundled styles of the CSL project. The JAR is only searched if a name is not found. */
final class StyleArchive {
  private static final String KNOWN = "/ieee.csl";

  /** The number of bytes of a style that contain its title. */
  private static final int BEGINNING = 1500;

  private StyleArchive() {}

  static boolean has(String name) {
    return !name.isEmpty()
        && name.indexOf('/') < 0
        && (StyleArchive.class.getResource("/" + name + ".csl") != null
            || StyleArchive.class.getResource("/dependent/" + name + ".csl") != null);
  }

  /** Returns the names of all styles, sorted. */
  static List<String> names() {
    return list(entry -> entry.endsWith(".csl"), false).stream().map(Described::name).toList();
  }

  /**
   * A style.
   *
   * @param name its name
   * @param beginning the beginning of the file, with the title; empty if it was not read
   */
  record Described(String name, String beginning) {}

  /** Returns all independent styles; dependent ones are journals. */
  static List<Described> independent() {
    return list(entry -> entry.endsWith(".csl") && entry.indexOf('/') < 0, true);
  }

  private interface Choice {
    boolean takes(String entry);
  }

  private static List<Described> list(Choice choice, boolean reads) {
    URL url = StyleArchive.class.getResource(KNOWN);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      if (!(connection instanceof JarURLConnection inJar)) {
        return List.of();
      }
      List<Described> styles = new ArrayList<>();
      try (JarFile jar = inJar.getJarFile()) {
        for (ZipEntry entry : jar.stream().filter(one -> choice.takes(one.getName())).toList()) {
          String file = entry.getName();
          String name = file.substring(file.lastIndexOf('/') + 1, file.length() - 4);
          styles.add(new Described(name, reads ? beginning(jar, entry) : ""));
        }
      }
      styles.sort((a, b) -> a.name().compareTo(b.name()));
      return styles;
    } catch (IOException e) {
      // The list is only needed for suggestions.
      return List.of();
    }
  }

  private static String beginning(JarFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    }
  }
}
