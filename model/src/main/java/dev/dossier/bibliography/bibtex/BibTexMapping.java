package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.date.BibTexDates;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.OrderedMaps;
import dev.dossier.bibliography.name.BibTexFieldProblem;
import dev.dossier.bibliography.name.BibTexNames;
import dev.dossier.bibliography.name.NameListReader;
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
 * Converts BibTeX and BibLaTeX entries to CSL items.
 *
 * <p>Types and fields are mapped as in Pandoc, except where Pandoc loses information: a preprint
 * becomes an {@code article} (Pandoc: no type), a URL in {@code howpublished} becomes {@code URL}
 * (Pandoc: {@code publisher}), a month that includes a day keeps both, and {@code eid} becomes
 * {@code page} if there are no pages.
 */
public final class BibTexMapping {
  /**
   * The internal variable with the BibTeX entry type. Its presence means that the title is in title
   * case except where braces protect it; {@link BibTexWriter} writes the entry with this type.
   */
  public static final String TYPE = "bibtex-type";

  static final Map<String, String> NAMES =
      OrderedMaps.of(
          "author", "author",
          "editor", "editor",
          "translator", "translator",
          "bookauthor", "container-author",
          "director", "director");
  static final Map<String, String> PLAIN =
      OrderedMaps.of(
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
      OrderedMaps.of(
          "abstract", "abstract",
          "annote", "annote",
          "annotation", "annote",
          "venue", "event-place",
          "origpublisher", "original-publisher",
          "origlocation", "original-publisher-place",
          "library", "call-number");
  static final Map<String, String> DATES =
      OrderedMaps.of("urldate", "accessed", "eventdate", "event-date", "origdate", "original-date");

  // Tags of Zotero and its add-ons: "_tablet", "/unread", "#nosource", "⭐"; also the empty tag.
  private static final Pattern MARK = Pattern.compile("[_/#].*|[^\\p{L}\\p{N}]*|(?i:nosource)");
  private final BibTexEntry entry;
  private final String type;
  private final Map<String, String> variables = new HashMap<>();
  private final Map<String, List<CslName>> names = new HashMap<>();
  private final Map<String, CslDate> dates = new HashMap<>();
  private final List<BibTexFieldProblem> problems = new ArrayList<>();

  private BibTexMapping(BibTexEntry entry) {
    this.entry = entry;
    this.type = BibTexTypes.csl(entry);
  }

  /** A work, and the problems found in the fields of its entry. */
  record Result(Publication work, List<BibTexFieldProblem> problems) {}

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
    mapping.put(Publication.VENUE_ABBREVIATION, entry.plain("abbr"));
    mapping.put(AuthorAnnotations.VARIABLE, entry.plain(AuthorAnnotations.FIELD));
    mapping.variables.putAll(LatexSources.variables(entry, mapping.publication(links)));
    return new Result(mapping.publication(links), List.copyOf(mapping.problems));
  }

  private Publication publication(List<Link> links) {
    return new Publication(entry.key(), type, variables, names, dates, links);
  }

  /** Whether a variable is internal to this project, not defined by CSL. */
  public static boolean isOwn(String variable) {
    return variable.startsWith("bibtex-");
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
    NameListReader.Result read = NameListReader.read(field, value);
    problems.addAll(read.problems());
    String options = entry.field("options");
    boolean prefix = options != null && options.matches("(?s).*\\buseprefix(?!\\s*=\\s*false).*");
    List<CslName> people =
        prefix ? read.names().stream().map(BibTexNames::withPrefix).toList() : read.names();
    if (!people.isEmpty()) {
      names.put(variable, people);
    }
  }

  /** Returns the CSL role of editors: BibLaTeX has directors of films as {@code editor}. */
  private String editorRole() {
    String role = entry.field("editortype");
    return role != null && role.strip().equals("director") ? "director" : "editor";
  }

  private void numbers() {
    PLAIN.forEach((field, variable) -> put(variable, BibTexNumbers.given(entry.plain(field))));
    keywords();
    TEXT.forEach((field, variable) -> put(variable, entry.text(field)));
    String part = entry.plain("part");
    if (part != null && variables.containsKey("volume")) {
      variables.merge("volume", part, (volume, of) -> volume + "." + of);
    }
    String status = variables.get("status");
    if (status != null) {
      put("status", LocalizationKeys.status(status));
    }
    String number = entry.plain("number");
    boolean inIssue = type.startsWith("article-");
    if (inIssue) {
      put("issue", joined(", ", number, entry.plain("issue")));
    } else if (BibTexTypes.isOfSeries(type)) {
      put("collection-number", number);
    } else if (entry.field("series") != null && !type.equals("report") && !type.equals("patent")) {
      put("collection-number", number);
    } else {
      put("number", number);
    }
    String pages = entry.plain("pages");
    String range = pages == null ? entry.plain("eid") : pages;
    put("page", BibTexNumbers.pages(range));
    put("genre", BibTexTypes.genre(entry));
    String language = entry.plain("language", "langid", "hyphenation");
    put("language", language == null ? null : BabelLanguages.tag(language));
  }

  /** Removes tags that reference managers add to the keywords: {@code _tablet}. */
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
    String howPublished = entry.text("howpublished");
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
    // ACM's exports have both: the publisher's address, and the location of the conference.
    String place = list("address", "location");
    if (entry.field("address") != null && entry.field("location") != null) {
      variables.computeIfAbsent("event-place", variable -> list("location"));
    }
    if (type.equals("patent")) {
      put("jurisdiction", place == null ? null : LocalizationKeys.countries(place));
    } else {
      put("publisher-place", place);
      // Without a publisher, this is the location of the conference.
      if (entry.field("eventtitle") != null
          && !variables.containsKey("publisher")
          && place != null) {
        variables.putIfAbsent("event-place", place);
      }
    }
    put("note", joined(". ", entry.text("note"), entry.text("addendum")));
  }

  /** Converts a BibLaTeX list of publishers or places; in BibTeX, "Simon and Schuster" is one. */
  private @Nullable String list(String... fields) {
    String value = entry.field(fields);
    boolean biblatex =
        entry.field("date", "journaltitle") != null
            || Objects.equals(value, entry.field("location"));
    if (value == null || !biblatex) {
      return entry.text(fields);
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
      BibTexDates.checkMonth("date", date, issued, problems);
    } else if (year != null) {
      String month = entry.field("month");
      CslDate issued = BibTexDates.parts(year, month, entry.field("day"));
      BibTexDates.checkMonth("month", month, issued, problems);
      // "forthcoming" is a publication status, as in Pandoc.
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
