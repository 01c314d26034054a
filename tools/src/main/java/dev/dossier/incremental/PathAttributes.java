package dev.dossier.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * What the file system knows of a path without reading its content.
 *
 * @param kind what the path leads to, links followed
 * @param changed the time of the last change. On Unix that of the inode, which no program can set;
 *     elsewhere that of the content
 * @param stamp a file with the same stamp has the same content, unless it was changed in the same
 *     moment; empty where the system has no time that no program can set
 */
record PathAttributes(Kind kind, Instant changed, String stamp) {
  private static final PathAttributes NOTHING = new PathAttributes(Kind.NOTHING, Instant.EPOCH, "");

  /** Times of files are rounded to ticks of the kernel, at most 10 ms. */
  private static final Duration TICK = Duration.ofMillis(20);

  /** Some file systems know only every second full second. */
  private static final Duration LONG_TICK = Duration.ofSeconds(2);

  /** What a path leads to. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /** A pipe or a device, which is not read. */
    OTHER
  }

  static PathAttributes of(Path path) {
    boolean isUnix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
    String time = isUnix ? "ctime" : "lastModifiedTime";
    String names = (isUnix ? "unix:" : "") + "isRegularFile,isDirectory,size,fileKey," + time;
    try {
      Map<String, Object> known = Files.readAttributes(path, names);
      Kind kind =
          Boolean.TRUE.equals(known.get("isRegularFile"))
              ? Kind.FILE
              : Boolean.TRUE.equals(known.get("isDirectory")) ? Kind.FOLDER : Kind.OTHER;
      Instant changed = ((FileTime) Objects.requireNonNull(known.get(time))).toInstant();
      String stamp = known.get("size") + " " + changed + " " + known.get("fileKey");
      return new PathAttributes(kind, changed, isUnix && kind == Kind.FILE ? stamp : "");
    } catch (IOException e) {
      return NOTHING;
    }
  }

  boolean exists() {
    return kind != Kind.NOTHING;
  }

  /** Whether the last change may have been at this time or later. */
  boolean mayHaveChangedSince(Instant time) {
    boolean isFullSecond = changed.equals(changed.truncatedTo(ChronoUnit.SECONDS));
    Duration tick = isFullSecond ? LONG_TICK : TICK;
    return exists() && !changed.plus(tick).isBefore(time);
  }

  /** Whether the last change was so long before a time that no other one can have the same time. */
  boolean wasSettledAt(Instant time) {
    return changed.plus(LONG_TICK).isBefore(time);
  }
}
