/**
 * The HTML renderer. Input is a document; output is a page and the files beside it.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html;

import org.jspecify.annotations.NullMarked;
