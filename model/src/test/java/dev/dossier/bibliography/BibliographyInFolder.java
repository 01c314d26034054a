package dev.dossier.bibliography;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.profile.Profile;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a profile of a test's, whose bibliography is read. */
public final class BibliographyInFolder {
  private final Path folder;
  private final Problems problems = new Problems();

  public BibliographyInFolder(Path folder) {
    this.folder = folder;
  }

  public void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Reads what {@code publications} of the profile says, in YAML. */
  public Bibliography read(String publications) throws IOException {
    write("profile.yaml", "person: {name: Ada Example}\n" + publications);
    ReadProfile read = ProfileReader.read(folder.resolve("profile.yaml"), "profile.yaml", problems);
    Profile profile = read.profile();
    return BibliographyReader.read(profile == null ? null : profile.publications(), read, problems);
  }

  /** What is wrong: of each problem the line that tells it. */
  public List<String> messages() {
    return problems.sorted().stream().map(BibTexInFolder::firstLine).toList();
  }
}
