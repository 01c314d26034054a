package dev.dossier.csl.output;

import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.text.RichText;
import java.util.Set;

/**
 * A work's reference.
 *
 * @param label what stands before it in the margin; empty if the style has no labels
 * @param marks those after names that are printed
 */
public record Reference(String label, RichText text, Set<AuthorMark> marks) {}
