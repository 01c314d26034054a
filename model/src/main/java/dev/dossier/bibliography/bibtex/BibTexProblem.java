package dev.dossier.bibliography.bibtex;

import dev.dossier.ProblemKind;

/**
 * A problem in a BibTeX file that does not prevent reading the rest.
 *
 * @param offset its position in the text, in UTF-16 code units
 * @param length the number of code units to mark
 * @param message what was found and how to correct it
 * @param kind groups similar problems of the file
 */
record BibTexProblem(int offset, int length, String message, ProblemKind kind) {
  static BibTexProblem of(int offset, int length, String message, String kind) {
    return new BibTexProblem(offset, Math.max(1, length), message, ProblemKind.of(kind));
  }
}
