package dev.dossier.html.site;

import dev.dossier.document.Picture;
import dev.dossier.photo.PhotoFile;
import dev.dossier.photo.Thumbnail;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture in the sizes in which pages show it, each made when it is first needed. */
final class PictureFile {
  private static final int LARGE = 1440;

  private final Picture picture;
  private final String name;
  private final int width;
  private final int height;
  private @Nullable PhotoFile usual;
  private @Nullable PhotoFile dense;
  private @Nullable PhotoFile large;

  /**
   * Prepares a picture.
   *
   * @param name the path of its files in the output folder, without size and extension
   * @param width the width in which lists show it, in CSS pixels
   * @param height the height in which lists show it
   */
  PictureFile(Picture picture, String name, int width, int height) {
    this.picture = picture;
    this.name = name;
    this.width = width;
    this.height = height;
  }

  /** Returns the picture for displays with one pixel per CSS pixel. */
  PhotoFile usual() {
    scale();
    return Objects.requireNonNull(usual);
  }

  /** Returns the picture for displays with twice as many; the usual one if it has no more. */
  PhotoFile dense() {
    scale();
    return Objects.requireNonNull(dense);
  }

  private void scale() {
    if (usual == null) {
      Sizes sizes = Sizes.of(picture.data(), width, height);
      usual = sizes.usual();
      dense = sizes.dense();
    }
  }

  /** Returns the whole picture for a page of its own. */
  PhotoFile large() {
    if (large == null) {
      boolean isUncut = picture.width() * height == picture.height() * width;
      boolean isDense = isUncut && dense().width() == Math.min(picture.width(), LARGE);
      large = isDense ? dense() : Thumbnail.of(picture.data()).within(LARGE, LARGE);
    }
    return large;
  }

  /** Returns the path of a size of it in the output folder. */
  String path(PhotoFile size) {
    String extension = size.mediaType().equals("image/png") ? ".png" : ".jpg";
    return name + (size.equals(large) && !size.equals(dense) ? "" : "-" + size.width()) + extension;
  }
}
