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

  private final String file;
  private final @Nullable Integer most;

  PageBudget(Document document) {
    file = document.file();
    most = document.layout().maxPages();
  }

  /** Returns whether a number of pages exceeds {@code max-pages}. */
  boolean isOver(int pages) {
    return most != null && pages > most;
  }

  /** Returns the problems of the document in its final layout. */
  List<Problem> check(LaidOutDocument set) {
    List<Problem> problems = new ArrayList<>();
    LaidOutPages pages = set.pages();
    if (most != null && isOver(pages.count())) {
      String tooLong = lines(pages.heightAfter(most), set.look());
      problems.add(
          Problem.ofFile(
              Severity.ERROR,
              file,
              tooLong
                  + " too long for max-pages: "
                  + most
                  + ", even with "
                  + FitLadder.describe(set.look())));
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

  private static String lines(double height, ThemeVariables look) {
    int lines = Math.max(1, (int) Math.ceil(height / look.lineHeight() - 0.01));
    return lines == 1 ? "1 line" : lines + " lines";
  }
}
