package dev.dossier.profile.csl;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date variable's value (CSL-JSON schema, {@code date-variable}).
 *
 * @param start the date, or the first of a range; {@code null} if it is only {@code literal}
 * @param end the last of a range; {@code null} if it is no range
 * @param season 1 (spring) to 4 (winter); {@code null} if none
 * @param circa whether it is approximate
 * @param literal a date that is no date: {@code n.d.}, {@code forthcoming}
 */
@Doc("A date of a publication.")
public record CslDate(
    @Nullable PartialDate start,
    @Nullable PartialDate end,
    @Nullable Integer season,
    boolean circa,
    @Nullable String literal) {

  /** A single date. */
  public static CslDate of(PartialDate date) {
    return new CslDate(date, null, null, false, null);
  }
}
