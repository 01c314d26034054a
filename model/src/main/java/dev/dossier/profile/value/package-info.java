/**
 * The values that records are made of: texts, dates, addresses, identifiers. Each is immutable, and
 * reads itself from one plain value. Nothing here knows the records that use it.
 */
@NullMarked
package dev.dossier.profile.value;

import org.jspecify.annotations.NullMarked;
