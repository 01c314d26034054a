/**
 * Documents as PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), set by a
 * theme.
 *
 * <p>{@link dev.dossier.pdf.PdfRenderer} is found by {@link java.util.ServiceLoader}; all else is
 * internal. The way of a document: {@link dev.dossier.pdf.theme.PrintTemplates} fills the theme's
 * templates, {@link dev.dossier.pdf.engine.PrintTree} makes the markup fit for the engine, {@link
 * dev.dossier.pdf.engine.PageLayout} sets pages, {@link dev.dossier.pdf.output.FinishedPdf} writes metadata and
 * bytes.
 */
@NullMarked
package dev.dossier.pdf;

import org.jspecify.annotations.NullMarked;
