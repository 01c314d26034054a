package dev.dossier.profile.value;

import java.util.regex.Pattern;

/**
 * Names that Windows gives to devices, and to no file, whatever its ending (Microsoft, "Naming
 * Files, Paths, and Namespaces").
 */
public final class DeviceName {
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private DeviceName() {}

  /** Whether a name is one of these. */
  public static boolean is(String name) {
    return DEVICE.matcher(name).matches();
  }
}
