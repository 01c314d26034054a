/**
 * Binds CSL data (CSL-JSON and CSL-YAML) to publications. Nodes go in; publications and problems
 * come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.csl;

import org.jspecify.annotations.NullMarked;
