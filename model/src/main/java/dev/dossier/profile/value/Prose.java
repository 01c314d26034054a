package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;

/**
 * Prose in Markdown (CommonMark with tables, footnotes and Pandoc citations), in one language or
 * several.
 *
 * @param markdown the source, as written
 */
@Doc(
    "Prose in Markdown, with tables, `~~struck~~`, `x^2^`, `H~2~O`, bare addresses, footnotes (`[^1]`), citations (`[@key]`) and years that are counted (`{years-since 2014}`); raw HTML is an error.")
public record Prose(Text markdown) {
  /** Prose in the profile's own language. */
  public static Prose of(String markdown) {
    return new Prose(Text.of(markdown));
  }
}
