package dev.dossier.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** A folder with files to import, and {@code made} for the profile. */
abstract class InImportFolder {
  static final String RESUME = "{\"basics\": {\"name\": \"Ada\", \"label\": \"Weaver\"}}";
  static final String BIB = "@book{looms, title = {Looms}, author = {Example, Ada}, year = 2025}\n";

  @TempDir Path folder;

  Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  ImportResult imported(Path... files) throws IOException {
    return new Importer().importFiles(List.of(files), folder.resolve("made/profile.yaml"));
  }
}
