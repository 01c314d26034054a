package dev.dossier;

import dev.dossier.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A folder with a profile in it, for a test. */
public final class ProfileFolder {
  private final Path folder;

  /** Uses this folder. */
  public ProfileFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a file. */
  public ProfileFolder with(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a profile of this text. */
  public Dossier read(String yaml) {
    with("profile.yaml", yaml);
    return Dossier.read(folder.resolve("profile.yaml"));
  }

  /** The document with this name of a profile without problems. */
  public Document document(String name, String yaml) {
    Dossier dossier = read(yaml);
    if (!dossier.problems().isEmpty()) {
      throw new AssertionError(problems(dossier));
    }
    return dossier.documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The problems as they are printed, with the folder's own path left out. */
  public String problems(Dossier dossier) {
    return dossier.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .collect(Collectors.joining("\n"));
  }
}
