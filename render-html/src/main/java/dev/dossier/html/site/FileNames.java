package dev.dossier.html.site;

import dev.dossier.profile.value.WindowsDeviceName;
import dev.dossier.source.file.OutputName;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives entries names for files, each once, that every file system takes. */
final class FileNames {
  private final String ending;
  private final Set<String> taken = new HashSet<>();

  /**
   * Gives names in a folder.
   *
   * @param ending what is added to names that Windows reserves: {@code -page}
   */
  FileNames(String ending) {
    this.ending = ending;
  }

  /** Returns a name without extension that follows from an id and that no other entry has. */
  String of(String id) {
    String wanted = OutputName.shortened(id.replaceFirst("^ref-", "").toLowerCase(Locale.ROOT));
    if (WindowsDeviceName.is(wanted)) {
      wanted += ending;
    }
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }
}
