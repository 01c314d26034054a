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
 * Fonts of jars on the class path, which a user adds to the dependencies of the plugin. They are
 * looked for when a text needs them, and then kept: each has some megabytes.
 *
 * <p>A jar of fonts is one that has one of two marks: {@code META-INF/dossier/fonts}, an empty file
 * for jars made for Dossier, or the service file of the {@code ph-fonts} family of jars, of which
 * nothing is run. Taken are its TrueType files in the folder {@code fonts} and below whose names
 * say that they are upright and regular or bold: {@code NotoSansHebrew-Bold.ttf}, {@code
 * KurintoSans-Rg.ttf}.
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

  /** The fonts, in the order of the names of jars and files. */
  public synchronized List<FontFile> fonts() {
    if (!read) {
      read = true;
      fonts = new ArrayList<>();
      marked().forEach(this::readJar);
    }
    return fonts;
  }

  /** Which fonts could not be used, of those that were looked at. */
  public synchronized List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * The addresses of the marks: one a jar, by the name of the jar and not the order on the path.
   */
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
      warn(name, face.getName() + " is not used: it is larger than a font of a script is");
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

  /** {@code ph-fonts-noto-sans-sc-6.1.0.jar}. */
  private static String nameOf(String address) {
    String jar = address.replaceFirst("!/.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
