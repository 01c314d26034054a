/**
 * Publications: read from BibTeX and CSL data, set in citation styles.
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.bibliography;

import org.jspecify.annotations.NullMarked;
