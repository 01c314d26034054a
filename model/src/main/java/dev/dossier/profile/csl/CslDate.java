package dev.dossier.profile.csl;

import dev.dossier.profile.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date variable's value (CSL-JSON schema, {@code date-variable}).
 *
 * @param start the date, or the start of a range; {@code null} if there is only a {@code literal}
 * @param end the end of a range; {@code null} for a single date
 * @param season 1 (spring) to 4 (winter); {@code null} if there is none
 * @param circa whether the date is approximate
 * @param literal text in place of a date: {@code n.d.}, {@code forthcoming}
 */
public record CslDate(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Integer season,
    boolean circa,
    @Nullable String literal) {

  /** Returns a single date. */
  public static CslDate of(PartialDate date) {
    return new CslDate(date, null, null, false, null);
  }
}
