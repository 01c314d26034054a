package dev.dossier.bibliography;

import dev.dossier.source.Suggestions;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** Names of the CSL project's styles. The archive is opened only when a name is not found. */
final class StyleNames {
  private static final String KNOWN = "/ieee.csl";

  private StyleNames() {}

  /** The name nearest to a wrong one; {@code null} if none is near. */
  static @Nullable String near(String wrong) {
    List<String> names = all();
    String lower = wrong.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    if (names.contains(lower)) {
      return lower;
    }
    String nearest = Suggestions.nearest(lower, names);
    if (nearest != null) {
      return nearest;
    }
    return names.stream()
        .filter(name -> name.startsWith(lower + "-") || lower.startsWith(name + "-"))
        .min(
            Comparator.comparingInt((String name) -> Math.abs(name.length() - lower.length()))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static List<String> all() {
    URL url = StyleNames.class.getResource(KNOWN);
    if (url == null) {
      return List.of();
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      if (!(connection instanceof JarURLConnection inJar)) {
        return List.of();
      }
      try (JarFile jar = inJar.getJarFile()) {
        return jar.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.endsWith(".csl"))
            .map(name -> name.substring(name.lastIndexOf('/') + 1, name.length() - 4))
            .sorted()
            .toList();
      }
    } catch (IOException e) {
      // Without the list there is no suggestion; the name is as unknown as before.
      return List.of();
    }
  }
}
