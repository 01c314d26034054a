/**
 * The portfolio page, and the template engine that other renderers share.
 *
 * <p>Internal: reach it through {@link dev.dossier.render.Renderer}.
 */
@NullMarked
package dev.dossier.html;

import org.jspecify.annotations.NullMarked;
