/**
 * Files beside a page. The plan of a site goes in; a contact card, a calendar, a feed and
 * bibliographies come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.file;

import org.jspecify.annotations.NullMarked;
