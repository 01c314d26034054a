/**
 * Files beside a page: contact card, calendar, feed, bibliographies.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.file;

import org.jspecify.annotations.NullMarked;
