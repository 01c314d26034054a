/**
 * The interface of output formats. A {@link dev.dossier.document.Document} goes in, files and
 * problems come out. Implementations are found by {@link java.util.ServiceLoader}; a further format
 * is a further module. Some documents may be {@linkplain dev.dossier.render.KeptDocuments kept} as
 * an earlier run has written them.
 */
@NullMarked
package dev.dossier.render;

import org.jspecify.annotations.NullMarked;
