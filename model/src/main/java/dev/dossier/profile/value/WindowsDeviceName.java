package dev.dossier.profile.value;

import java.util.regex.Pattern;

/**
 * Names that Windows reserves for devices; files cannot have them, with any extension (Microsoft,
 * "Naming Files, Paths, and Namespaces").
 */
public final class WindowsDeviceName {
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private WindowsDeviceName() {}

  /** Whether the name of a file is reserved. */
  public static boolean is(String name) {
    return DEVICE.matcher(name).matches();
  }
}
