/**
 * What documents ask for: their sections, order, selection, design and place on the web. Records
 * only.
 */
@NullMarked
package dev.dossier.profile.spec;

import org.jspecify.annotations.NullMarked;
