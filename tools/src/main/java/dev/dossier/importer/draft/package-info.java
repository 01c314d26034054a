/**
 * A profile that is being made: values of other files go in with their places, a YAML file as a
 * person would write it comes out. It knows the vocabulary, and what Markdown makes of a text.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.importer.draft;

import org.jspecify.annotations.NullMarked;
