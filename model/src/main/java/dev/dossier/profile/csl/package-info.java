/**
 * Publications as the Citation Style Language describes them (CSL 1.0.2, appendices III and IV).
 * Whatever file a work came from, it is one of these.
 */
@NullMarked
package dev.dossier.profile.csl;

import org.jspecify.annotations.NullMarked;
