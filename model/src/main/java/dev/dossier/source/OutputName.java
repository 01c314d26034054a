package dev.dossier.source;

import dev.dossier.profile.DeviceName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files in the output folder that every file system takes, and that stay inside it. */
final class OutputName {
  private static final Pattern UNPORTABLE = Pattern.compile("[<>:\"|?*\\p{Cntrl}]");
  private static final int MOST_BYTES = 255;

  private OutputName() {}

  /** What is wrong with a name, to be said after it; {@code null} if nothing. */
  static @Nullable String fault(String file) {
    boolean absolute = file.startsWith("/") || file.matches("[A-Za-z]:.*");
    List<String> parts = List.of(file.split("/", -1));
    if (absolute || file.indexOf('\\') >= 0 || parts.contains("..")) {
      return "leaves the output folder";
    }
    return parts.stream().allMatch(OutputName::isPortable)
        ? null
        : "is not a file name that every system takes";
  }

  private static boolean isPortable(String part) {
    return !part.isBlank()
        && part.equals(part.strip())
        && !part.endsWith(".")
        && !DeviceName.is(part)
        && !UNPORTABLE.matcher(part).find()
        && part.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
