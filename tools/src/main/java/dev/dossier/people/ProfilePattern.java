package dev.dossier.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths: {@code people/*}{@code /profile.yaml}. Names may have {@code *} and {@code
 * ?}, which match no hidden file, and {@code **} stands for any folders. Separators are {@code /},
 * and also those of the file system. Upper case matters on all systems. Immutable.
 */
final class ProfilePattern {
  private static final String ANY_FOLDERS = "**";

  private final Path base;
  private final List<String> names;
  private final Path excluded;

  /**
   * Creates a pattern.
   *
   * @param folder the folder against which it is resolved, unless it is absolute
   * @param excluded a folder in which {@code **} does not look
   * @throws java.nio.file.InvalidPathException if the part without wildcards cannot be a path
   */
  ProfilePattern(Path folder, String pattern, Path excluded) {
    String separator = folder.getFileSystem().getSeparator();
    String text = separator.equals("/") ? pattern : pattern.replace(separator, "/");
    int wild = wildcard(text);
    int start = wild < 0 ? text.length() : text.lastIndexOf('/', wild) + 1;
    this.base = folder.resolve(text.substring(0, start)).toAbsolutePath().normalize();
    this.names =
        Arrays.stream(text.substring(start).split("/")).filter(name -> !name.isEmpty()).toList();
    this.excluded = excluded.toAbsolutePath().normalize();
  }

  private static int wildcard(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '*' || text.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the files that match, sorted.
   *
   * @throws IOException if a folder cannot be listed
   */
  List<Path> files() throws IOException {
    List<Path> found = new ArrayList<>();
    add(base, names, found);
    return found.stream().distinct().sorted().toList();
  }

  private void add(Path at, List<String> rest, List<Path> found) throws IOException {
    if (rest.isEmpty()) {
      if (Files.isRegularFile(at)) {
        found.add(at);
      }
      return;
    }
    String name = rest.get(0);
    List<String> after = rest.subList(1, rest.size());
    if (name.equals(ANY_FOLDERS)) {
      add(at, after, found);
      for (Path folder : children(at, null)) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !folder.equals(excluded)) {
          add(folder, rest, found);
        }
      }
    } else if (wildcard(name) < 0) {
      add(at.resolve(name), after, found);
    } else {
      for (Path child : children(at, regex(name))) {
        add(child, after, found);
      }
    }
  }

  /** Returns what is in a folder and is not hidden. */
  private static List<Path> children(Path folder, @Nullable Pattern pattern) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(child -> matches(String.valueOf(child.getFileName()), pattern)).toList();
    }
  }

  private static boolean matches(String name, @Nullable Pattern pattern) {
    return !name.startsWith(".") && (pattern == null || pattern.matcher(name).matches());
  }

  private static Pattern regex(String name) {
    StringBuilder regex = new StringBuilder();
    for (String part : name.split("(?<=[*?])|(?=[*?])", -1)) {
      regex.append(part.equals("*") ? ".*" : part.equals("?") ? "." : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }
}
