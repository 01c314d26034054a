package dev.dossier.pdf;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.pdf.engine.LaidPages;
import dev.dossier.pdf.theme.FitLadder;
import dev.dossier.pdf.theme.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a document has as many pages as it may have ({@code max-pages}), and whether the last of
 * them is worth its paper.
 */
final class PageBudget {
  /** A last page with less than this part of text is told of. */
  private static final double SPARSE = 0.2;

  private final String file;
  private final @Nullable Integer most;

  PageBudget(Document document) {
    file = document.file();
    most = document.layout().maxPages();
  }

  /** Whether so many pages are too many. */
  boolean isOver(int pages) {
    return most != null && pages > most;
  }

  /** What is to be said of the pages that a document has at last. */
  List<Problem> check(SetDocument set) {
    List<Problem> problems = new ArrayList<>();
    LaidPages pages = set.pages();
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
                  + FitLadder.told(set.look())));
    } else if (pages.count() > 1 && pages.lastFilled() < SPARSE) {
      int fewer = pages.count() - 1;
      problems.add(
          Problem.ofFile(
              Severity.HINT,
              file,
              "the last page holds only "
                  + lines(pages.heightAfter(fewer), set.look())
                  + "; max-pages: "
                  + fewer
                  + " sets the text closer, if that is enough"));
    }
    return problems;
  }

  private static String lines(double height, Look look) {
    int lines = Math.max(1, (int) Math.ceil(height / look.lineHeight() - 0.01));
    return lines == 1 ? "1 line" : lines + " lines";
  }
}
