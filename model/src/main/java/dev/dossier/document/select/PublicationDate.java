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
 * When a work was published, for choosing, sorting and grouping.
 *
 * @param date as it is known; {@code null} if it is not
 * @param forthcoming whether it has no date because it is still to appear
 */
public record PublicationDate(@Nullable PartialDate date, boolean forthcoming) {
  private static final Pattern TO_APPEAR =
      Pattern.compile(
          ".*\\b(?:forthcoming|in.?press|to appear|accepted|submitted|in.?review|under review"
              + "|in.?preparation|pre-?published)\\b.*");

  /**
   * Newest first: what is forthcoming, then by the first day of the date, then what has no date. Of
   * two dates that begin together the more precise one comes first.
   */
  public static final Comparator<Publication> NEWEST =
      Comparator.comparing(PublicationDate::of, order(Comparator.reverseOrder(), true));

  /** Oldest first: by date, then what is forthcoming, then what has no date. */
  public static final Comparator<Publication> OLDEST =
      Comparator.comparing(PublicationDate::of, order(Comparator.naturalOrder(), false));

  public static PublicationDate of(Publication work) {
    PartialDate date = work.issued();
    CslDate issued = work.dates().get("issued");
    String status = work.variable("status");
    return new PublicationDate(
        date,
        date == null && (toAppear(status) || toAppear(issued == null ? null : issued.literal())));
  }

  private static boolean toAppear(@Nullable String words) {
    return words != null && TO_APPEAR.matcher(words.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is in these years; what is forthcoming is after all years. */
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
