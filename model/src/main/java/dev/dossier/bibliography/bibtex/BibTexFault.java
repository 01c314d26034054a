package dev.dossier.bibliography.bibtex;

import dev.dossier.ProblemKind;

/**
 * Something wrong in a BibTeX file, which is read all the same as far as it can be.
 *
 * @param offset where, in UTF-16 code units
 * @param length how many are at fault
 * @param kind what else in the file is wrong in the same way
 */
record BibTexFault(int offset, int length, String message, ProblemKind kind) {
  static BibTexFault of(int offset, int length, String message, String kind) {
    return new BibTexFault(offset, Math.max(1, length), message, ProblemKind.of(kind));
  }
}
