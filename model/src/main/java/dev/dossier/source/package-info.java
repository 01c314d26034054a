/**
 * From YAML to a {@link dev.dossier.profile.Profile}, with all that is wrong with it.
 *
 * <p>{@link dev.dossier.source.Problem} and {@link dev.dossier.source.Severity} are public API; all
 * else is internal.
 */
@NullMarked
package dev.dossier.source;

import org.jspecify.annotations.NullMarked;
