/**
 * Markup and pages as the layout engine needs them. Each class makes up for something that the
 * engine does not do.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.engine;

import org.jspecify.annotations.NullMarked;
