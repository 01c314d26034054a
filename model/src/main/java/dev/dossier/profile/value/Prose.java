package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;

/**
 * Prose in Markdown (CommonMark with tables, footnotes and Pandoc citations), in one or more
 * languages.
 *
 * @param markdown the Markdown source
 */
@Doc(
    "Text in Markdown: a string, or a mapping from language tag to string. It may"
        + " use tables, `~~struck~~`, `x^2^`, `H~2~O`, bare addresses, footnotes"
        + " (`[^1]`), citations (`[@key]`) and the number of years since a date"
        + " (`{years-since 2014}`). Raw HTML is an error.")
public record Prose(Text markdown) {
  /** Returns prose in the profile's language. */
  public static Prose of(String markdown) {
    return new Prose(Text.of(markdown));
  }
}
