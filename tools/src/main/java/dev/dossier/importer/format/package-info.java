/**
 * Formats of other programs: each maps its keys to those of the vocabulary. A tree of values goes
 * in, and a draft of a profile is filled. It knows the draft.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.importer.format;

import org.jspecify.annotations.NullMarked;
