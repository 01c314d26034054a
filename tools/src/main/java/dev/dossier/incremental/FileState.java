package dev.dossier.incremental;

import dev.dossier.InputPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a path led to at one time.
 *
 * @param content the hash of a file's content or of the names in a folder; a word for all else
 * @param stamp a file that still has this stamp was not changed: see {@link PathAttributes}; empty
 *     if only its content can tell
 */
public record FileState(String content, String stamp) {
  /** Equal to no state that a path can have, so that it counts as changed. */
  static final FileState UNKNOWN = new FileState("unknown", "");

  /**
   * Returns the state of a path as it is now.
   *
   * @param now the present time, or earlier
   */
  static FileState of(Path path, Instant now) {
    return of(path, PathAttributes.of(path), now);
  }

  private static FileState of(Path path, PathAttributes attributes, Instant now) {
    // The content is read after its stamp, so that a change in between gives another stamp.
    String content = content(path, attributes.kind());
    return new FileState(content, attributes.wasSettledAt(now) ? attributes.stamp() : "");
  }

  /**
   * Returns the state of an input when a build read it; {@link #UNKNOWN} if it may have changed
   * since.
   *
   * @param start of the build
   */
  static FileState asRead(InputPath input, Instant start) {
    PathAttributes now = PathAttributes.of(input.path());
    if (now.exists() != input.exists() || now.mayHaveChangedSince(start)) {
      return UNKNOWN;
    }
    return of(input.path(), now, start);
  }

  /**
   * Returns the state of the path as it is now; {@code null} if it leads to another content. A file
   * is read only if its stamp differs.
   */
  @Nullable FileState ifUnchanged(Path path, Instant now) {
    PathAttributes attributes = PathAttributes.of(path);
    boolean isSame = !stamp.isEmpty() && stamp.equals(attributes.stamp());
    FileState state = isSame ? this : of(path, attributes, now);
    return state.content.equals(content) ? state : null;
  }

  /** Whether the path still leads to the same content. */
  boolean isStateOf(Path path) {
    return ifUnchanged(path, Instant.EPOCH) != null;
  }

  /** Returns the hash of a file's content, or of the names in a folder; a word for all else. */
  public static String content(Path path) {
    return content(path, PathAttributes.of(path).kind());
  }

  private static String content(Path path, PathAttributes.Kind kind) {
    try {
      return switch (kind) {
        case FILE -> hash(path);
        case FOLDER -> names(path);
        case OTHER -> "other";
        case NOTHING -> "nothing";
      };
    } catch (IOException e) {
      return "unreadable";
    }
  }

  private static String names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new Fingerprint()
          .addAll(files.map(file -> String.valueOf(file.getFileName())).sorted().toList())
          .hex();
    }
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = Fingerprint.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        digest.update(buffer, 0, length);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
