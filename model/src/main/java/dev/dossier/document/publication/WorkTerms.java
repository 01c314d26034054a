package dev.dossier.document.publication;

import dev.dossier.language.Labels;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Translates English terms of bibliographies to the language of the document: kinds of works
 * ({@code PhD thesis}) and their status ({@code in press}). CSL has terms for few of them.
 */
public final class WorkTerms {
  private static final String PHD = "genre.phd-thesis";
  private static final String MASTERS = "genre.masters-thesis";
  private static final String BACHELORS = "genre.bachelors-thesis";

  /**
   * An English term.
   *
   * @param words its spellings
   * @param label the key of its label
   */
  private record Term(Pattern words, String label) {
    static Term of(String words, String label) {
      return new Term(Pattern.compile(words, Pattern.CASE_INSENSITIVE), label);
    }
  }

  private static final List<Term> TERMS =
      List.of(
          Term.of("(?:ph\\.?\\s?d|doctoral|d\\.?phil)\\.?[ -](?:thesis|dissertation)", PHD),
          Term.of("(?:master|m\\.?sc|m\\.?a)\\.?(?:['’]?s)?[ -](?:thesis|dissertation)", MASTERS),
          Term.of(
              "(?:bachelor|b\\.?sc|b\\.?a)\\.?(?:['’]?s)?[ -](?:thesis|dissertation)", BACHELORS),
          Term.of("tech(?:nical|\\.)[ -]rep(?:ort|\\.)", "genre.technical-report"),
          Term.of("research[ -]report", "genre.research-report"),
          Term.of("(?:manuscript )?in[ -]prep(?:aration|\\.)", "status.in-preparation"),
          Term.of("(?:manuscript )?submitted(?: for publication)?", "status.submitted"),
          Term.of("(?:manuscript )?(?:currently )?(?:under|in)[ -]review", "status.under-review"),
          Term.of("accepted(?: for publication)?", "status.accepted"),
          Term.of("in[ -]?press", "status.in-press"),
          Term.of("forthcoming|to[ -]appear", "status.forthcoming"),
          Term.of("pre-?published", "status.pre-published"));

  private final Labels labels;

  public WorkTerms(Labels labels) {
    this.labels = labels;
  }

  /** Returns the work with translated terms; unchanged if the document is in English. */
  public Publication translated(Publication work) {
    if (labels.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return work;
    }
    Map<String, String> variables = new HashMap<>(work.variables());
    variables.computeIfPresent("genre", (name, words) -> translated("genre.", words));
    for (String variable : List.of("status", "note")) {
      variables.computeIfPresent(variable, (name, words) -> translated("status.", words));
    }
    Map<String, CslDate> dates = new HashMap<>(work.dates());
    dates.replaceAll((name, date) -> translated(date));
    return new Publication(
        work.id(), work.type(), variables, work.names(), dates, work.links(), work.location());
  }

  private CslDate translated(CslDate date) {
    return date.literal() == null
        ? date
        : new CslDate(
            date.start(),
            date.end(),
            date.season(),
            date.circa(),
            translated("status.", date.literal()));
  }

  /** Returns the value in the language of the document; unchanged if it is not one of the terms. */
  private String translated(String group, String words) {
    for (Term term : TERMS) {
      if (term.label().startsWith(group) && term.words().matcher(words.strip()).matches()) {
        String label = labels.get(term.label());
        boolean capital = Character.isUpperCase(words.strip().codePointAt(0));
        return capital
            ? label.substring(0, 1).toUpperCase(labels.locale()) + label.substring(1)
            : label;
      }
    }
    return words;
  }
}
