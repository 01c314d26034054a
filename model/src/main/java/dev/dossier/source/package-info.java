/**
 * From YAML to a {@link dev.dossier.profile.Profile}, with all that is wrong with it.
 *
 * <p>{@link dev.dossier.Problem} and {@link dev.dossier.Severity} are public API; all
 * else is internal.
 */
@NullMarked
package dev.dossier.source;

import org.jspecify.annotations.NullMarked;
