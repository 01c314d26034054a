package dev.dossier.incremental;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that a build has made. Immutable.
 *
 * @param name its name in the profile: {@code cv}
 * @param isPrivate whether it prints private data
 * @param hash the hash of all that it contains; empty if it must be made again with any change
 * @param files the absolute paths of its files, the main one first
 */
public record MadeDocument(String name, boolean isPrivate, String hash, List<Path> files) {
  public MadeDocument {
    files = List.copyOf(files);
  }

  /** Whether it was made from a document with this hash; {@code false} if that is empty. */
  boolean isMadeFrom(String other) {
    return !other.isEmpty() && hash.equals(other);
  }
}
