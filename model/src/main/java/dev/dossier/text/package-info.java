/**
 * Prose: Markdown with footnotes and citations, as a safe XHTML fragment and as plain text.
 *
 * <p>{@link dev.dossier.text.RichText} is what documents hold; all else is internal.
 */
@NullMarked
package dev.dossier.text;

import org.jspecify.annotations.NullMarked;
