package dev.dossier.testing;

import dev.dossier.document.When;
import dev.dossier.profile.value.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates of documents that no profile was read for. */
public final class Dates {
  private Dates() {}

  /** One date, in English and as ISO 8601. */
  public static When on(String text, @Nullable String iso) {
    PartialDate date = date(iso);
    return When.of(date, null, false, new When.Range(new When.Part(text, date)));
  }

  /**
   * A span of time.
   *
   * @param text in English: {@code 2021 – present}
   * @param end as ISO 8601; {@code null} if it goes on
   */
  public static When span(String text, String start, @Nullable String end) {
    for (String dash : List.of(" – ", "–")) {
      int at = text.indexOf(dash);
      if (at >= 0) {
        When.Part first = new When.Part(text.substring(0, at), date(start));
        When.Part last = new When.Part(text.substring(at + dash.length()), date(end));
        return When.of(date(start), date(end), end == null, new When.Range(first, dash, last));
      }
    }
    return When.of(date(start), date(end), end == null, new When.Range(new When.Part(text, null)));
  }

  private static @Nullable PartialDate date(@Nullable String iso) {
    return iso == null ? null : PartialDate.parse(iso);
  }
}
