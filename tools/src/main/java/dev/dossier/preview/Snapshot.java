package dev.dossier.preview;

import dev.dossier.InputPath;
import dev.dossier.Problem;
import dev.dossier.RenderedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one build of a profile gave. Immutable.
 *
 * @param generation counts builds, from 1
 * @param documents the main files of documents, in their order; those of the last build without
 *     errors
 * @param files the bytes of all files by path; those of the last build without errors, or already
 *     of the next one
 * @param problems of this build
 * @param inputs what this build read or looked for
 * @param fault what broke the build, other than an error of the profile; empty if nothing did
 */
record Snapshot(
    int generation,
    List<PreviewDocument> documents,
    Map<String, byte[]> files,
    List<Problem> problems,
    List<InputPath> inputs,
    String fault) {
  /** Before the first build. */
  static final Snapshot NONE = new Snapshot(0, List.of(), Map.of(), List.of(), List.of(), "");

  /** This snapshot with the files of a document that the next build has made so far. */
  Snapshot with(List<RenderedFile> document) {
    Map<String, byte[]> contents = new LinkedHashMap<>(files);
    document.forEach(file -> contents.put(file.path(), file.content()));
    return new Snapshot(generation, documents, Map.copyOf(contents), problems, inputs, fault);
  }

  /** The snapshot of a build without errors. */
  Snapshot next(List<RenderedFile> rendered, List<Problem> found, List<InputPath> read) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    Map<String, PreviewDocument> first = new LinkedHashMap<>();
    for (RenderedFile file : rendered) {
      contents.put(file.path(), file.content());
      first.putIfAbsent(file.document(), new PreviewDocument(file.document(), file.path()));
    }
    return new Snapshot(
        generation + 1, List.copyOf(first.values()), Map.copyOf(contents), found, read, "");
  }

  /** The snapshot of a build that failed, with the documents of the one before. */
  Snapshot failed(List<Problem> found, List<InputPath> read, String why) {
    return new Snapshot(generation + 1, documents, files, found, read, why);
  }

  boolean hasErrors() {
    return !fault.isEmpty() || problems.stream().anyMatch(Problem::isError);
  }
}
