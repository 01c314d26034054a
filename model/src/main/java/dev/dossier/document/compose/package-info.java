/**
 * Composes documents from profiles: sections, footnotes, cross-references, statistics. A profile
 * and a document's specification go in; a {@link dev.dossier.document.Document} comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.compose;

import org.jspecify.annotations.NullMarked;
