package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.date.BibTexDates;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.LatexWriter;
import dev.dossier.bibliography.latex.Pairs;
import dev.dossier.bibliography.name.BibTexFieldFault;
import dev.dossier.bibliography.name.BibTexNameLists;
import dev.dossier.bibliography.name.BibTexNames;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Entries of BibTeX and BibLaTeX as CSL items.
 *
 * <p>Types and fields go where Pandoc puts them, with a few exceptions, each where Pandoc's choice
 * loses something: a preprint is an {@code article} (not nothing), {@code howpublished} that is a
 * URL is the URL (not the publisher), a month with a day keeps both, an {@code eid} is the page of
 * an article that has none.
 */
public final class BibTexMapping {
  /**
   * The variable that holds the entry's own type. It is no CSL variable: it says that titles are in
   * title case unless braces protect them, as BibTeX has it, and what to write the entry as.
   */
  public static final String TYPE = "bibtex-type";

  static final Map<String, String> NAMES =
      Pairs.of(
          "author", "author",
          "editor", "editor",
          "translator", "translator",
          "bookauthor", "container-author",
          "director", "director");
  static final Map<String, String> PLAIN =
      Pairs.of(
          "isbn", "ISBN",
          "issn", "ISSN",
          "pmid", "PMID",
          "pmcid", "PMCID",
          "edition", "edition",
          "volume", "volume",
          "volumes", "number-of-volumes",
          "chapter", "chapter-number",
          "pagetotal", "number-of-pages",
          "version", "version",
          "keywords", "keyword",
          "pubstate", "status");
  static final Map<String, String> TEXT =
      Pairs.of(
          "abstract", "abstract",
          "annote", "annote",
          "annotation", "annote",
          "venue", "event-place",
          "origpublisher", "original-publisher",
          "origlocation", "original-publisher-place",
          "library", "call-number");
  static final Map<String, String> DATES =
      Pairs.of("urldate", "accessed", "eventdate", "event-date", "origdate", "original-date");

  // Zotero's and its add-ons' marks: "_tablet", "/unread", "#nosource", "⭐"; and nothing at all.
  private static final Pattern MARK = Pattern.compile("[_/#].*|[^\\p{L}\\p{N}]*|(?i:nosource)");
  private static final Map<String, String> STATES =
      Map.of(
          "inpreparation", "in preparation",
          "inpress", "in press",
          "submitted", "submitted",
          "forthcoming", "forthcoming",
          "prepublished", "pre-published");

  private final BibTexEntry entry;
  private final String type;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, List<CslName>> names = new HashMap<>();
  private final Map<String, CslDate> dates = new HashMap<>();
  private final List<BibTexFieldFault> faults = new ArrayList<>();

  private BibTexMapping(BibTexEntry entry) {
    this.entry = entry;
    this.type = BibTexTypes.csl(entry);
  }

  /** A work, and what is odd about the fields that it was read from. */
  record Result(Publication work, List<BibTexFieldFault> faults) {}

  static Result map(BibTexEntry written) {
    BibTexEntry entry = Repositories.withoutJournal(written);
    BibTexMapping mapping = new BibTexMapping(entry);
    mapping.names();
    mapping.variables.putAll(new BibTexTitles(entry, mapping.type).variables());
    mapping.numbers();
    mapping.publication();
    mapping.dates();
    List<Link> links = BibTexLinks.of(entry, mapping.variables);
    mapping.put(TYPE, entry.type());
    mapping.put(Publication.VENUE_ABBREVIATION, mapping.plain("abbr"));
    mapping.put(AuthorAnnotations.VARIABLE, mapping.plain(AuthorAnnotations.FIELD));
    mapping.variables.putAll(BibTexSource.variables(entry, mapping.publication(links)));
    return new Result(mapping.publication(links), List.copyOf(mapping.faults));
  }

  private Publication publication(List<Link> links) {
    return new Publication(entry.key(), type, variables, names, dates, links);
  }

  /** Whether a variable is of this mapping, and none of CSL's. */
  public static boolean isOwn(String variable) {
    return variable.startsWith("bibtex-");
  }

  /** A state of publication as BibLaTeX writes it. */
  static @Nullable String pubstate(@Nullable String status) {
    return status == null
        ? null
        : STATES.entrySet().stream()
            .filter(state -> state.getValue().equals(status))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(LatexWriter.text(status));
  }

  private void put(String variable, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      variables.put(variable, value);
    }
  }

  private void names() {
    NAMES.forEach(
        (field, variable) -> people(field, field.equals("editor") ? editorRole() : variable));
    if (type.equals("patent") && entry.field("author") == null) {
      people("holder", "author");
    }
  }

  private void people(String field, String variable) {
    String value = entry.field(field);
    if (value == null) {
      return;
    }
    BibTexNameLists.Result read = BibTexNameLists.read(field, value);
    faults.addAll(read.faults());
    String options = entry.field("options");
    boolean prefix = options != null && options.matches("(?s).*\\buseprefix(?!\\s*=\\s*false).*");
    List<CslName> people =
        prefix ? read.names().stream().map(BibTexNames::withPrefix).toList() : read.names();
    if (!people.isEmpty()) {
      names.put(variable, people);
    }
  }

  /** BibLaTeX's films have directors as editors. */
  private String editorRole() {
    String role = entry.field("editortype");
    return role != null && role.strip().equals("director") ? "director" : "editor";
  }

  private @Nullable String text(String... fields) {
    String value = entry.field(fields);
    return value == null ? null : LatexText.text(value);
  }

  private @Nullable String plain(String... fields) {
    String value = entry.field(fields);
    return value == null ? null : LatexText.plain(value);
  }

  private void numbers() {
    PLAIN.forEach((field, variable) -> put(variable, BibTexNumbers.given(plain(field))));
    keywords();
    TEXT.forEach((field, variable) -> put(variable, text(field)));
    String part = plain("part");
    if (part != null && variables.containsKey("volume")) {
      variables.merge("volume", part, (volume, of) -> volume + "." + of);
    }
    String status = variables.get("status");
    if (status != null) {
      put("status", STATES.getOrDefault(status, status));
    }
    String number = plain("number");
    boolean inIssue = type.startsWith("article-");
    if (inIssue) {
      put("issue", joined(", ", number, plain("issue")));
    } else if (BibTexTypes.isOfSeries(type)) {
      put("collection-number", number);
    } else if (entry.field("series") != null && !type.equals("report") && !type.equals("patent")) {
      put("collection-number", number);
    } else {
      put("number", number);
    }
    String pages = plain("pages");
    String range = pages == null ? plain("eid") : pages;
    put("page", BibTexNumbers.pages(range));
    put("genre", BibTexTypes.genre(entry));
    String language = plain("language", "langid", "hyphenation");
    put("language", language == null ? null : Languages.tag(language));
  }

  /** Leaves out the marks that reference managers put among keywords: {@code _tablet}. */
  private void keywords() {
    List<String> words = List.of(variables.getOrDefault("keyword", "").split("[,;]", -1));
    List<String> kept =
        words.stream().map(String::strip).filter(word -> !MARK.matcher(word).matches()).toList();
    if (kept.size() < words.size()) {
      variables.remove("keyword");
      put("keyword", String.join(", ", kept));
    }
  }

  private static @Nullable String joined(String separator, @Nullable String... parts) {
    String all =
        Stream.of(parts)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(separator));
    return all.isEmpty() ? null : all;
  }

  private void publication() {
    String howPublished = text("howpublished");
    boolean address = howPublished != null && BibTexLinks.isUrl(howPublished);
    put(
        "publisher",
        joined(
            "; ",
            list("school"),
            list("institution"),
            list("organization"),
            address ? null : howPublished,
            list("publisher")));
    if (address && entry.field("url") == null) {
      put("URL", howPublished);
    }
    // ACM writes both: where the publisher is, and where the conference was.
    String place = list("address", "location");
    if (entry.field("address") != null && entry.field("location") != null) {
      variables.computeIfAbsent("event-place", variable -> list("location"));
    }
    if (type.equals("patent")) {
      put("jurisdiction", place == null ? null : Countries.named(place));
    } else {
      put("publisher-place", place);
      // Without a publisher it is the place of the conference.
      if (entry.field("eventtitle") != null
          && !variables.containsKey("publisher")
          && place != null) {
        variables.putIfAbsent("event-place", place);
      }
    }
    put("note", joined(". ", text("note"), text("addendum")));
  }

  /** BibLaTeX's lists of publishers and places; to BibTeX, "Simon and Schuster" is one. */
  private @Nullable String list(String... fields) {
    String value = entry.field(fields);
    boolean biblatex =
        entry.field("date", "journaltitle") != null
            || Objects.equals(value, entry.field("location"));
    if (value == null || !biblatex) {
      return value == null ? null : LatexText.text(value);
    }
    return BibTexNames.splitAtAnd(value).stream()
        .map(item -> LatexText.text(item.strip()))
        .collect(Collectors.joining("; "));
  }

  private void dates() {
    String date = entry.field("date");
    String year = entry.field("year");
    if (date != null) {
      CslDate issued = BibTexDates.edtf(date);
      dates.put("issued", issued);
      BibTexDates.checkMonth("date", date, issued, faults);
    } else if (year != null) {
      String month = entry.field("month");
      CslDate issued = BibTexDates.parts(year, month, entry.field("day"));
      BibTexDates.checkMonth("month", month, issued, faults);
      // "forthcoming" is no date, as Pandoc has it.
      String words = issued.start() == null ? issued.literal() : null;
      if (words != null && words.chars().noneMatch(Character::isDigit)) {
        variables.putIfAbsent("status", words);
      } else {
        dates.put("issued", issued);
      }
    }
    DATES.forEach(
        (field, variable) -> {
          String value = entry.field(field);
          if (value != null) {
            dates.put(variable, BibTexDates.edtf(value));
          }
        });
  }
}
