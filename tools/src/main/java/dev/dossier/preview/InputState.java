package dev.dossier.preview;

import dev.dossier.InputPath;
import dev.dossier.incremental.FileState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files and folders of a build as they were at one time. Polling them works everywhere, network
 * drives and the Windows Subsystem for Linux included, where file events get lost.
 */
final class InputState {
  private static final Entry UNKNOWN = new Entry("unknown", 0, FileTime.fromMillis(0), "unknown");

  private final Map<Path, Entry> entries;

  /**
   * A file or folder.
   *
   * @param kind whether it is missing, a file, or a folder
   * @param size in bytes; 0 if it is not a file
   * @param time of the last change
   * @param hash of a file's content, or the names in a folder
   */
  private record Entry(String kind, long size, FileTime time, String hash) {
    boolean exists() {
      return !kind.equals("none");
    }

    /** File systems that know no fractions of a second may know only every second one. */
    boolean isOlderThan(Instant start) {
      long precision = time.toMillis() % 1000 == 0 ? 2000 : 20;
      return !exists() || time.toMillis() + precision < start.toEpochMilli();
    }

    boolean mayEqual(Entry other) {
      return kind.equals(other.kind) && size == other.size && time.equals(other.time);
    }
  }

  private InputState(Map<Path, Entry> entries) {
    this.entries = entries;
  }

  /** The state of a file as it is now. */
  static InputState of(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return new InputState(Map.of(path, entry(path, null)));
  }

  /** The files of this state as they are now. */
  InputState now() {
    Map<Path, Entry> now = new HashMap<>();
    entries.forEach((path, known) -> now.put(path, entry(path, known)));
    return new InputState(now);
  }

  /**
   * The state of these files when a build read them: that of this object, and of further files as
   * they are now. Of those that may have changed since the build read them it is unknown, so that
   * they count as changed.
   *
   * @param start of the build
   */
  InputState with(List<InputPath> inputs, Instant start) {
    Map<Path, Entry> all = new HashMap<>();
    for (InputPath input : inputs) {
      Entry known = entries.get(input.path());
      all.put(input.path(), known == null ? entryAsRead(input, start) : known);
    }
    return new InputState(all);
  }

  private static Entry entryAsRead(InputPath input, Instant start) {
    Entry entry = entry(input.path(), null);
    boolean isAsRead = entry.exists() == input.exists() && entry.isOlderThan(start);
    return isAsRead ? entry : UNKNOWN;
  }

  /** Whether a file has another content now, has appeared or is gone. */
  boolean hasChanged() {
    return entries.entrySet().stream()
        .anyMatch(
            known -> !entry(known.getKey(), known.getValue()).hash().equals(known.getValue().hash));
  }

  /** Reads an entry; its content only if size or time differ from what is known. */
  private static Entry entry(Path path, @Nullable Entry known) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      boolean isFile = attributes.isRegularFile();
      Entry entry =
          new Entry(
              isFile ? "file" : "folder",
              isFile ? attributes.size() : 0,
              attributes.lastModifiedTime(),
              "");
      if (known != null && known.mayEqual(entry)) {
        return known;
      }
      return new Entry(entry.kind, entry.size, entry.time, FileState.content(path));
    } catch (IOException e) {
      return new Entry("none", 0, FileTime.fromMillis(0), "none");
    }
  }
}
