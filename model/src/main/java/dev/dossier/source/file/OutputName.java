package dev.dossier.source.file;

import dev.dossier.profile.value.WindowsDeviceName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks names of files in the output folder: they must be valid on all file systems, and not leave
 * the folder.
 */
public final class OutputName {
  private static final Pattern UNPORTABLE = Pattern.compile("[<>:\"|?*\\p{Cntrl}]");
  private static final int MOST_BYTES = 255;

  /** The maximum length, which leaves room for suffixes of the files beside a page. */
  private static final int SHORTENED_BYTES = 200;

  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

  private OutputName() {}

  /**
   * Returns the error of a name, as the end of a message that begins with the name; {@code null} if
   * there is none.
   */
  public static @Nullable String fault(String file) {
    boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:.*");
    List<String> parts = List.of(file.split("/", -1));
    if (absolute || file.indexOf('\\') >= 0 || parts.contains("..")) {
      return "leaves the output folder";
    }
    return parts.stream().allMatch(OutputName::isPortable)
        ? null
        : "is not a valid file name on every system";
  }

  /**
   * Returns a path without names that are too long for file systems. The end of a long name is
   * replaced by a hash of eight digits, so that names remain distinct.
   *
   * @param file the relative path, with {@code /} between names
   */
  public static String shortened(String file) {
    return Arrays.stream(file.split("/", -1))
        .map(OutputName::shortenedPart)
        .collect(Collectors.joining("/"));
  }

  private static String shortenedPart(String part) {
    if (bytes(part) <= SHORTENED_BYTES) {
      return part;
    }
    Matcher found = ENDING.matcher(part);
    String ending = found.find() ? found.group() : "";
    String tail = String.format(Locale.ROOT, "-%08x%s", part.hashCode(), ending);
    StringBuilder kept = new StringBuilder();
    int room = SHORTENED_BYTES - bytes(tail);
    for (int point : part.codePoints().toArray()) {
      room -= bytes(Character.toString(point));
      if (room < 0) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return kept.toString().replaceFirst("[ .-]+$", "") + tail;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static boolean isPortable(String part) {
    return !part.isBlank()
        && part.equals(part.strip())
        && !part.endsWith(".")
        && !WindowsDeviceName.is(part)
        && !UNPORTABLE.matcher(part).find()
        && bytes(part) <= MOST_BYTES;
  }
}
