/**
 * The Maven plugin: goals that read parameters, call {@link dev.dossier.Dossier} and log what came
 * of it. Internal: its interface is the goals and their parameters.
 */
@NullMarked
package dev.dossier.maven;

import org.jspecify.annotations.NullMarked;
