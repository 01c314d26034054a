package dev.dossier.source.yaml;

import dev.dossier.profile.value.Markup;

/**
 * A text in Markdown.
 *
 * @param site where it stands
 * @param markup how much of Markdown it may use
 */
public record MarkedText(ProseSite site, Markup markup) {}
