package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Preserves the LaTeX source of fields, such as {@code $O(n\\log n)$}, so that an exported entry
 * contains the formula as its author wrote it: CSL's markup cannot represent formulas.
 *
 * <p>The source is stored in internal variables of the work, and only for fields that {@link
 * LatexWriter} would write differently. It is exported only if it still has the meaning of the
 * field's current value, which merging can change.
 */
final class LatexSources {
  private static final String PREFIX = "bibtex-source-";

  // The function that converts each field to text with CSL's markup.
  private static final Map<String, UnaryOperator<String>> FIELDS = new HashMap<>();

  static {
    List.of("title", "booktitle", "maintitle", "shorttitle", "issuetitle", "journal", "eventtitle")
        .forEach(field -> FIELDS.put(field, LatexText::title));
    List.of("abstract", "note", "series", "shortjournal", "venue")
        .forEach(field -> FIELDS.put(field, LatexText::text));
  }

  private LatexSources() {}

  /**
   * Returns the variables that store the LaTeX source of an entry's fields.
   *
   * @param work the entry, converted to CSL
   */
  static Map<String, String> variables(BibTexEntry entry, Publication work) {
    Map<String, String> kept = new HashMap<>();
    boolean plain = FIELDS.keySet().stream().map(entry::field).noneMatch(LatexSources::isLatex);
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

  /** Replaces the values of generated fields by their LaTeX source. */
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

  /** Whether braces are balanced both with escaped ones (BibTeX) and without them (Biber). */
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
