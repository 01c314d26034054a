package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the look. What is not set is as the theme has it. One record for all formats; a
 * renderer says which of the settings it knows.
 */
@Doc("Settings of the look; what is not set is as the theme has it.")
public record Design(
    @Doc("Colour of links and, in most themes, of headings. Wants quotes, as `#` begins a comment.")
        @Nullable Color accent,
    @Doc("Size of the text, from 8pt to 14pt.") @Nullable TextSize textSize,
    @Doc("Margins of the page: one for all sides, or a mapping.") @Nullable Margins margins,
    @Doc("`serif`, `sans`, or the name of a font family.") @Nullable String font,
    @Doc("Letters in a line of text, from 45 to 90.") @Nullable Measure measure,
    @Doc("How close lines and entries stand.") @Nullable Density density,
    @Doc("How dates are written.") @Nullable DateFormat dateFormat,
    @Doc(
            "Whether positions, committees and memberships say how long they have lasted: `15"
                + " years`. What goes on is counted to the day that the document is made for.")
        boolean durations) {

  /** All as the theme has it. */
  public static final Design NONE = new Design(null, null, null, null, null, null, null, false);

  /** How close lines and entries stand. */
  @Doc("How close lines and entries stand.")
  public enum Density {
    @Doc("Closer than the theme has it.")
    COMPACT,
    @Doc("As the theme has it.")
    NORMAL,
    @Doc("Further apart than the theme has it.")
    RELAXED
  }

  /** How dates are written. */
  @Doc("How dates are written.")
  public enum DateFormat {
    @Doc("Months in full: `24 October 2025`.")
    LONG,
    @Doc("Months shortened: `24 Oct 2025`.")
    SHORT,
    @Doc("In digits, as the language has it: `24/10/2025`.")
    NUMERIC,
    @Doc("As in ISO 8601: `2025-10-24`.")
    ISO
  }
}
