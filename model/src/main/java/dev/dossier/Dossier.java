package dev.dossier;

import dev.dossier.document.Document;
import dev.dossier.profile.Profile;
import dev.dossier.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The facade: reads a profile, makes its documents, writes them.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.read(Path.of("profile.yaml"));
 * dossier.problems().forEach(System.err::println);
 * dossier.write(Path.of("target/dossier"));
 * }</pre>
 */
public final class Dossier {
  private Dossier() {}

  /**
   * Reads a profile and all files that it names. Never throws for what is in them: see {@link
   * #problems()}.
   *
   * @param profile the YAML file
   */
  public static Dossier read(Path profile) {
    return new Dossier();
  }

  /** The profile; empty if errors are so bad that none could be read. */
  public Optional<Profile> profile() {
    return Optional.empty();
  }

  /** All that is wrong, in the order of the files. */
  public List<Problem> problems() {
    return List.of();
  }

  /**
   * The documents of the profile.
   *
   * @throws InvalidProfileException if the profile has errors
   */
  public List<Document> documents() {
    return List.of();
  }

  /**
   * Writes all documents.
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be made from it
   * @throws IOException if the folder cannot be written; what was there before is whole
   */
  public List<WrittenFile> write(Path outputFolder) throws IOException {
    return write(outputFolder, WriteOptions.defaults());
  }

  /**
   * Writes documents. Warnings of renderers are added to {@link #problems()}.
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be made from it
   * @throws IllegalArgumentException if {@code options} names a document that the profile has not
   * @throws IOException if the folder cannot be written; what was there before is whole
   */
  public List<WrittenFile> write(Path outputFolder, WriteOptions options) throws IOException {
    return List.of();
  }
}
