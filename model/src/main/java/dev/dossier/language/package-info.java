/**
 * Languages: the fixed words of documents, plural forms, and how dates and lists are written.
 * Internal.
 *
 * <p>All of it is data of Dossier's own, taken from the <a
 * href="https://cldr.unicode.org/">CLDR</a>: what a JDK knows of languages differs from version to
 * version, and the same profile must give the same bytes on all of them.
 */
@NullMarked
package dev.dossier.language;

import org.jspecify.annotations.NullMarked;
