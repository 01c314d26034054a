package dev.dossier.source;

import dev.dossier.profile.Markup;

/**
 * A text in Markdown.
 *
 * @param site where it stands
 * @param markup how much of Markdown it may use
 */
public record MarkedText(ProseSite site, Markup markup) {}
