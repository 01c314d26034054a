package dev.dossier.csl.style;

import dev.dossier.csl.locale.Terms;
import dev.dossier.csl.output.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One work being set, and all that elements must know of it. */
public final class Setting {
  /** What it is set for. */
  public enum Use {
    REFERENCE,
    CITATION,
    SORT
  }

  final Style style;
  public final Item item;
  final Use use;
  public final NameOptions names;
  final Cited cited;

  /** Of the variables called so far, all and those that have a value. */
  int called;

  int filled;

  /** Variables that have stood in for others, and are not set again. */
  final Set<String> substituted = new HashSet<>();

  /** Variables set, while something stands in for names; {@code null} at other times. */
  @Nullable Set<String> tracked;

  /** The first names set; {@code null} until then. */
  public @Nullable List<Run> firstNames;

  boolean yearSuffixSet;

  /** Whether it was asked which number or letter the work has among others. */
  boolean hasAskedForPlace;

  public Setting(Style style, Item item, Use use, NameOptions names, Cited cited) {
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

  /** Tells that a variable was called. */
  void call(String variable, boolean hasValue) {
    called++;
    if (hasValue) {
      filled++;
      if (tracked != null) {
        tracked.add(variable);
      }
    }
  }

  /** The value of a text or number variable; empty if it has none. */
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

  boolean has(String variable) {
    return !value(variable).isEmpty()
        || (!substituted.contains(variable)
            && (!item.names(variable).isEmpty() || item.date(variable) != null));
  }
}
