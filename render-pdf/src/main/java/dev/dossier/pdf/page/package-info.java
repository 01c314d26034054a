/**
 * Lays pages out. The markup that a template wrote goes in; {@link LaidOutPages} come out, which
 * can be measured and drawn. What the layout engine cannot do by itself is in {@code pdf.engine}.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.page;

import org.jspecify.annotations.NullMarked;
