package dev.dossier.document.publication;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.words.PlainTitle;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Adds the abbreviations of venues to their names: {@code International Conference on Looms (ICL)}.
 * A name that already contains its abbreviation is left unchanged.
 */
public final class VenueAbbreviations {
  /** Variables with the venue of a work; the first that is set counts. */
  private static final List<String> VENUES = List.of("container-title", "event-title", "event");

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&-]*\\p{Lu}[\\p{L}\\p{N}&-]*");

  private final Bibliography bibliography;
  private final Labels labels;
  private final Map<String, String> byKey;

  public VenueAbbreviations(Profile profile, Bibliography bibliography, Labels labels) {
    Publications publications = profile.publications();
    this.bibliography = bibliography;
    this.labels = labels;
    this.byKey = publications == null ? Map.of() : publications.abbr();
  }

  /** Returns the work with the abbreviation in the name of its venue. */
  public Publication printed(Publication work) {
    return printed(work, of(work));
  }

  /**
   * Returns the work with the abbreviation in the name of its venue, where there is room: also with
   * the short form of a journal's title that a bibliography has, if that is an acronym.
   */
  public Publication printedWithAcronym(Publication work) {
    String shortForm = work.variable("container-title-short");
    boolean isAcronym = shortForm != null && ACRONYM.matcher(shortForm).matches();
    return printed(work, Objects.requireNonNullElse(of(work), isAcronym ? shortForm : ""));
  }

  private Publication printed(Publication work, @Nullable String abbreviation) {
    String venue =
        VENUES.stream().filter(name -> work.variable(name) != null).findFirst().orElse("");
    String name = work.variable(venue);
    if (abbreviation == null
        || abbreviation.isEmpty()
        || name == null
        || containsWord(PlainTitle.of(name), abbreviation)) {
      return work;
    }
    String nocase = "<span class=\"nocase\">" + abbreviation + "</span>";
    return with(work, venue, labels.fill("in-brackets", name, nocase));
  }

  /** Returns the work with the abbreviation of its venue as a variable, for structured data. */
  public Publication carrying(Publication work) {
    String abbreviation = of(work);
    String known = work.variable(Publication.VENUE_ABBREVIATION);
    return abbreviation == null || abbreviation.equals(known)
        ? work
        : with(work, Publication.VENUE_ABBREVIATION, abbreviation);
  }

  private @Nullable String of(Publication work) {
    return bibliography.of(work, byKey).stream()
        .findFirst()
        .orElse(work.variable(Publication.VENUE_ABBREVIATION));
  }

  private static boolean containsWord(String venue, String abbreviation) {
    String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(abbreviation) + "(?![\\p{L}\\p{N}])";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(word, flags).matcher(venue).find();
  }

  private static Publication with(Publication work, String variable, String value) {
    Map<String, String> variables = new HashMap<>(work.variables());
    variables.put(variable, value);
    return new Publication(
        work.id(),
        work.type(),
        variables,
        work.names(),
        work.dates(),
        work.links(),
        work.location());
  }
}
