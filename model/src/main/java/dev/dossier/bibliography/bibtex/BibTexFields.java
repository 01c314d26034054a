package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.date.BibTexDates;
import dev.dossier.bibliography.latex.LatexWriter;
import dev.dossier.bibliography.name.BibTexNameWriter;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts a CSL item to the fields of a BibTeX entry: the inverse of {@link BibTexMapping}. */
final class BibTexFields {
  private static final Pattern ARXIV = Pattern.compile("https?://arxiv\\.org/abs/(\\S+)");

  private final Publication work;
  private final boolean fromBibTex;
  private final boolean periodical;
  private final Map<String, String> fields = new LinkedHashMap<>();

  BibTexFields(Publication work) {
    this.work = work;
    String type = work.variable(BibTexMapping.TYPE);
    this.fromBibTex = type != null;
    this.periodical = "periodical".equals(type);
  }

  /** Returns the values by field name, in conventional order, as a mutable map. */
  Map<String, String> all() {
    BibTexMapping.NAMES.forEach((field, variable) -> names(field, work.names(variable)));
    put(AuthorAnnotations.FIELD, work.variable(AuthorAnnotations.VARIABLE));
    titles();
    dates();
    numbers();
    publication();
    addresses();
    text("abstract", "abstract");
    text("annotation", "annote");
    LatexSources.restore(fields, work);
    return fields;
  }

  private void names(String field, List<CslName> names) {
    if (!names.isEmpty()) {
      fields.put(field, BibTexNameWriter.write(names));
    }
  }

  private void put(String field, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      fields.putIfAbsent(field, value);
    }
  }

  private void text(String field, String variable) {
    String value = work.variable(variable);
    put(field, value == null ? null : LatexWriter.text(value));
  }

  /** Puts a list field; braces protect an "and", which separates items of lists in BibLaTeX. */
  private void listed(String field, String variable) {
    String value = work.variable(variable);
    if (value != null) {
      String latex = LatexWriter.text(value);
      put(field, latex.matches("(?si).*\\sand\\s.*") ? "{" + latex + "}" : latex);
    }
  }

  private void title(String field, String variable) {
    String value = work.variable(variable);
    if (value != null) {
      put(field, fromBibTex ? LatexWriter.text(value) : LatexWriter.sentenceCaseTitle(value));
    }
  }

  private void titles() {
    boolean inBook = BibTexTypes.isInBook(work.type());
    String volume = work.variable("volume-title");
    if (periodical) {
      text("title", "container-title");
      title("issuetitle", "title");
    } else if (volume != null && inBook) {
      title("title", "title");
      text("booktitle", "volume-title");
      text("maintitle", "container-title");
    } else {
      title(volume == null ? "title" : "maintitle", "title");
      title("title", "volume-title");
      text(inBook ? "booktitle" : "journal", "container-title");
    }
    title("shorttitle", "title-short");
    text("shortjournal", "container-title-short");
    text("series", "collection-title");
    text("eventtitle", "event-title");
    text("venue", "event-place");
  }

  private void dates() {
    CslDate issued = work.dates().get("issued");
    if (issued != null) {
      issued(issued);
    }
    BibTexMapping.DATES.forEach(
        (field, variable) -> {
          CslDate date = work.dates().get(variable);
          put(field, date == null ? null : BibTexDates.written(date));
        });
  }

  /** Puts BibTeX's year and month if they suffice, else BibLaTeX's date in addition to the year. */
  private void issued(CslDate issued) {
    PartialDate start = issued.start();
    if (start != null) {
      put("year", start.iso().substring(0, 4));
    }
    if (start == null || !issued.equals(CslDate.of(start))) {
      put("date", BibTexDates.written(issued));
    } else if (start.month() != null) {
      put("month", BibTexDates.MONTHS.get(start.month() - 1));
      put("day", start.day() == null ? null : start.day().toString());
    }
  }

  private void numbers() {
    text("volume", "volume");
    boolean inIssue = work.type().startsWith("article-");
    text("number", inIssue ? "issue" : "number");
    text("number", "collection-number");
    String pages = work.variable("page");
    put("pages", pages == null ? null : LatexWriter.text(pages).replace("-", "--"));
    BibTexMapping.PLAIN.forEach(
        (field, variable) -> {
          if (!variable.equals("status")) {
            text(field, variable);
          }
        });
    String status = work.variable("status");
    put("pubstate", status == null ? null : LocalizationKeys.pubstate(status));
    if (work.type().equals("article-magazine") || work.type().equals("article-newspaper")) {
      put("entrysubtype", work.type().substring("article-".length()));
    }
    String genre = work.variable("genre");
    String type = String.valueOf(work.variable(BibTexMapping.TYPE));
    if (genre != null && !genre.equals(BibTexTypes.genreOf(type))) {
      text("type", "genre");
    }
    String language = work.variable("language");
    String babel = language == null ? null : BabelLanguages.babel(language);
    put(babel == null ? "language" : "langid", babel == null ? language : babel);
  }

  private void publication() {
    listed(
        switch (work.type()) {
          case "thesis" -> "school";
          case "report" -> "institution";
          case "document", "pamphlet", "manuscript" -> "howpublished";
          default -> "publisher";
        },
        "publisher");
    listed("address", work.type().equals("patent") ? "jurisdiction" : "publisher-place");
    BibTexTitles.TITLES.forEach(this::text);
    BibTexMapping.TEXT.forEach(
        (field, variable) -> {
          if (!variable.equals("annote") && !variable.equals("abstract")) {
            text(field, variable);
          }
        });
    text("note", "note");
  }

  private void addresses() {
    // Not escaped unless necessary: bibliography styles handle the "_" in DOIs.
    String doi = work.variable("DOI");
    put(
        "doi",
        doi != null && !doi.matches("[^~$\\\\{}^]*")
            ? LatexWriter.escaped(String.valueOf(doi))
            : doi);
    String url = work.variable("URL");
    put("url", url);
    put("eprint", work.variable(BibTexLinks.EPRINT));
    put("archiveprefix", work.variable(BibTexLinks.EPRINT_TYPE));
    put("primaryclass", work.variable(BibTexLinks.EPRINT_CLASS));
    Matcher arxiv = ARXIV.matcher(url == null ? "" : url);
    if (!fromBibTex && work.type().equals("article") && arxiv.matches()) {
      put("eprint", arxiv.group(1));
      put("archiveprefix", "arXiv");
    }
    Map<String, String> byLabel = new HashMap<>();
    BibTexLinks.LINKS.forEach((field, label) -> byLabel.put(label.toLowerCase(Locale.ROOT), field));
    for (Link link : work.links()) {
      String label = link.label().byLanguage().getOrDefault(Text.ANY, "");
      String field = byLabel.get(label.toLowerCase(Locale.ROOT));
      if (field != null) {
        put(field, link.url().value());
      }
    }
  }
}
