/**
 * The command {@code dossier}: arguments go in, the facade and the tools are called, problems and
 * results are printed. It holds no logic of its own.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.cli;

import org.jspecify.annotations.NullMarked;
