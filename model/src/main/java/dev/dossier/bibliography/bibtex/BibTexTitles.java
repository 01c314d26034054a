package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.OrderedMaps;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts the titles of a BibTeX or BibLaTeX entry and of its containers to CSL variables. */
final class BibTexTitles {
  static final Map<String, String> TITLES =
      OrderedMaps.of("eventtitle", "event-title", "origtitle", "original-title");

  /** White space at either end, also inside of markup. */
  private static final Pattern SPACE_AROUND =
      Pattern.compile("^((?:<[^<>]+>)*+)\\s+|\\s+((?:</[^<>]+>)*+)$");

  /** A full stop at the end that does not belong to an abbreviation. */
  private static final Pattern FULL_STOP =
      Pattern.compile("((?:\\p{L}{5,}|\\p{Nd})(?:</[^<>]+>)*+)\\.$");

  private final BibTexEntry entry;
  private final String type;
  private final Map<String, String> titles = new HashMap<>();

  /**
   * Creates a converter.
   *
   * @param type the CSL type of the entry
   */
  BibTexTitles(BibTexEntry entry, String type) {
    this.entry = entry;
    this.type = type;
  }

  /** Returns the CSL variables that contain titles, with CSL's inline markup. */
  Map<String, String> variables() {
    boolean periodical = entry.type().equals("periodical");
    String title =
        periodical
            ? title("issuetitle", "issuesubtitle", null)
            : title("title", "subtitle", "titleaddon");
    String mainTitle = title("maintitle", "mainsubtitle", "maintitleaddon");
    // The booktitle of a @book is meant for the entries that inherit it by crossref.
    String journal = entry.field("journaltitle") != null ? "journaltitle" : "journal";
    boolean inJournal = type.startsWith("article-") && entry.field(journal) != null;
    boolean hasBook = entry.field("booktitle") != null && !type.equals("book") && !inJournal;
    boolean inside = BibTexTypes.isInContainer(type) || hasBook;
    if (inside || title == null || mainTitle == null) {
      put("title", title != null ? title : mainTitle);
    } else {
      put("title", mainTitle);
      put("volume-title", title);
    }
    if (periodical) {
      put("container-title", title("title", "subtitle", "titleaddon"));
    } else if (hasBook && mainTitle != null) {
      put("container-title", mainTitle);
      put("volume-title", title("booktitle", "booksubtitle", "booktitleaddon"));
    } else if (hasBook) {
      put("container-title", title("booktitle", "booksubtitle", "booktitleaddon"));
    } else {
      put("container-title", title(journal, "journalsubtitle", "journaltitleaddon"));
    }
    put("container-title-short", entry.text("shortjournal"));
    if (!periodical) {
      put("collection-title", series());
    }
    put("title-short", title("shorttitle", null, null));
    TITLES.forEach((field, variable) -> put(variable, title(field, null, null)));
    return titles;
  }

  private void put(String variable, @Nullable String title) {
    if (title != null && !title.isBlank()) {
      String trimmed = SPACE_AROUND.matcher(title).replaceAll("$1$2");
      // Styles continue the sentence after the name of an event.
      boolean event = variable.equals("event-title");
      titles.put(variable, event ? FULL_STOP.matcher(trimmed).replaceFirst("$1") : trimmed);
    }
  }

  /** Returns the series; for articles, the number {@code 2} becomes {@code 2nd series}. */
  private @Nullable String series() {
    String series = entry.text("series");
    boolean numbered = type.startsWith("article-") && series != null && series.matches("\\d{1,3}");
    return numbered ? ordinal(Integer.parseInt(series)) + " series" : series;
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Returns a title with its subtitle and {@code titleaddon}, or {@code null} if there is none. */
  private @Nullable String title(String main, @Nullable String sub, @Nullable String addition) {
    String written = entry.field(main);
    if (written == null) {
      return null;
    }
    String expanded = main.startsWith("journal") ? JournalMacros.expand(written) : written;
    StringBuilder title = new StringBuilder(LatexText.title(expanded));
    String subtitle = sub == null ? null : entry.field(sub);
    if (subtitle != null) {
      boolean ended = title.length() > 0 && "?!:".indexOf(title.charAt(title.length() - 1)) >= 0;
      title.append(ended ? " " : ": ").append(LatexText.title(subtitle));
    }
    String added = addition == null ? null : entry.field(addition);
    if (added != null) {
      title.append(". ").append(LatexText.title(added));
    }
    return title.toString();
  }
}
