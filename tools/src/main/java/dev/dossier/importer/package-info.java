/**
 * CVs of other programs become profiles: files go in, a YAML profile and a report of what it lacks
 * come out. It reads YAML, JSON, XML and tables, has the formats, and checks the result with the
 * reader of profiles. It knows the facade.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.importer;

import org.jspecify.annotations.NullMarked;
