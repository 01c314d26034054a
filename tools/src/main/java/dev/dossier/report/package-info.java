/**
 * Reports for people: names of files as the user sees them, a table of what was written, stack
 * traces without private values. Results and failures go in, text comes out; it knows the facade
 * only.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.report;

import org.jspecify.annotations.NullMarked;
