/**
 * A restricted FreeMarker: templates access records, lists and text, but no Java classes and no
 * files outside their folders. A template and its variables go in; text or a {@link
 * TemplateFailure} comes out. The only package that uses FreeMarker.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.html.template;

import org.jspecify.annotations.NullMarked;
