package dev.dossier.document.compose;

import dev.dossier.document.Document;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.Font;
import dev.dossier.profile.spec.PageSize;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The theme and other settings of renderers, from the specifications of documents. */
public final class DocumentLayouts {
  private DocumentLayouts() {}

  /**
   * Returns the settings of a document.
   *
   * @param folder the absolute path of the profile's folder
   */
  static Document.Layout of(DocumentSpec spec, Path folder) {
    boolean own = isFolder(spec.theme());
    return new Document.Layout(
        own ? null : spec.theme(),
        own ? folder.resolve(spec.theme()) : null,
        design(spec),
        Objects.requireNonNullElse(spec.page(), PageSize.A4).name().toLowerCase(Locale.ROOT),
        spec.maxPages(),
        spec.templates() == null ? null : folder.resolve(spec.templates().value()),
        spec.fonts() == null ? null : folder.resolve(spec.fonts().value()),
        spec.pictures(),
        webFont(design(spec).font(), folder));
  }

  private static Document.@Nullable WebFont webFont(@Nullable Font font, Path folder) {
    if (font == null || font.file() == null) {
      return null;
    }
    return new Document.WebFont(
        folder.resolve(font.file().value()),
        font.italic() == null ? null : folder.resolve(font.italic().value()));
  }

  /** Whether a theme is the path of the user's theme. */
  public static boolean isFolder(@Nullable String theme) {
    return theme != null && theme.indexOf('/') >= 0;
  }

  static Design design(DocumentSpec spec) {
    return Objects.requireNonNullElse(spec.design(), Design.NONE);
  }
}
