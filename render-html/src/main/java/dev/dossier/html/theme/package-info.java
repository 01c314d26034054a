/**
 * The look of a page: themes, palettes, and style sheets of a user's own.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.theme;

import org.jspecify.annotations.NullMarked;
