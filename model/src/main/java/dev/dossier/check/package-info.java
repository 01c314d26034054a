/**
 * Checks what needs more than the files: what documents ask of renderers and styles, privacy,
 * translation, prose. A read profile goes in, problems come out. It may use everything but the
 * facade.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.check;

import org.jspecify.annotations.NullMarked;
