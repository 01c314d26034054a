/**
 * Private values that are not published with the profile: the overlay. A second file goes in, and
 * its values stand where the profile leaves them out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.overlay;

import org.jspecify.annotations.NullMarked;
