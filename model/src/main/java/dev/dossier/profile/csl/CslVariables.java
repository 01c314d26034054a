package dev.dossier.profile.csl;

import java.util.List;
import java.util.Map;

/** The types of works (CSL 1.0.2, appendix III) and the variables (appendix IV). */
public final class CslVariables {
  /** The types of works. */
  public static final List<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
          graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software song
          speech standard thesis treaty webpage""");

  /** The standard variables. */
  public static final List<String> STANDARD =
      words(
          """
          abstract annote archive archive_collection archive_location archive-place authority
          call-number citation-key citation-label collection-title container-title
          container-title-short dimensions division DOI event event-place event-title genre ISBN ISSN
          jurisdiction keyword language license medium note original-publisher
          original-publisher-place original-title part-title PMCID PMID publisher publisher-place
          references reviewed-genre reviewed-title scale source status title title-short URL
          volume-title year-suffix""");

  /** The number variables, whose values may contain text too: {@code 33-35}, {@code 2nd}. */
  public static final List<String> NUMBERS =
      words(
          """
          chapter-number citation-number collection-number edition first-reference-note-number issue
          locator number number-of-pages number-of-volumes page page-first part-number
          printing-number section supplement-number version volume""");

  /** The date variables. */
  public static final List<String> DATES =
      words("accessed available-date event-date issued original-date submitted");

  /** The name variables. */
  public static final List<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editor-translator editorial-director executive-producer guest host
          illustrator interviewer narrator organizer original-author performer producer recipient
          reviewed-author script-writer series-creator translator""");

  /** Variables by their former names in CSL-JSON (schema of 2010). */
  public static final Map<String, String> ALIASES =
      Map.of("journalAbbreviation", "container-title-short", "shortTitle", "title-short");

  private CslVariables() {}

  private static List<String> words(String text) {
    return List.of(text.split("\\s+"));
  }
}
