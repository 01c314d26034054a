/**
 * The renderer of PDFs. A document goes in; a tagged PDF and, where asked for, pictures of its
 * pages come out.
 */
@NullMarked
package dev.dossier.pdf;

import org.jspecify.annotations.NullMarked;
