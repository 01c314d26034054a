package dev.dossier.profile.spec;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.FilePath;
import org.jspecify.annotations.Nullable;

/** The font of a document. */
@Doc("The font of a document. PDFs use its `family`, pages its `file` if there is one.")
@AnyOf({"family", "file"})
@Shorthand("family")
public record Font(
    @Doc("`serif`, `sans`, or the name of a font family; on pages also `system`.")
        @Nullable String family,
    @Doc(
            "For `html`: a WOFF2 file in the folder of the profile, which pages contain. If it is a"
                + " variable font, bold text uses its weights.")
        @Nullable FilePath file,
    @Doc("For `html`: a WOFF2 file with the italics of `file`.") @Nullable FilePath italic) {

  /** Returns a font by the name of its family. */
  public static Font named(String family) {
    return new Font(family, null, null);
  }
}
