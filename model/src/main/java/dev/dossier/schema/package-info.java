/**
 * The JSON Schema and the reference of the vocabulary, made from its records.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.schema;

import org.jspecify.annotations.NullMarked;
