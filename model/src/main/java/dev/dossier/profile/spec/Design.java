package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import org.jspecify.annotations.Nullable;

/**
 * The design of a document. The theme sets the defaults. One record serves all formats; each
 * renderer declares the settings that it supports.
 */
@Doc("The design of a document. The theme sets the defaults.")
public record Design(
    @Doc(
            "The colour of links and, in most themes, of headings. It needs quotes, because"
                + " `#` begins a comment.")
        @Nullable Color accent,
    @Doc("The size of the text, from `8pt` to `14pt`.") @Nullable TextSize textSize,
    @Doc("The page margins: one length for all sides, or a mapping.") @Nullable Margins margins,
    @Doc("The font of the text: the name of a family, or for pages a file.") @Nullable Font font,
    @Doc("The number of letters in a line of text, from 45 to 90.") @Nullable Measure measure,
    @Doc("The spacing of lines and entries.") @Nullable Density density,
    @Doc("The format of dates.") @Nullable DateFormat dateFormat,
    @Doc(
            "Whether positions, committees and memberships have a duration: `15 years`."
                + " Ongoing ones are counted to the day of the build.")
        boolean durations,
    @Doc(
            "For `html`: whether contacts and links have small drawings beside them. By default"
                + " `true`.")
        @Nullable Boolean icons,
    @Doc(
            "For `pdf`: whether organisation and place have a line of their own. By default as"
                + " in the theme.")
        @Nullable EntryForm entry,
    @Doc(
            "For `html`: how publications are listed. By default selected ones by their titles,"
                + " and others as in the theme; as references where their style numbers them.")
        @Nullable PublicationForm publications) {

  /** The defaults of the theme. */
  public static final Design NONE =
      new Design(null, null, null, null, null, null, null, false, null, null, null);

  /** Whether contacts and links have icons, which is the default. */
  public boolean hasIcons() {
    return icons == null || icons;
  }

  /** The spacing of lines and entries. */
  @Doc("The spacing of lines and entries.")
  public enum Density {
    @Doc("Less space than the theme's default.")
    COMPACT,
    @Doc("The theme's default.")
    NORMAL,
    @Doc("More space than the theme's default.")
    RELAXED
  }

  /** How many lines the head of an entry has. */
  @Doc("How many lines the head of an entry has.")
  public enum EntryForm {
    @Doc("Title, organisation, place and dates share a line.")
    ONE_LINE,
    @Doc("Organisation and place have a line below title and dates.")
    TWO_LINE
  }

  /** How publications are listed. */
  @Doc("How publications are listed.")
  public enum PublicationForm {
    @Doc("The title first, then authors and venue in lines of their own.")
    TITLES,
    @Doc("References as the citation style formats them.")
    STYLE
  }

  /** The format of dates. */
  @Doc("The format of dates.")
  public enum DateFormat {
    @Doc("The full name of the month: `24 October 2025`.")
    LONG,
    @Doc("The abbreviated name of the month: `24 Oct 2025`.")
    SHORT,
    @Doc("Digits, in the order of the language: `24/10/2025`.")
    NUMERIC,
    @Doc("ISO 8601: `2025-10-24`.")
    ISO
  }
}
