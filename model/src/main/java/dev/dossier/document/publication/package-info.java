/**
 * The publications of a document: lists, links, facts and data about them. Publications go in;
 * groups of entries come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.publication;

import org.jspecify.annotations.NullMarked;
