package dev.dossier.pdf.font;

import dev.dossier.Problem;
import dev.dossier.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Fonts in jars on the class path, which users add as dependencies of the plugin. They are searched
 * when a text needs them, and then kept in memory (some megabytes each).
 *
 * <p>A font jar contains {@code META-INF/dossier/fonts}, an empty file for jars made for Dossier,
 * or the service file of the {@code ph-fonts} jars, whose code is not run. The TrueType files in
 * its folder {@code fonts} and below are used if their names denote upright regular or bold fonts:
 * {@code NotoSansHebrew-Bold.ttf}, {@code KurintoSans-Rg.ttf}.
 */
public final class FontJars {
  private static final List<String> MARKS =
      List.of(
          "META-INF/dossier/fonts",
          "META-INF/services/com.helger.font.api.IFontResourceProviderSPI");

  private static final Pattern FACE =
      Pattern.compile("fonts/(.*/)?[^/]+[-_](Rg|Regular|Bd|Bold)\\.ttf", Pattern.CASE_INSENSITIVE);

  private static final long LARGEST = 64L << 20;

  private final ClassLoader classes;
  private final List<Problem> problems = new ArrayList<>();
  private List<FontFile> fonts = List.of();
  private boolean read;

  public FontJars(ClassLoader classes) {
    this.classes = classes;
  }

  /** Returns the fonts in the order of the names of jars and files. */
  public synchronized List<FontFile> fonts() {
    if (!read) {
      read = true;
      fonts = new ArrayList<>();
      marked().forEach(this::readJar);
    }
    return fonts;
  }

  /** Returns the problems of the fonts that were read so far. */
  public synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns the addresses of the marker files, ordered by jar name and not by class path. */
  private List<String> marked() {
    TreeSet<String> jars =
        new TreeSet<>(
            (a, b) -> {
              int byName = nameOf(a).compareTo(nameOf(b));
              return byName != 0 ? byName : a.compareTo(b);
            });
    try {
      for (String mark : MARKS) {
        for (URL url : Collections.list(classes.getResources(mark))) {
          if (url.getProtocol().equals("jar")) {
            jars.add(url.toString().replaceFirst("!/.*", "!/"));
          }
        }
      }
    } catch (IOException e) {
      problems.add(Problem.ofFile(Severity.WARNING, "fonts", "the class path cannot be searched"));
    }
    return List.copyOf(jars);
  }

  private void readJar(String address) {
    String name = nameOf(address);
    try {
      URLConnection connection = new URL(address).openConnection();
      connection.setUseCaches(false);
      try (JarFile jar = ((JarURLConnection) connection).getJarFile()) {
        List<JarEntry> faces =
            jar.stream()
                .filter(entry -> FACE.matcher(entry.getName()).matches())
                .sorted(java.util.Comparator.comparing(JarEntry::getName))
                .toList();
        for (JarEntry face : faces) {
          read(name, jar, face);
        }
      }
    } catch (IOException e) {
      warn(name, "cannot be read");
    }
  }

  private void read(String name, JarFile jar, JarEntry face) throws IOException {
    if (face.getSize() > LARGEST) {
      warn(
          name,
          face.getName() + " is not used: it is larger than " + LARGEST / 1024 / 1024 + " MB");
      return;
    }
    try (InputStream in = jar.getInputStream(face)) {
      fonts.add(FontFile.read(in.readAllBytes()));
    } catch (FontFile.Unusable e) {
      warn(name, face.getName() + " is not used: it " + e.getMessage());
    }
  }

  private void warn(String jar, String message) {
    problems.add(Problem.ofFile(Severity.WARNING, jar, message));
  }

  /** Returns a name such as {@code ph-fonts-noto-sans-sc-6.1.0.jar}. */
  private static String nameOf(String address) {
    String jar = address.replaceFirst("!/.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
