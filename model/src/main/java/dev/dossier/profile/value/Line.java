package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;

/**
 * One line of inline Markdown, in one or more languages. Characters that begin a block in {@link
 * Prose} are text: {@code > 150 reviews}, {@code 2024. Title}.
 *
 * @param markdown the source, as written
 */
@Doc(
    "One line of Markdown, with the inline markup of prose but without blocks: `>"
        + " 150 reviews`, `# of looms` and `2024. Title` are text.")
public record Line(Text markdown) {}
