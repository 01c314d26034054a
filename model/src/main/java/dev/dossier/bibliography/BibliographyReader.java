package dev.dossier.bibliography;

import dev.dossier.profile.Publications;
import dev.dossier.source.Problems;
import dev.dossier.source.ReadProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads all works that a profile names: its files, its items, and works that it cites. */
public final class BibliographyReader {
  private BibliographyReader() {}

  /**
   * Reads works, and checks that every citation key of the profile is the key of one.
   *
   * @param publications what the profile says of publications; {@code null} if nothing
   * @param read the profile as it was read; files are named relative to its folder
   * @param problems is told all that is wrong
   */
  public static Bibliography read(
      @Nullable Publications publications, ReadProfile read, Problems problems) {
    return new Bibliography(publications == null ? List.of() : publications.items(), List.of());
  }
}
