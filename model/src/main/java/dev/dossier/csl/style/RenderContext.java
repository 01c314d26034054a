package dev.dossier.csl.style;

import dev.dossier.csl.locale.Terms;
import dev.dossier.csl.output.StyledText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of rendering one work. */
public final class RenderContext {
  /** The purpose of rendering. */
  public enum Use {
    REFERENCE,
    CITATION,
    SORT
  }

  final Style style;
  public final Item item;
  final Use use;
  public final NameOptions names;
  final CitationContext cited;

  /** The number of variables called so far, and of those with a value. */
  int called;

  int filled;

  /** Variables that have been used as substitutes, and are not rendered again. */
  final Set<String> substituted = new HashSet<>();

  /** Variables rendered within a substitute; {@code null} outside of one. */
  @Nullable Set<String> tracked;

  /** The first names rendered; {@code null} until then. */
  public @Nullable List<StyledText> firstNames;

  boolean yearSuffixSet;

  /** Whether the result depends on the number or year-suffix of the work. */
  boolean hasAskedForPlace;

  public RenderContext(Style style, Item item, Use use, NameOptions names, CitationContext cited) {
    this.style = style;
    this.item = item;
    this.use = use;
    this.names = names;
    this.cited = cited;
  }

  Terms terms() {
    return style.terms();
  }

  Locale language() {
    return item.language(style.terms().language());
  }

  /** Records that a variable was rendered, and whether it has a value. */
  void call(String variable, boolean hasValue) {
    called++;
    if (hasValue) {
      filled++;
      if (tracked != null) {
        tracked.add(variable);
      }
    }
  }

  /** Returns the value of a text or number variable; empty if it is not set. */
  public String value(String variable) {
    if (substituted.contains(variable)) {
      return "";
    }
    hasAskedForPlace |= variable.equals("citation-number") || variable.equals("year-suffix");
    return switch (variable) {
      case "citation-number" -> cited.number();
      case "year-suffix" -> cited.yearSuffix();
      case "locator" -> cited.locator();
      case "citation-label" ->
          item.text(variable).isEmpty() ? CitationLabel.of(item) : item.text(variable);
      default -> item.text(variable);
    };
  }

  /**
   * Returns the year-suffix for the first date or citation label of a style that does not place it
   * by {@code <text variable="year-suffix"/>} (CSL 1.0.2, "Disambiguation"); empty if there is
   * none, or it was taken before.
   */
  String takeYearSuffix() {
    if (yearSuffixSet || style.setsYearSuffix()) {
      return "";
    }
    yearSuffixSet |= !cited.yearSuffix().isEmpty();
    return cited.yearSuffix();
  }

  boolean has(String variable) {
    return !value(variable).isEmpty()
        || (!substituted.contains(variable)
            && (!item.names(variable).isEmpty() || item.date(variable) != null));
  }
}
