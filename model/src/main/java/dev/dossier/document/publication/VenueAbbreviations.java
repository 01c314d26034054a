package dev.dossier.document.publication;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.words.PlainTitle;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts what venues are called for short after their names: {@code International Conference on Looms
 * (ICL)}. A venue that says it itself says it once.
 */
public final class VenueAbbreviations {
  /** Where works are published or were presented; the first that a work has is its venue. */
  private static final List<String> VENUES = List.of("container-title", "event-title", "event");

  private static final Pattern ACRONYM =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&-]*\\p{Lu}[\\p{L}\\p{N}&-]*");

  private final Bibliography bibliography;
  private final Labels labels;
  private final Map<String, String> byKey;

  /** By the very object: one work is one thing to programs, in however many lists it is. */
  private final IdentityHashMap<Publication, Publication> carrying = new IdentityHashMap<>();

  public VenueAbbreviations(Profile profile, Bibliography bibliography, Labels labels) {
    Publications publications = profile.publications();
    this.bibliography = bibliography;
    this.labels = labels;
    this.byKey = publications == null ? Map.of() : publications.abbr();
  }

  /** The work with its venue as it is printed. */
  public Publication printed(Publication work) {
    return printed(work, of(work));
  }

  /**
   * The work with its venue as it is printed where there is room: also with the short form of a
   * journal's title that a bibliography has, if that is an acronym.
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
        || says(PlainTitle.of(name), abbreviation)) {
      return work;
    }
    String nocase = "<span class=\"nocase\">" + abbreviation + "</span>";
    return with(work, venue, labels.fill("in-brackets", name, nocase));
  }

  /** The work that carries what its venue is called for short, for programs. */
  public Publication carrying(Publication work) {
    String abbreviation = of(work);
    String known = work.variable(Publication.VENUE_ABBREVIATION);
    return abbreviation == null || abbreviation.equals(known)
        ? work
        : carrying.computeIfAbsent(
            work, key -> with(key, Publication.VENUE_ABBREVIATION, abbreviation));
  }

  private @Nullable String of(Publication work) {
    return bibliography.of(work, byKey).stream()
        .findFirst()
        .orElse(work.variable(Publication.VENUE_ABBREVIATION));
  }

  private static boolean says(String venue, String abbreviation) {
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
