package dev.dossier.bibliography.work;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the differences between two records of one work, for messages. */
public final class WorkDifferences {
  private static final List<String> SHOWN =
      List.of("title", "container-title", "volume", "issue", "page", "publisher", "DOI");

  private WorkDifferences() {}

  /**
   * Returns {@code " (they differ in page, DOI)"}; empty if no printed variable differs, or exactly
   * one of them is a preprint, for which differences are normal.
   */
  public static String between(Publication first, Publication second) {
    if (Preprints.isPreprint(first) != Preprints.isPreprint(second)) {
      return "";
    }
    String names = names(first, second);
    return names.isEmpty() ? "" : " (they differ in " + names + ")";
  }

  /** Returns the names of the variables that differ: {@code "page, DOI"}. */
  public static String names(Publication first, Publication second) {
    List<String> names = new ArrayList<>();
    if (!first.type().equals(second.type())) {
      names.add("type");
    }
    for (String name : SHOWN) {
      String one = first.variable(name);
      String other = second.variable(name);
      if (one != null
          && other != null
          && !WorkFingerprint.fold(one).equals(WorkFingerprint.fold(other))) {
        names.add(name);
      }
    }
    PartialDate a = first.issued();
    PartialDate b = second.issued();
    if (a != null && b != null && a.year() != b.year()) {
      names.add("date");
    }
    return String.join(", ", names);
  }
}
