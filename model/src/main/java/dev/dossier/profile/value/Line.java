package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;

/**
 * One line of inline Markdown, in one language or several: what would begin a block in {@link
 * Prose} ({@code > 150 reviews}, {@code 2024. Title}) is text.
 *
 * @param markdown the source, as written
 */
@Doc(
    "One line of inline Markdown, as in prose but without blocks: `> 150 reviews`, `# of looms` and `2024. Title` are text.")
public record Line(Text markdown) {}
