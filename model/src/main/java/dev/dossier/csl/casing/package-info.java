/**
 * Title case and sentence case, word by word across markup. A text goes in and comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl.casing;

import org.jspecify.annotations.NullMarked;
