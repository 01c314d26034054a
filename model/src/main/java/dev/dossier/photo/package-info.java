/**
 * Makes photos upright and removes their metadata. Bytes go in; bytes come out. Independent of all
 * other packages.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.photo;

import org.jspecify.annotations.NullMarked;
