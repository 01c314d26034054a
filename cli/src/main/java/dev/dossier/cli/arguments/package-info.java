/**
 * What a command takes, declared once: its arguments are read, its help is written and shells
 * complete from the same declaration. Knows nothing of what commands do.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.cli.arguments;

import org.jspecify.annotations.NullMarked;
