/**
 * The person's picture: from the bytes of a JPEG or PNG file to those that are written, the right
 * way up and without anything that is not seen. Knows nothing of the rest of Dossier.
 */
@NullMarked
package dev.dossier.photo;

import org.jspecify.annotations.NullMarked;
