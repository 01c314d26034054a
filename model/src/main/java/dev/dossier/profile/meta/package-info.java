/**
 * Annotations by which the records of the vocabulary say their rules and their documentation. The
 * reader, the JSON Schema and the reference are made from them.
 */
@NullMarked
package dev.dossier.profile.meta;

import org.jspecify.annotations.NullMarked;
