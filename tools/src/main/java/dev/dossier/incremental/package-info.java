/**
 * Builds that render only the documents in which something has changed. A request goes in; what the
 * last build of it read and wrote, kept in a file, is compared with what is there now, before any
 * renderer is loaded; then, if needed, each document as its renderer sees it. It knows the facade,
 * documents and the interface of renderers.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.incremental;

import org.jspecify.annotations.NullMarked;
