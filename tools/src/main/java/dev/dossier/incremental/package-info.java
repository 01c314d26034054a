/**
 * Builds that do nothing if nothing has changed. A request goes in; what the last build of it read
 * and wrote, kept in a file, is compared with what is there now, before any renderer is loaded. It
 * knows the facade only.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.incremental;

import org.jspecify.annotations.NullMarked;
