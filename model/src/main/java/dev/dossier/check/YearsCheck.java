package dev.dossier.check;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.SourceFiles;
import dev.dossier.text.YearsSince;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that {@code years-since} dates of prose are not after the day of the build. */
public final class YearsCheck {
  private final SourceFiles files;
  private final List<Counted> counted = new ArrayList<>();

  public YearsCheck(SourceFiles files) {
    this.files = files;
  }

  private record Counted(SourceLocation location, YearsSince since) {}

  void add(SourceLocation location, YearsSince since) {
    counted.add(new Counted(location, since));
  }

  /** Returns the problems of dates in the future. */
  public List<Problem> problems(@Nullable LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    for (Counted years : counted) {
      if (today == null) {
        problems.add(
            problem(
                years,
                "there is no day to count to; set the day that documents are made for (WriteOptions.withToday)"));
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

  private Problem problem(Counted years, String message) {
    return files.problem(
        Severity.ERROR, years.location, years.since.offset(), years.since.length(), message, null);
  }
}
