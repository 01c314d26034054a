/**
 * The facade: reads a profile, checks it, renders its documents and writes them. A path goes in;
 * problems, documents and files come out. {@link dev.dossier.Problem} and {@link
 * dev.dossier.Severity} depend on nothing and may be used everywhere; no other package knows the
 * facade.
 */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;
