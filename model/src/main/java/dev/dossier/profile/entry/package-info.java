/**
 * The kinds of entry that sections consist of, one record each. They use what kinds have in common
 * ({@link dev.dossier.profile.part}), values and annotations.
 */
@NullMarked
package dev.dossier.profile.entry;

import org.jspecify.annotations.NullMarked;
