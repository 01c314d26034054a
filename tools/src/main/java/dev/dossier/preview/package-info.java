/**
 * The preview: a profile goes in, and a server on this machine shows its documents, anew after each
 * change. It knows the facade, {@code incremental} for the state of files, and PDFBox for pictures
 * of pages. What it serves as files are the bytes that would be written; the frame around them is
 * its own.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.preview;

import org.jspecify.annotations.NullMarked;
