package dev.dossier.incremental;

import java.nio.file.Path;
import java.util.List;

/**
 * A document that a build has made. Immutable.
 *
 * @param name its name in the profile: {@code cv}
 * @param isPrivate whether it prints private data
 * @param files the absolute paths of its files, the main one first
 */
public record MadeDocument(String name, boolean isPrivate, List<Path> files) {
  public MadeDocument {
    files = List.copyOf(files);
  }
}
