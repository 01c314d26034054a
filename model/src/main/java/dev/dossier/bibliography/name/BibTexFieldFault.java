package dev.dossier.bibliography.name;

import dev.dossier.ProblemKind;

/**
 * Something odd in a field of an entry, which is read as it is surely meant, or as far as it goes.
 *
 * @param field the field
 * @param written the part of its value that is at fault, as it is written
 * @param message what was found, how it is read, and what to write
 * @param kind what else in the file is odd in the same way
 */
public record BibTexFieldFault(String field, String written, String message, ProblemKind kind) {}
