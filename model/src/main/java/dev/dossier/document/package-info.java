/**
 * Documents: finished views of a profile, and the renderers that turn them into files.
 *
 * <p>A {@link dev.dossier.document.Document} decides all that is content: which entries, in which
 * order, under which headings, in which words. A {@link dev.dossier.render.Renderer} decides only
 * how that looks.
 */
@NullMarked
package dev.dossier.document;

import org.jspecify.annotations.NullMarked;
