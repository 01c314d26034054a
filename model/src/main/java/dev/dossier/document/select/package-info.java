/**
 * Selects, sorts and groups entries. The specification of a section and its entries go in; groups
 * come out.
 *
 * <p>Internal: may change with any version.
 */
@NullMarked
package dev.dossier.document.select;

import org.jspecify.annotations.NullMarked;
