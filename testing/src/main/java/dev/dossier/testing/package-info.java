/**
 * What the tests of several modules share: builders of documents, golden pictures, judges. It uses
 * the API of the model and no renderer.
 */
@NullMarked
package dev.dossier.testing;

import org.jspecify.annotations.NullMarked;
