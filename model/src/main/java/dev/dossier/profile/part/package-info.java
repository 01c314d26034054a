/**
 * What kinds of entry have in common: the interfaces that say which keys they share (dates, a time
 * span, a kind, texts that documents override), and the records and words that they consist of
 * (roles, terms, occasions, highlights). Knows values and annotations only.
 */
@NullMarked
package dev.dossier.profile.part;

import org.jspecify.annotations.NullMarked;
