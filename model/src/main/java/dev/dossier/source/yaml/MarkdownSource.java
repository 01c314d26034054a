package dev.dossier.source.yaml;

import dev.dossier.SourceLocation;
import dev.dossier.profile.value.Markup;

/**
 * A text in Markdown, as written.
 *
 * @param text the Markdown
 * @param markup the supported Markdown
 * @param location the location
 */
public record MarkdownSource(String text, Markup markup, SourceLocation location) {}
