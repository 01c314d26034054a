/**
 * The facts about a person: {@link dev.dossier.profile.Profile} and what is in it once. Records
 * only; nothing here knows where a value came from or how it is printed.
 */
@NullMarked
package dev.dossier.profile;

import org.jspecify.annotations.NullMarked;
