/**
 * The values of records: texts, dates, URLs, identifiers. All are immutable; those written as a
 * YAML scalar parse and validate it. Knows no records that use them.
 */
@NullMarked
package dev.dossier.profile.value;

import org.jspecify.annotations.NullMarked;
