package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;

/**
 * A relative path of a file in the profile's folder or below.
 *
 * @param value the path, relative to the profile's folder, with {@code /} as the separator
 */
@Doc("A path in the folder of the profile: `photo.jpg`, `data/papers.bib`.")
@Scalar(name = "a path", pattern = "^[^/\\\\][^\\\\]*$", example = "publications.bib")
public record FilePath(String value) {
  /**
   * Reads a path. Does not access the file system: whether the file exists, and whether symbolic
   * links leave the folder, must be checked separately.
   *
   * @throws IllegalArgumentException if the path is empty, absolute, a URL, or contains {@code ..}
   *     or a backslash
   */
  public static FilePath parse(String text) {
    if (text.isEmpty() || text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("'" + text.replace("\0", "\\0") + "' is not a path");
    }
    if (text.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("'" + text + "' has a backslash; write paths with /");
    }
    if (text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      throw new IllegalArgumentException(
          "'" + text + "' is an address, and nothing is fetched; put the file beside the profile");
    }
    boolean absolute = text.startsWith("/") || text.matches("[A-Za-z]:.*");
    if (absolute || java.util.List.of(text.split("/")).contains("..")) {
      throw new IllegalArgumentException(
          "'" + text + "' leaves the folder of the profile; put the file beside the profile");
    }
    return new FilePath(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
