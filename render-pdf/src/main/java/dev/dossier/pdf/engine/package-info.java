/**
 * Workarounds for openhtmltopdf and PDFBox. Each class names the fault that it makes up for, the
 * public issue where there is one, and when the class can go. The issues are those of
 * github.com/openhtmltopdf/openhtmltopdf ({@code openhtmltopdf#90}) and of its predecessor ({@code
 * danfickle/openhtmltopdf#39}).
 *
 * <p>Trees, boxes and drawn pages go in, and come out changed. Uses {@code pdf.markup}, {@code
 * pdf.script} and {@code pdf.kerning} only.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.engine;

import org.jspecify.annotations.NullMarked;
