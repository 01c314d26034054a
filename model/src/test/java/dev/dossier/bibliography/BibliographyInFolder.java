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

/** A temporary folder with a profile and its bibliography. */
public final class BibliographyInFolder {
  private final Path folder;
  private final Problems problems = new Problems();

  public BibliographyInFolder(Path folder) {
    this.folder = folder;
  }

  public void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Reads the bibliography of a profile with this YAML. */
  public Bibliography read(String publications) throws IOException {
    write("profile.yaml", "person: {name: Ada Example}\n" + publications);
    ReadProfile read = ProfileReader.read(folder.resolve("profile.yaml"), "profile.yaml", problems);
    Profile profile = read.profile();
    return BibliographyReader.read(profile == null ? null : profile.publications(), read, problems);
  }

  /** Returns the first line of each problem. */
  public List<String> messages() {
    return problems.sorted().stream().map(BibTexInFolder::firstLine).toList();
  }
}
