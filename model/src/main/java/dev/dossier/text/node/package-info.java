/**
 * Rich text as a tree: a sealed family of immutable nodes, and the visitors that write them as
 * XHTML and as plain text. A further format is a further {@link dev.dossier.text.node.NodeVisitor}.
 * Uses {@code language} for the direction of writing.
 *
 * <p>It is API, as documents consist of rich text.
 */
@NullMarked
package dev.dossier.text.node;

import org.jspecify.annotations.NullMarked;
