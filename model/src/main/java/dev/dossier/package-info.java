/** Dossier: one profile of a person becomes a portfolio page and a CV. Start at {@link Dossier}. */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;
