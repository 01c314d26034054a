package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.PartialDate;

/** The maximum precision of dates. */
@Doc("How precisely dates are written at most.")
public enum DatePrecision {
  @Doc("The year: `2025`.")
  YEAR,
  @Doc("Month and year: `Oct 2025`.")
  MONTH,
  @Doc("As precisely as they are known.")
  DAY;

  /** Returns a date with at most this precision. */
  public PartialDate limit(PartialDate date) {
    return switch (this) {
      case YEAR -> new PartialDate(date.year(), null, null);
      case MONTH -> new PartialDate(date.year(), date.month(), null);
      case DAY -> date;
    };
  }
}
