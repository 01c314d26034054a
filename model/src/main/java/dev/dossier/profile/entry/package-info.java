/**
 * The kinds of entry that sections consist of, one record each, with their roles, terms and
 * occasions. Records only.
 */
@NullMarked
package dev.dossier.profile.entry;

import org.jspecify.annotations.NullMarked;
