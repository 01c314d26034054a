/**
 * Generates the JSON Schema and the reference documentation of the profile format. The records of
 * {@code profile} go in; JSON and Markdown come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.schema;

import org.jspecify.annotations.NullMarked;
