package dev.dossier.incremental;

import dev.dossier.Dossier;
import dev.dossier.ReadOptions;
import dev.dossier.Setting;
import dev.dossier.WriteOptions;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A folder with a profile that names files of all kinds, and builds of it. */
final class BuildFolder {
  final Path folder;
  final Map<String, String> variables = new HashMap<>(Map.of("env.PHONE", "+41 44 123 45 67"));
  WriteOptions writing = WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7));
  List<Setting> settings = List.of();

  /** Builds start an hour after files were written, so that all files are old. */
  Duration wait = Duration.ofHours(1);

  BuildFolder(Path folder) throws IOException {
    this.folder = folder;
    write(
        "profile.yaml",
        """
        person:
          name: Ada Example
          photo: {file: ada.png, alt: Ada}
          private: {phone: "${env.PHONE}"}
        projects: [{id: loom, name: Loom}, {id: card, name: Card, publications: [loom2024]}]
        talks: talks.yaml
        publications: papers.bib
        documents:
          - {name: page, format: html, file: index.html, theme: ./mine, site: {pages: [projects]}}
        """);
    write("talks.yaml", "- {title: On Looms, date: 2025-10-24}\n");
    write("papers.bib", "@misc{loom2024, title={Looms}, author={Example, Ada}, year={2024}}\n");
    write("mine/theme.properties", "extends=folio\n");
    write("mine/theme.css", "");
    picture("ada.png", 0xff0000);
  }

  void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  void replace(String file, String old, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, text));
  }

  void append(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
  }

  void picture(String file, int color) throws IOException {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    image.setRGB(1, 1, color);
    ImageIO.write(image, "png", folder.resolve(file).toFile());
  }

  Path output() {
    return folder.resolve("target/dossier");
  }

  Path records() {
    return folder.resolve("target/dossier-index");
  }

  /** Builds if needed. */
  Optional<IncrementalBuild.Result> build() throws IOException {
    IncrementalBuild build = next();
    return build.lastIfUpToDate().isPresent() ? Optional.empty() : Optional.of(write(build));
  }

  boolean isUpToDate() {
    return next().lastIfUpToDate().isPresent();
  }

  IncrementalBuild.Result write(IncrementalBuild build) throws IOException {
    return build.write(Dossier.read(folder.resolve("profile.yaml"), build.reading()));
  }

  BuildRecordFile record() throws IOException {
    try (Stream<Path> files = Files.list(records())) {
      return new BuildRecordFile(files.findFirst().orElseThrow());
    }
  }

  IncrementalBuild next() {
    return next(false);
  }

  IncrementalBuild next(boolean force) {
    ReadOptions reading =
        ReadOptions.defaults()
            .withName("profile.yaml")
            .withVariables(variables::get)
            .withSettings(settings);
    return new IncrementalBuild(
        records(),
        new BuildRequest(folder.resolve("profile.yaml"), reading, output(), writing),
        force,
        InstantSource.fixed(Instant.now().plus(wait)));
  }
}
