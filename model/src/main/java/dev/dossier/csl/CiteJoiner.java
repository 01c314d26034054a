package dev.dossier.csl;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.style.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the cites of one citation: groups those with the same names, and collapses numbers, years
 * and year-suffixes (CSL 1.0.2, "Cite Grouping" and "Cite Collapsing").
 */
final class CiteJoiner {
  private final List<Citations.Cite> cites;
  private final String collapse;
  private final boolean groups;
  private final String delimiter;
  private final String groupDelimiter;
  private final String suffixDelimiter;
  private final String afterCollapse;

  CiteJoiner(Style style, List<Citations.Cite> cites) {
    Attributes options = style.citationOptions();
    collapse = options.get("collapse");
    groups = options.has("cite-group-delimiter") || collapse.startsWith("year");
    delimiter = style.citation().delimiter();
    groupDelimiter = options.get("cite-group-delimiter", ", ");
    suffixDelimiter = options.get("year-suffix-delimiter", delimiter);
    afterCollapse = options.get("after-collapse-delimiter", delimiter);
    this.cites = groups ? grouped(cites) : cites;
  }

  /**
   * Joins the cites.
   *
   * @param firstWithoutNames whether the names of the first cite precede the citation in the text
   */
  List<StyledText> join(boolean firstWithoutNames) {
    List<StyledText> runs = new ArrayList<>();
    boolean collapsed = false;
    int next = 0;
    while (next < cites.size()) {
      int at = next;
      Citations.Cite cite = cites.get(at);
      boolean sameNames = groups && at > 0 && haveSameNames(cites.get(at - 1), cite);
      boolean suffixOnly = sameNames && isSameYear(cites.get(at - 1), cite);
      boolean namesCollapsed = sameNames && collapse.startsWith("year");
      if (at > 0 && !isDelimited(cite)) {
        String last = collapsed ? afterCollapse : delimiter;
        runs.add(StyledText.of(suffixOnly ? suffixDelimiter : sameNames ? groupDelimiter : last));
      }
      boolean nameless =
          cite.item().suppressAuthor() || namesCollapsed || (at == 0 && firstWithoutNames);
      runs.addAll(suffixOnly ? yearSuffix(cite) : affixed(cite, nameless));
      int end = endOfRange(at);
      if (end > at) {
        runs.add(StyledText.of("–"));
        Citations.Cite last = cites.get(end);
        runs.addAll(collapse.startsWith("year") ? yearSuffix(last) : last.whole());
      }
      collapsed = namesCollapsed || end > at;
      next = end + 1;
    }
    return runs;
  }

  /**
   * Moves cites behind the first with the same names. Words before or after a cite refer to its
   * place, so that citations with such words keep their order.
   */
  private static List<Citations.Cite> grouped(List<Citations.Cite> cites) {
    if (cites.size() < 3
        || cites.stream().anyMatch(c -> c.item().prefix() != null || c.item().suffix() != null)) {
      return cites;
    }
    List<Citations.Cite> grouped = new ArrayList<>();
    for (Citations.Cite cite : cites) {
      int after = grouped.size();
      while (after > 0 && !haveSameNames(grouped.get(after - 1), cite)) {
        after--;
      }
      grouped.add(after == 0 ? grouped.size() : after, cite);
    }
    return grouped;
  }

  /**
   * Returns the last cite of a range that begins at {@code from}; {@code from} if there is no
   * range.
   */
  private int endOfRange(int from) {
    int end = from;
    while (end + 1 < cites.size() && isNext(cites.get(end), cites.get(end + 1))) {
      end++;
    }
    return end - from >= 2 ? end : from;
  }

  private boolean isNext(Citations.Cite cite, Citations.Cite next) {
    if (collapse.equals("year-suffix-ranged")) {
      String a = cite.cited().yearSuffix();
      String b = next.cited().yearSuffix();
      return a.length() == 1
          && b.length() == 1
          && b.charAt(0) == a.charAt(0) + 1
          && haveSameNames(cite, next)
          && isSameYear(cite, next);
    }
    String number = cite.cited().number();
    String after = next.cited().number();
    return collapse.equals("citation-number")
        && cite.isPlain()
        && next.isPlain()
        && !number.isEmpty()
        && !after.isEmpty()
        && Integer.parseInt(after) == Integer.parseInt(number) + 1;
  }

  private static boolean haveSameNames(Citations.Cite a, Citations.Cite b) {
    return !a.names().isEmpty()
        && b.item().prefix() == null
        && a.item().suffix() == null
        && StyledText.text(a.names()).equals(StyledText.text(b.names()));
  }

  /**
   * Whether cites with the same names differ by their year-suffix only, and are collapsed by it.
   */
  private boolean isSameYear(Citations.Cite a, Citations.Cite b) {
    String year = withoutSuffix(a);
    return collapse.startsWith("year-suffix") && !year.isEmpty() && year.equals(withoutSuffix(b));
  }

  /**
   * Returns a cite without its names and year-suffix; empty if it does not end in a year-suffix.
   */
  private static String withoutSuffix(Citations.Cite cite) {
    String text = StyledText.text(cite.rest());
    String suffix = cite.cited().yearSuffix();
    return cite.isPlain() && !suffix.isEmpty() && text.endsWith(suffix)
        ? text.substring(0, text.length() - suffix.length())
        : "";
  }

  private static List<StyledText> yearSuffix(Citations.Cite cite) {
    StyledText last = cite.rest().get(cite.rest().size() - 1);
    return List.of(last.withText(cite.cited().yearSuffix()));
  }

  /** Whether the words before a cite begin with a comma, which replaces the delimiter. */
  private static boolean isDelimited(Citations.Cite cite) {
    String prefix = cite.item().prefix();
    return prefix != null && prefix.stripLeading().startsWith(",");
  }

  private static List<StyledText> affixed(Citations.Cite cite, boolean nameless) {
    List<StyledText> runs = new ArrayList<>();
    String prefix = cite.item().prefix();
    if (prefix != null && !prefix.isBlank()) {
      runs.add(StyledText.of(prefix.strip() + " "));
    }
    runs.addAll(nameless ? cite.rest() : cite.whole());
    String suffix = cite.item().suffix();
    if (suffix != null && !suffix.isBlank()) {
      String text = suffix.strip();
      boolean glued = ",.;:".indexOf(text.charAt(0)) >= 0;
      runs.add(StyledText.of(glued ? text : " " + text));
    }
    return runs;
  }
}
