/**
 * Title case and sentence case of titles, word by word across their markup. Knows neither runs of
 * text nor works.
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.csl.casing;

import org.jspecify.annotations.NullMarked;
