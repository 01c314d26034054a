package dev.dossier.profile;

/**
 * Prose in Markdown (CommonMark with footnotes and Pandoc citations), in one language or several.
 *
 * @param markdown the source, as written
 */
@Doc("Prose in Markdown, with footnotes (`[^1]`) and citations (`[@key]`); raw HTML is an error.")
public record Prose(Text markdown) {
  /** Prose in the profile's own language. */
  public static Prose of(String markdown) {
    return new Prose(Text.of(markdown));
  }
}
