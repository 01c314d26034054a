package dev.dossier.report;

import dev.dossier.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Suggests the name that was probably meant, as text that follows a message. */
public final class NearName {
  private static final int MOST_FILES = 1000;

  private NearName() {}

  /** Returns {@code ; did you mean 'cv'?}, or another text if no name is near. */
  public static String of(String found, List<String> names, String otherwise) {
    String near = NearestName.of(found, names);
    return near == null ? otherwise : "; did you mean '" + near + "'?";
  }

  /** Returns {@code ; did you mean 'profile.yaml'?} for a missing file, or another text. */
  public static String ofFile(Path missing, String otherwise) {
    Path file = missing.toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return otherwise;
    }
    try (Stream<Path> beside = Files.list(folder)) {
      List<String> names =
          beside
              .filter(Files::isRegularFile)
              .map(each -> String.valueOf(each.getFileName()))
              .limit(MOST_FILES)
              .sorted()
              .toList();
      return of(String.valueOf(file.getFileName()), names, otherwise);
    } catch (IOException | UncheckedIOException e) {
      return otherwise;
    }
  }
}
