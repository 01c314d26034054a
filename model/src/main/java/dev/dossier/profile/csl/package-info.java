/**
 * Publications as CSL items (CSL 1.0.2, appendices III and IV), independent of the format of their
 * file.
 */
@NullMarked
package dev.dossier.profile.csl;

import org.jspecify.annotations.NullMarked;
