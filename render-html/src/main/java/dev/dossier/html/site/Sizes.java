package dev.dossier.html.site;

import dev.dossier.photo.PhotoFile;
import dev.dossier.photo.Thumbnail;
import java.lang.ref.SoftReference;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sizes of a picture in lists.
 *
 * @param usual for displays with one pixel per CSS pixel
 * @param dense for displays with twice as many; {@code usual} if the picture has no more
 */
record Sizes(PhotoFile usual, PhotoFile dense) {
  /** The sizes made before in this JVM: several documents and previews show the same pictures. */
  private static final Map<String, SoftReference<Sizes>> MADE = new ConcurrentHashMap<>();

  /** Cuts and scales a picture, unless the same has been done before. */
  static Sizes of(byte[] picture, int width, int height) {
    String key = width + "x" + height + " " + hash(picture);
    SoftReference<Sizes> kept = MADE.get(key);
    Sizes sizes = kept == null ? null : kept.get();
    if (sizes == null) {
      sizes = make(picture, width, height);
      MADE.put(key, new SoftReference<>(sizes));
    }
    return sizes;
  }

  private static Sizes make(byte[] picture, int width, int height) {
    Thumbnail thumbnail = Thumbnail.of(picture);
    PhotoFile once = thumbnail.filling(width, height);
    PhotoFile twice = once.width() < width ? once : thumbnail.filling(2 * width, 2 * height);
    return new Sizes(once, twice.width() > once.width() ? twice : once);
  }

  private static String hash(byte[] picture) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
