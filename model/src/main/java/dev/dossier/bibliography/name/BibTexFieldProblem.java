package dev.dossier.bibliography.name;

import dev.dossier.ProblemKind;

/**
 * A problem in a field of an entry whose value can be used nevertheless.
 *
 * @param field the name of the field
 * @param written the affected part of the field's source text
 * @param message what was found, how it is interpreted, and what to write instead
 * @param kind groups similar problems of the file
 */
public record BibTexFieldProblem(String field, String written, String message, ProblemKind kind) {}
