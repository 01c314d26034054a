/**
 * The Maven plugin. Goals read their parameters, call {@link dev.dossier.Dossier} and log the
 * result. Internal: the interface of the plugin is its goals and their parameters.
 */
@NullMarked
package dev.dossier.maven;

import org.jspecify.annotations.NullMarked;
