package dev.dossier.csl.style;

import dev.dossier.csl.output.Run;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.List;

/** Sets the names of one variable: delimiters, "and", "et al.". */
public final class NameList {
  private final NameOptions options;
  private final Setting setting;
  private final PersonName one;
  private final String etAlTerm;
  private final Decoration etAl;
  private int shown;

  public NameList(
      NameOptions options,
      Setting setting,
      Decoration given,
      Decoration family,
      String etAlTerm,
      Decoration etAl) {
    this.options = options;
    this.setting = setting;
    this.one = new PersonName(options, setting, given, family);
    this.etAlTerm = etAlTerm;
    this.etAl = etAl;
  }

  /** How many names were set. */
  int shown() {
    return shown;
  }

  public List<Run> set(List<CslName> all) {
    boolean others = all.get(all.size() - 1).isOthers() && all.size() > 1;
    List<CslName> names = others ? all.subList(0, all.size() - 1) : all;
    String which = setting.cited.position().equals("first") ? "et-al-" : "et-al-subsequent-";
    int min = options.number(options.has(which + "min") ? which + "min" : "et-al-min");
    int first =
        options.number(options.has(which + "use-first") ? which + "use-first" : "et-al-use-first");
    int use = Math.max(first, 1) + setting.cited.moreNames();
    shown = min > 0 && all.size() >= min && use < names.size() ? use : names.size();
    boolean cut = shown < names.size() || others;
    boolean withLast =
        cut && !others && options.isTrue("et-al-use-last") && names.size() - shown >= 2;
    List<Run> runs = new ArrayList<>();
    String delimiter = options.get("delimiter", ", ");
    String and = cut || setting.use == Setting.Use.SORT ? "" : and();
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        boolean last = i == shown - 1 && !and.isEmpty();
        runs.add(Run.of(last ? beforeLast(delimiter, i) + and + " " : delimiter));
      }
      runs.addAll(one.set(names.get(i), isInverted(i)));
    }
    if (withLast) {
      runs.add(Run.of(delimiter + "… "));
      runs.addAll(one.set(names.get(names.size() - 1), isInverted(names.size() - 1)));
    } else if (cut) {
      String term = setting.terms().term(etAlTerm);
      if (!term.isEmpty() && setting.use != Setting.Use.SORT) {
        runs.add(
            Run.of(precedes("delimiter-precedes-et-al", 2, shown - 1, shown) ? delimiter : " "));
        runs.addAll(etAl.apply(List.of(Run.of(term)), setting));
      }
    }
    return runs;
  }

  private boolean isInverted(int index) {
    String order = options.get("name-as-sort-order", "");
    return order.equals("all") || (order.equals("first") && index == 0);
  }

  private String and() {
    return switch (options.get("and", "")) {
      case "text" -> setting.terms().term("and");
      case "symbol" -> "&";
      default -> "";
    };
  }

  private String beforeLast(String delimiter, int index) {
    boolean precedes = precedes("delimiter-precedes-last", 3, index - 1, index + 1);
    return precedes ? (delimiter.endsWith(" ") ? delimiter : delimiter + " ") : " ";
  }

  private boolean precedes(String option, int contextual, int before, int count) {
    return switch (options.get(option, "contextual")) {
      case "always" -> true;
      case "never" -> false;
      case "after-inverted-name" -> isInverted(before);
      default -> count >= contextual;
    };
  }
}
