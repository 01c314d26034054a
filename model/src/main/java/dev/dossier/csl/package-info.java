/**
 * The processor of the Citation Style Language: sorts, numbers and disambiguates works, and formats
 * references and citations. Works and a style go in; rich text comes out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl;

import org.jspecify.annotations.NullMarked;
