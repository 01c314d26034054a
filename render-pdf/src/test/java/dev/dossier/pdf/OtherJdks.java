package dev.dossier.pdf;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JDKs of other versions than the running one: that of {@code DOSSIER_OTHER_JDK}, those of GitHub's
 * runners ({@code JAVA_HOME_21_X64}), and those installed by packages and SDKMAN.
 */
final class OtherJdks {
  private static final int OLDEST = 17;

  private OtherJdks() {}

  /** Returns the homes of the oldest and the newest other version. */
  static List<Path> installed() throws IOException {
    Map<Integer, Path> byVersion = new TreeMap<>();
    for (Path home : homes()) {
      version(home).ifPresent(version -> byVersion.putIfAbsent(version, home));
    }
    byVersion.keySet().removeIf(v -> v < OLDEST || v == Runtime.version().feature());
    List<Path> homes = new ArrayList<>(byVersion.values());
    return homes.size() <= 2 ? homes : List.of(homes.get(0), homes.get(homes.size() - 1));
  }

  private static List<Path> homes() throws IOException {
    List<Path> homes = new ArrayList<>();
    add(System.getenv("DOSSIER_OTHER_JDK"), homes);
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.matches("JAVA_HOME_\\d+_\\w+")) {
                add(value, homes);
              }
            });
    Path user = Path.of(System.getProperty("user.home"));
    for (Path folder :
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            user.resolve(".sdkman/candidates/java"))) {
      if (Files.isDirectory(folder)) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
          for (Path entry : entries) {
            Path mac = entry.resolve("Contents/Home");
            homes.add(Files.isDirectory(mac) ? mac : entry);
          }
        }
      }
    }
    return homes;
  }

  private static void add(@Nullable String home, List<Path> homes) {
    if (home != null && !home.isBlank()) {
      homes.add(Path.of(home));
    }
  }

  /** Reads {@code JAVA_VERSION="17.0.15"} from the file {@code release} of a JDK. */
  private static Optional<Integer> version(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isRegularFile(release)) {
      return Optional.empty();
    }
    return Files.readAllLines(release).stream()
        .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
        .map(line -> Integer.valueOf(line.replaceAll("\\D*(\\d+).*", "$1")))
        .findFirst();
  }
}
