package dev.dossier.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of files in the output folder that every file system takes, and that stay inside it. */
public final class OutputName {
  // Windows takes none of these, whatever the ending (Microsoft, "Naming Files, Paths, and
  // Namespaces").
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
  private static final Pattern UNPORTABLE = Pattern.compile("[<>:\"|?*\\p{Cntrl}]");
  private static final int MOST_BYTES = 255;

  private OutputName() {}

  /** Whether Windows has a device of this name, and so no file. */
  public static boolean isDevice(String name) {
    return DEVICE.matcher(name).matches();
  }

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
        && !isDevice(part)
        && !UNPORTABLE.matcher(part).find()
        && part.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
