/**
 * Reads a profile with all files that it names. A path goes in; a {@link
 * dev.dossier.source.ReadProfile} and problems come out. It may use the rooms below it and the
 * records.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source;

import org.jspecify.annotations.NullMarked;
