package dev.dossier.preview;

/**
 * A document in the preview.
 *
 * @param name its name: {@code cv}
 * @param path its main file: {@code cv.pdf}
 */
record PreviewDocument(String name, String path) {
  boolean isPdf() {
    return path.endsWith(".pdf");
  }
}
