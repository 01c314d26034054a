package dev.dossier.csl.output;

import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.text.RichText;
import java.util.Set;

/**
 * A formatted reference.
 *
 * @param label the label in the margin; empty if the style has no labels
 * @param marks the marks after the names of authors that are printed
 */
public record Reference(String label, RichText text, Set<AuthorMark> marks) {}
