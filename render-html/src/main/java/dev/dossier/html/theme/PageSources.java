package dev.dossier.html.theme;

/**
 * What stands in a page beside its content, and is not data.
 *
 * @param style the style sheet
 * @param newer what else there is of it, which the Nu checker does not know yet
 * @param script the script
 */
public record PageSources(InlineSource style, InlineSource newer, InlineSource script) {}
