package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The LaTeX of a {@code .bib} file's fields as their author wrote it: {@code $O(n\\log n)$}. Read,
 * it is text with CSL's markup, which no longer says what was a formula; a reader who copies the
 * entry is to have it as it was.
 *
 * <p>It is kept only of fields that would be written otherwise, under variables of the mapping's
 * own, and written only as long as it reads as what the work has by now: works are merged.
 */
final class BibTexSource {
  private static final String PREFIX = "bibtex-source-";

  // How each field is read.
  private static final Map<String, UnaryOperator<String>> FIELDS = new HashMap<>();

  static {
    List.of("title", "booktitle", "maintitle", "shorttitle", "issuetitle", "journal", "eventtitle")
        .forEach(field -> FIELDS.put(field, LatexText::title));
    List.of("abstract", "note", "series", "shortjournal", "venue")
        .forEach(field -> FIELDS.put(field, LatexText::text));
  }

  private BibTexSource() {}

  /**
   * The variables that keep what was written.
   *
   * @param work the entry as it was read
   */
  static Map<String, String> variables(BibTexEntry entry, Publication work) {
    Map<String, String> kept = new HashMap<>();
    boolean plain = FIELDS.keySet().stream().map(entry::field).noneMatch(BibTexSource::isLatex);
    if (plain) {
      return kept;
    }
    Map<String, String> written = new BibTexFields(work).all();
    FIELDS.forEach(
        (field, reading) -> {
          String source = entry.field(field);
          String ours = written.get(field);
          if (source != null && ours != null && isLatex(source) && isWhole(source)) {
            String line = source.strip().replaceAll("\\s+", " ");
            if (!line.equals(ours) && reading.apply(line).equals(reading.apply(ours))) {
              kept.put(PREFIX + field, line);
            }
          }
        });
    return kept;
  }

  /** Puts what was written in the place of what would be. */
  static void restore(Map<String, String> fields, Publication work) {
    FIELDS.forEach(
        (field, reading) -> {
          String source = work.variable(PREFIX + field);
          if (source != null) {
            fields.computeIfPresent(
                field,
                (name, ours) -> reading.apply(source).equals(reading.apply(ours)) ? source : ours);
          }
        });
  }

  private static boolean isLatex(@Nullable String source) {
    return source != null && (source.indexOf('$') >= 0 || source.indexOf('\\') >= 0);
  }

  /** Whether it can stand in braces: BibTeX counts those after a backslash too, others do not. */
  private static boolean isWhole(String source) {
    return isBalanced(source)
        && isBalanced(source.replaceAll("(?s)\\\\.", ""))
        && !source.endsWith("\\");
  }

  private static boolean isBalanced(String source) {
    int depth = 0;
    for (int i = 0; i < source.length() && depth >= 0; i++) {
      depth += source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }
}
