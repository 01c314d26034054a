/**
 * Styles, the elements that they consist of, and the work that is being formatted. The XML of a
 * style goes in; elements that write {@link dev.dossier.csl.output.StyledText}s come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.csl.style;

import org.jspecify.annotations.NullMarked;
