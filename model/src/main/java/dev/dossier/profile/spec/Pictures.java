package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import org.jspecify.annotations.Nullable;

/** Images of the pages of a document, as PNG files beside it. */
@Doc("Images of the pages of a document, as PNG files beside it.")
@Shorthand("pages")
public record Pictures(
    @Doc("The pages of which images are made.") @Required Pages pages,
    @Doc("The resolution in pixels per inch. By default 96.") @Nullable Resolution resolution) {

  /** Returns the resolution in pixels per inch. */
  public int pixelsPerInch() {
    return resolution == null ? Resolution.USUAL : resolution.pixelsPerInch();
  }

  /** The pages of which images are made. */
  @Doc("The pages of which images are made.")
  public enum Pages {
    @Doc("The first page.")
    FIRST,
    @Doc("All pages.")
    ALL
  }
}
