package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import org.jspecify.annotations.Nullable;

/** Pictures of a document's pages, as PNG files beside it. */
@Doc("Pictures of a document's pages, as PNG files beside it; a plain word is that of `pages`.")
@Shorthand("pages")
public record Pictures(
    @Doc("Of which pages.") @Required Pages pages,
    @Doc("How fine they are, in pixels to an inch; 96 unless said otherwise.")
        @Nullable Resolution resolution) {

  /** How many pixels to an inch. */
  public int pixelsPerInch() {
    return resolution == null ? Resolution.USUAL : resolution.pixelsPerInch();
  }

  /** Which pages. */
  @Doc("Which pages.")
  public enum Pages {
    @Doc("The first alone.")
    FIRST,
    @Doc("Every page.")
    ALL
  }
}
