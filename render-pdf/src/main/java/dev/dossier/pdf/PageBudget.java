package dev.dossier.pdf;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.pdf.page.LaidOutPages;
import dev.dossier.pdf.theme.FitLadder;
import dev.dossier.pdf.theme.ThemeVariables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the number of pages of a document against {@code max-pages}, and how full the last page
 * is.
 */
final class PageBudget {
  /** A last page with less than this share of text is reported as a hint. */
  private static final double SPARSE = 0.2;

  private static final String TOO_LONG =
      "%s too long for max-pages: %s, even with %s; leave out entries with 'limit' or 'tags',%s or"
          + " allow more pages";

  /** The theme with the most text on a page. */
  private static final String COMPACT = "compact";

  /** Lines of a last page, with some space between them. */
  private static final double FEW_LINES = 3.5;

  private final String file;
  private final @Nullable String theme;
  private final @Nullable Integer most;

  PageBudget(Document document) {
    file = document.file();
    theme = document.layout().theme();
    most = document.layout().maxPages();
  }

  /** Returns whether a number of pages exceeds {@code max-pages}. */
  boolean isOver(int pages) {
    return most != null && pages > most;
  }

  /**
   * Returns whether the last page of a document without {@code max-pages} has so few lines that a
   * page less is tried.
   */
  boolean hasFewLastLines(LaidOutDocument set) {
    int pages = set.pages().count();
    return most == null
        && pages > 1
        && set.pages().heightAfter(pages - 1) <= FEW_LINES * set.look().lineHeight();
  }

  /** Returns the problems of the document in its final layout. */
  List<Problem> check(LaidOutDocument set) {
    List<Problem> problems = new ArrayList<>();
    LaidOutPages pages = set.pages();
    if (most != null && isOver(pages.count())) {
      String tooLong = lines(pages.heightAfter(most), set.look());
      String message =
          TOO_LONG.formatted(tooLong, most, FitLadder.describe(set.look()), otherTheme());
      problems.add(new Problem(Severity.ERROR, file, 0, 0, ".max-pages", message, null, null, 1));
    } else if (pages.count() > 1 && pages.lastFilled() < SPARSE) {
      int fewer = pages.count() - 1;
      problems.add(
          Problem.ofFile(
              Severity.HINT,
              file,
              "the last page has only "
                  + lines(pages.heightAfter(fewer), set.look())
                  + "; max-pages: "
                  + fewer
                  + " sets the text more tightly, which may be enough"));
    }
    return problems;
  }

  private String otherTheme() {
    return COMPACT.equals(theme) ? "" : " choose 'theme: compact',";
  }

  private static String lines(double height, ThemeVariables look) {
    int lines = Math.max(1, (int) Math.ceil(height / look.lineHeight() - 0.01));
    return lines == 1 ? "1 line" : lines + " lines";
  }
}
