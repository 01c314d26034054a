package dev.dossier.check;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.yaml.ProseSite;
import dev.dossier.text.YearsSince;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the years which prose asks for can be counted to the day of the build. */
public final class YearsCheck {
  private final List<Counted> counted = new ArrayList<>();

  private record Counted(ProseSite site, YearsSince since) {}

  void add(ProseSite site, YearsSince since) {
    counted.add(new Counted(site, since));
  }

  /** What cannot be counted. */
  public List<Problem> problems(@Nullable LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    for (Counted years : counted) {
      if (today == null) {
        problems.add(
            problem(
                years,
                "there is no day to count to; say for which day documents are made (WriteOptions.withToday)"));
      } else if (years.since.isAheadOf(today)) {
        problems.add(
            problem(
                years,
                years.since.date().iso()
                    + " is after "
                    + today
                    + ", the day that documents are made for"));
      }
    }
    return problems;
  }

  private static Problem problem(Counted years, String message) {
    return years.site.problem(
        Severity.ERROR, years.since.offset(), years.since.length(), message, null);
  }
}
