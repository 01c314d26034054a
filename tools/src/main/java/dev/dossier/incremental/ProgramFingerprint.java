package dev.dossier.incremental;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Identifies the program that makes documents: Java, and all jars of its class path by name, size
 * and time, so that another version of Dossier, of a renderer or of a font differs, and each build
 * of a snapshot does.
 */
final class ProgramFingerprint {
  /** Computed once for all builds: the classes that run are those that were loaded first. */
  private static final String OWN = of(ProgramFingerprint.class.getClassLoader());

  private ProgramFingerprint() {}

  /** Returns the fingerprint of this program. */
  static String own() {
    return OWN;
  }

  /**
   * Returns the fingerprint of Java and the class path of a class loader.
   *
   * @param loader that of a Maven plugin, which has all its jars; if it is not a {@link
   *     URLClassLoader}, the class path of this process counts
   */
  static String of(ClassLoader loader) {
    Fingerprint fingerprint =
        new Fingerprint()
            .add(Runtime.version().toString())
            .add(System.getProperty("java.vendor"))
            .add(System.getProperty("java.vm.name"));
    for (String entry : classPath(loader)) {
      fingerprint.add(entry);
      add(fingerprint, Path.of(entry));
    }
    return fingerprint.hex();
  }

  private static List<String> classPath(ClassLoader loader) {
    if (!(loader instanceof URLClassLoader urls)) {
      return Pattern.compile(Pattern.quote(File.pathSeparator))
          .splitAsStream(System.getProperty("java.class.path", ""))
          .filter(entry -> !entry.isEmpty())
          .toList();
    }
    List<String> files = new ArrayList<>();
    for (URL url : urls.getURLs()) {
      try {
        if (url.getProtocol().equals("file")) {
          files.add(Path.of(url.toURI()).toString());
        }
      } catch (URISyntaxException | IllegalArgumentException e) {
        // No file can have this name, so that nothing is loaded from it.
      }
    }
    return files;
  }

  private static void add(Fingerprint fingerprint, Path entry) {
    List<String> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          entry,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              found.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      found.add("unreadable");
    }
    fingerprint.addAll(found.stream().sorted().toList());
  }
}
