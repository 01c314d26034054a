/**
 * Builds of many profiles: patterns of file names and a folder for each person go in; documents of
 * all people, all problems together, and a page that lists the people come out. It knows the facade
 * and {@code incremental} only.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.people;

import org.jspecify.annotations.NullMarked;
