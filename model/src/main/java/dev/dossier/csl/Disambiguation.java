package dev.dossier.csl;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.style.CitationContext;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.RenderContext;
import dev.dossier.csl.style.RenderingElement;
import dev.dossier.csl.style.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Disambiguates works whose citations are the same (CSL 1.0.2, "Disambiguation"): by more names,
 * given names, conditions of the style, and year-suffixes.
 */
final class Disambiguation {
  private static final int MOST_NAMES = 30;
  private final StyledWorks works;
  private final Style style;

  Disambiguation(StyledWorks works) {
    this.works = works;
    this.style = works.style();
  }

  void run() {
    Attributes options = style.citationOptions();
    boolean names = options.isTrue("disambiguate-add-names");
    boolean given = options.isTrue("disambiguate-add-givenname");
    boolean suffixes = options.isTrue("disambiguate-add-year-suffix");
    for (List<String> alike : alike(works.order(), UnaryOperator.identity())) {
      if (names) {
        addNames(alike, 0);
      }
      if (given) {
        for (List<String> still : alike(alike, UnaryOperator.identity())) {
          addGivenNames(still, 1);
        }
      }
      for (List<String> still : alike(alike, UnaryOperator.identity())) {
        if (classes(still, CitationContext::disambiguated).size() > 1) {
          still.forEach(key -> works.cite(key, works.cited(key).disambiguated()));
        }
      }
    }
    if (suffixes) {
      for (List<String> alike : alike(works.order(), UnaryOperator.identity())) {
        for (int i = 0; i < alike.size(); i++) {
          CitationContext cited = works.cited(alike.get(i));
          works.cite(alike.get(i), cited.numbered(cited.number(), letters(i)));
        }
      }
    }
  }

  private void addNames(List<String> alike, int from) {
    int most =
        alike.stream()
            .mapToInt(key -> Objects.requireNonNull(works.item(key)).names("author").size())
            .max()
            .orElse(0);
    for (int more = from + 1; more < Math.min(most, MOST_NAMES); more++) {
      int names = more;
      List<List<String>> classes = classes(alike, cited -> cited.named(names, cited.fullNames()));
      if (classes.size() > 1) {
        alike.forEach(
            key -> works.cite(key, works.cited(key).named(names, works.cited(key).fullNames())));
        for (List<String> still : classes) {
          if (still.size() > 1) {
            addNames(still, more);
          }
        }
        return;
      }
    }
  }

  private void addGivenNames(List<String> alike, int from) {
    for (int full = from; full <= 2; full++) {
      int level = full;
      List<List<String>> classes = classes(alike, cited -> cited.named(cited.moreNames(), level));
      if (classes.size() > 1) {
        alike.forEach(
            key -> works.cite(key, works.cited(key).named(works.cited(key).moreNames(), level)));
        for (List<String> still : classes) {
          if (still.size() > 1) {
            addGivenNames(still, level + 1);
          }
        }
        return;
      }
    }
  }

  private List<List<String>> alike(List<String> keys, UnaryOperator<CitationContext> change) {
    return classes(keys, change).stream().filter(same -> same.size() > 1).toList();
  }

  private List<List<String>> classes(List<String> keys, UnaryOperator<CitationContext> change) {
    Map<String, List<String>> classes = new LinkedHashMap<>();
    for (String key : keys) {
      Item item = Objects.requireNonNull(works.item(key));
      // Citation numbers are ignored in the comparison.
      CitationContext cited = change.apply(works.cited(key));
      classes.computeIfAbsent(text(item, cited), text -> new ArrayList<>()).add(key);
    }
    return List.copyOf(classes.values());
  }

  private String text(Item item, CitationContext cited) {
    RenderContext context =
        new RenderContext(style, item, RenderContext.Use.CITATION, style.citation().names(), cited);
    return StyledText.text(RenderingElement.all(style.citation().parts(), context, ""));
  }

  /** a, b, … z, aa, ab, … */
  private static String letters(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letters(index / 26 - 1) + last;
  }
}
