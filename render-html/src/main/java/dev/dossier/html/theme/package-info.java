/**
 * Page themes, palettes, and the user's style sheets. A layout goes in; a checked style sheet and
 * problems come out. Uses no templates.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.theme;

import org.jspecify.annotations.NullMarked;
