package dev.dossier.bibliography.work;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** What two records of one work say differently, for messages. */
public final class WorkDifferences {
  private static final List<String> SHOWN =
      List.of("title", "container-title", "volume", "issue", "page", "publisher", "DOI");

  private WorkDifferences() {}

  /**
   * {@code " (they differ in page, DOI)"}; empty if they do not differ in what is printed, or one
   * is a preprint, which differs from what was published.
   */
  public static String between(Publication first, Publication second) {
    if (Preprints.isPreprint(first) != Preprints.isPreprint(second)) {
      return "";
    }
    String names = names(first, second);
    return names.isEmpty() ? "" : " (they differ in " + names + ")";
  }

  /** {@code "page, DOI"}. */
  public static String names(Publication first, Publication second) {
    List<String> names = new ArrayList<>();
    if (!first.type().equals(second.type())) {
      names.add("type");
    }
    for (String name : SHOWN) {
      String one = first.variable(name);
      String other = second.variable(name);
      if (one != null && other != null && !WorkFacts.fold(one).equals(WorkFacts.fold(other))) {
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
