/**
 * Workarounds for openhtmltopdf and PDFBox. Each class names the fault that it makes up for, the
 * public issue where there is one, and when the class can go. The issues are those of
 * github.com/openhtmltopdf/openhtmltopdf ({@code openhtmltopdf#90}) and of its predecessor ({@code
 * danfickle/openhtmltopdf#39}).
 *
 * <p>Uses {@code pdf.markup} and {@code pdf.script} only.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.pdf.engine;

import org.jspecify.annotations.NullMarked;
