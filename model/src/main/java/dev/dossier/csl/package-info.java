/**
 * A processor of the Citation Style Language, version 1.0.2: works in, references and citations
 * out. "CSL 1.0.2" in this package is its specification,
 * https://docs.citationstyles.org/en/stable/specification.html.
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.csl;

import org.jspecify.annotations.NullMarked;
