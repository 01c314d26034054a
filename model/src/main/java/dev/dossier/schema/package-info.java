/**
 * The vocabulary as a JSON Schema for editors and as a reference page for people.
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.schema;

import org.jspecify.annotations.NullMarked;
