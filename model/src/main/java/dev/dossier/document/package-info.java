/**
 * A finished document: one view of a profile, in one language, with everything written out. Records
 * only; renderers need nothing else.
 */
@NullMarked
package dev.dossier.document;

import org.jspecify.annotations.NullMarked;
