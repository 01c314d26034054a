package dev.dossier.document;

import dev.dossier.text.RichText;

/**
 * A labelled fact of an entry: {@code Thesis: On waves}.
 *
 * @param name the key in the vocabulary, for styling: {@code thesis}
 * @param label the word for it in the document's language: {@code Thesis}
 * @param value the value
 */
public record Fact(String name, String label, RichText value) {}
