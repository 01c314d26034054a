/**
 * Files that a user names, as text with places: opening them safely, decoding them, pointing at
 * what is wrong in them, and the names of files to be written. Paths go in; text, places and
 * problems come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.file;

import org.jspecify.annotations.NullMarked;
