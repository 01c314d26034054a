package dev.dossier.csl.style;

import dev.dossier.csl.output.StyledText;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the names of one variable, with delimiters, "and" and "et al." (CSL 1.0.2, "Name" and
 * "Et-al"). For one use by one thread.
 */
public final class NameList {
  private final NameOptions options;
  private final RenderContext context;
  private final PersonName one;
  private final String etAlTerm;
  private final Affixes etAl;
  private String variable = "";
  private int shown;

  public NameList(
      NameOptions options,
      RenderContext context,
      Affixes given,
      Affixes family,
      String etAlTerm,
      Affixes etAl) {
    this.options = options;
    this.context = context;
    this.one = new PersonName(options, context, given, family);
    this.etAlTerm = etAlTerm;
    this.etAl = etAl;
  }

  /** Returns the number of rendered names, without those that "et al." replaces. */
  int shown() {
    return shown;
  }

  /**
   * Renders the names of a variable, of which there is at least one. The last may stand for
   * {@linkplain CslName#isOthers() others}.
   */
  public List<StyledText> set(String of) {
    variable = of;
    List<CslName> all = context.item.names(of);
    boolean others = all.get(all.size() - 1).isOthers() && all.size() > 1;
    List<CslName> names = others ? all.subList(0, all.size() - 1) : all;
    shown = shown(all.size(), names.size());
    int first = isReference() && context.item.hasAllNames() ? names.size() : shown;
    boolean cut = first < names.size() || others;
    List<StyledText> runs = new ArrayList<>();
    addFirst(names, first, cut, runs);
    if (cut) {
      int own = isReference() ? own(names, first) : -1;
      if (own >= 0) {
        addAfter(first - 1, own, names, runs);
      }
      int last = names.size() - 1;
      boolean withLast =
          !others && options.isTrue("et-al-use-last") && names.size() - first >= 2 && own < last;
      if (withLast) {
        addAfter(Math.max(first - 1, own), last, names, runs);
      } else if (others || Math.max(first - 1, own) < last) {
        addEtAl(names, first, own, runs);
      }
    }
    return runs;
  }

  /** Returns the number of names that the style shows. */
  private int shown(int all, int named) {
    String which = context.cited.position().equals("first") ? "et-al-" : "et-al-subsequent-";
    int min = options.number(options.has(which + "min") ? which + "min" : "et-al-min");
    int first =
        options.number(options.has(which + "use-first") ? which + "use-first" : "et-al-use-first");
    int use = Math.max(first, 1) + context.cited.moreNames();
    return min > 0 && all >= min && use < named ? use : named;
  }

  private boolean isReference() {
    return context.use == RenderContext.Use.REFERENCE;
  }

  /**
   * Returns the index of the person's own name if the style omits it, which a CV must not;
   * otherwise -1.
   */
  private int own(List<CslName> names, int first) {
    if (names.subList(0, first).stream().anyMatch(context.item::isOwn)) {
      return -1;
    }
    for (int i = first; i < names.size(); i++) {
      if (context.item.isOwn(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private void addFirst(List<CslName> names, int count, boolean cut, List<StyledText> runs) {
    String delimiter = options.get("delimiter", ", ");
    String and = cut || context.use == RenderContext.Use.SORT ? "" : and();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        boolean last = i == count - 1 && !and.isEmpty();
        runs.add(
            StyledText.of(
                last ? beforeLast(delimiter, i, names.get(i - 1)) + and + " " : delimiter));
      }
      runs.addAll(one(names, i));
    }
  }

  /** Adds a name after an earlier one, with an ellipsis for those between them. */
  private void addAfter(int before, int index, List<CslName> names, List<StyledText> runs) {
    String ellipsis = index > before + 1 ? "… " : "";
    runs.add(StyledText.of(options.get("delimiter", ", ") + ellipsis));
    runs.addAll(one(names, index));
  }

  /** Adds "et al." after the first names and, if it is not -1, the person's own. */
  private void addEtAl(List<CslName> names, int first, int own, List<StyledText> runs) {
    String term = context.terms().term(etAlTerm);
    if (term.isEmpty() || context.use == RenderContext.Use.SORT) {
      return;
    }
    int before = Math.max(first - 1, own);
    int count = own < 0 ? first : first + 1;
    boolean delimited = precedes("delimiter-precedes-et-al", 2, before, count, names.get(before));
    runs.add(StyledText.of(delimited ? options.get("delimiter", ", ") : " "));
    runs.addAll(etAl.apply(List.of(StyledText.of(term)), context));
  }

  private List<StyledText> one(List<CslName> names, int index) {
    return one.set(names.get(index), isInverted(index), context.item.marks(variable, index));
  }

  private boolean isInverted(int index) {
    String order = options.get("name-as-sort-order", "");
    return order.equals("all") || (order.equals("first") && index == 0);
  }

  private String and() {
    return switch (options.get("and", "")) {
      case "text" -> context.terms().term("and");
      case "symbol" -> "&";
      default -> "";
    };
  }

  private String beforeLast(String delimiter, int index, CslName before) {
    boolean precedes = precedes("delimiter-precedes-last", 3, index - 1, index + 1, before);
    return precedes ? (delimiter.endsWith(" ") ? delimiter : delimiter + " ") : " ";
  }

  /** Whether the delimiter follows a name, by the option's value in CSL 1.0.2, "Name". */
  private boolean precedes(String option, int contextual, int index, int count, CslName before) {
    return switch (options.get(option, "contextual")) {
      case "always" -> true;
      case "never" -> false;
      case "after-inverted-name" ->
          isInverted(index) && (before.family() != null || before.given() != null);
      default -> count >= contextual;
    };
  }
}
