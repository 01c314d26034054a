package dev.dossier.html.theme;

/**
 * The look of a page of several people.
 *
 * @param sheet the style sheet
 * @param fonts the fonts of the style sheet
 */
public record PeopleStyle(InlineSource sheet, PageFonts fonts) {}
