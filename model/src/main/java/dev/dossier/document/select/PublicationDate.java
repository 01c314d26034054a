package dev.dossier.document.select;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Years;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date of a publication, for selecting, sorting and grouping.
 *
 * @param date the date; {@code null} if it is unknown
 * @param forthcoming whether the work has no date because it is forthcoming
 */
public record PublicationDate(@Nullable PartialDate date, boolean forthcoming) {
  private static final Pattern TO_APPEAR =
      Pattern.compile(
          ".*\\b(?:forthcoming|in.?press|to appear|accepted|submitted|in.?review|under review"
              + "|in.?preparation|pre-?published)\\b.*");

  /**
   * Newest first: forthcoming works, then by the first day of the date, then works without a date.
   * Of two dates with the same first day the more precise one comes first.
   */
  public static final Comparator<Publication> NEWEST =
      Comparator.comparing(PublicationDate::of, order(Comparator.reverseOrder(), true));

  /** Oldest first: by date, then forthcoming works, then works without a date. */
  public static final Comparator<Publication> OLDEST =
      Comparator.comparing(PublicationDate::of, order(Comparator.naturalOrder(), false));

  public static PublicationDate of(Publication work) {
    PartialDate date = work.issued();
    CslDate issued = work.dates().get("issued");
    String status = work.variable("status");
    return new PublicationDate(
        date,
        date == null
            && (isForthcoming(status) || isForthcoming(issued == null ? null : issued.literal())));
  }

  private static boolean isForthcoming(@Nullable String words) {
    return words != null && TO_APPEAR.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether the date is in these years; forthcoming works are after all years. */
  public boolean isIn(Years years) {
    if (date == null) {
      return forthcoming && years.to() == null;
    }
    return (years.from() == null || date.year() >= years.from())
        && (years.to() == null || date.year() <= years.to());
  }

  private static Comparator<PublicationDate> order(
      Comparator<PartialDate> dates, boolean forthcomingFirst) {
    return Comparator.comparing((PublicationDate work) -> work.date == null && !work.forthcoming)
        .thenComparing(work -> work.forthcoming != forthcomingFirst)
        .thenComparing(PublicationDate::date, Comparator.nullsLast(dates));
  }
}
