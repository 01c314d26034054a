package dev.dossier.maven;

import dev.dossier.report.PathDisplay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;

/** Looks for the file of a profile, and explains why there is none. */
final class ProfileFile {
  private ProfileFile() {}

  /**
   * Returns the file.
   *
   * @throws MojoFailureException if it is no ordinary file, with a message that says what to do
   */
  static Path existing(Path file, PathDisplay paths) throws MojoFailureException {
    if (Files.isRegularFile(file)) {
      return file;
    }
    throw new MojoFailureException(
        (Files.isDirectory(file)
                ? "The profile is a folder, not a file: "
                : Files.exists(file)
                    ? "The profile is a pipe or a device, not an ordinary file: "
                    : "There is no profile ")
            + paths.nameOf(file)
            + similarFile(file)
            + (Files.exists(file) ? ". Replace it with a file" : ". Create it")
            + ", or set its path with <profile>...</profile> in the plugin's"
            + " <configuration> or -Ddossier.profile=... on the command line");
  }

  /** Suggests a file in the same folder with a similar name: {@code Profile.yml}. */
  private static String similarFile(Path file) {
    String[] beside = file.toAbsolutePath().normalize().resolveSibling(".").toFile().list();
    return Stream.of(beside == null ? new String[0] : beside)
        .filter(name -> !name.equals(file.toFile().getName()))
        .filter(name -> stem(name).equals(stem(file.toFile().getName())))
        .sorted()
        .findFirst()
        .map(name -> "; there is " + name)
        .orElse("");
  }

  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
  }
}
