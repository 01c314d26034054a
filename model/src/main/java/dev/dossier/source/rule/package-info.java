/**
 * Rules that several records must obey together: unique ids, references that resolve, dates in
 * order, documents that agree with their sections. Bound records go in, problems come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.source.rule;

import org.jspecify.annotations.NullMarked;
