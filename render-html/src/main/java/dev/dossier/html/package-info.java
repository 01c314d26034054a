/** The renderer of pages. A document goes in; a page and the files beside it come out. */
@NullMarked
package dev.dossier.html;

import org.jspecify.annotations.NullMarked;
