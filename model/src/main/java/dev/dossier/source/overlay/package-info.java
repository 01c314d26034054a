/**
 * Values from outside of the profile. The overlay, a second file, has private values that the
 * profile leaves out; settings of a command line stand in place of values that the profile has.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.overlay;

import org.jspecify.annotations.NullMarked;
