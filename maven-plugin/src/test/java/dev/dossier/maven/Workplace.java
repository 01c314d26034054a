package dev.dossier.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A user's current folder with a profile. */
record Workplace(Path folder) {
  static final String GOOD =
      """
      person:
        name: Ada Example
      talks:
        - title: On Looms and Numbers
          date: 2025-10-24
      """;

  /** Two errors: an unknown key, and a date that does not exist. */
  static final String BAD =
      """
      person:
        name: Ada Example
      talks:
        - titel: On Looms and Numbers
          date: 2025-13
      """;

  /** Two titles with the same URL. */
  static final String ODD =
      """
      person:
        name: Ada Example
      talks:
        - {title: On Looms, date: 2025-10-24, url: "https://ada.example/talk"}
        - {title: On Numbers, date: 2025-10-24, url: "https://ada.example/talk"}
      """;

  Workplace profile(String yaml) throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), yaml);
    return this;
  }

  /** Sets the parameters of a goal to Maven's defaults. */
  <M extends ProfileMojo> M standard(M mojo, RecordingLog log) {
    mojo.setLog(log);
    mojo.userFolder = folder.toFile();
    mojo.profile = folder.resolve("profile.yaml").toFile();
    if (mojo instanceof RenderMojo render) {
      render.outputDirectory = output().toFile();
      render.buildDirectory = folder.resolve("target").toFile();
      render.pomFolder = folder.toFile();
      // The profile was written long ago.
      render.clock = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
    }
    return mojo;
  }

  /** The CV that is written. */
  Path cv() {
    return output().resolve("cv.pdf");
  }

  Path output() {
    return folder.resolve("target/dossier");
  }

  /** Names of the files in the output folder, sorted. */
  List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(output())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
