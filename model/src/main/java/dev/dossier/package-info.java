/**
 * The entry point for programs: {@link dev.dossier.Dossier} reads a profile, reports its problems,
 * and renders its documents. A path goes in; problems, documents and files come out. {@link
 * dev.dossier.Problem}, {@link dev.dossier.Severity} and {@link dev.dossier.SourceLocation} depend
 * on nothing and may be used everywhere; of the other packages, only the Maven plugin uses the
 * rest.
 */
@NullMarked
package dev.dossier;

import org.jspecify.annotations.NullMarked;
