/**
 * Names of citation styles: those of the CSL project's archive, what people call them, what they
 * were called, and what somebody may have meant.
 *
 * <p>Internal.
 */
@NullMarked
package dev.dossier.bibliography.style;

import org.jspecify.annotations.NullMarked;
