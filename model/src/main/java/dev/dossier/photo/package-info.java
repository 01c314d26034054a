/**
 * Pictures as they are written: upright, and without metadata. Bytes go in and come out. Knows no
 * other room.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.photo;

import org.jspecify.annotations.NullMarked;
