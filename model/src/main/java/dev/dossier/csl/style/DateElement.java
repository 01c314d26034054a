package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Numbers;
import dev.dossier.csl.locale.Terms;
import dev.dossier.csl.locale.Xml;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.Values;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The element {@code date}: a localized form, or its own parts. */
public final class DateElement implements RenderingElement {
  private final String variable;
  private final String form;
  private final List<String> wanted;
  private final Affixes affixes;
  private final String delimiter;
  private final List<Element> own;

  DateElement(Element element) {
    Attributes attributes = new Attributes(element);
    variable = attributes.get("variable");
    form = attributes.get("form");
    wanted = List.of(attributes.get("date-parts", "year-month-day").split("-"));
    affixes = Affixes.of(attributes);
    delimiter = attributes.get("delimiter");
    own = Xml.children(element, "date-part");
  }

  private record DatePart(String name, Attributes attributes, Affixes affixes) {}

  @Override
  public void set(RenderContext context, List<List<StyledText>> parts) {
    CslDate date = context.substituted.contains(variable) ? null : context.item.date(variable);
    if (date == null) {
      context.call(variable, false);
      return;
    }
    List<StyledText> runs;
    PartialDate start = date.start();
    if (start == null && date.season() == null) {
      String literal = date.literal();
      runs = literal == null ? List.of() : Values.read(literal);
    } else if (context.use == RenderContext.Use.SORT) {
      runs = List.of(StyledText.of(sortable(date, context)));
    } else {
      runs = start == null ? List.of() : range(date, start, context);
    }
    // For the enclosing group, a date without rendered parts counts as empty.
    context.call(variable, !runs.isEmpty());
    runs = affixes.apply(runs, context);
    if (!runs.isEmpty()) {
      parts.add(runs);
    }
  }

  private List<DatePart> dateParts(RenderContext context) {
    Element localized = form.isEmpty() ? null : context.terms().date(form);
    List<DatePart> parts = new ArrayList<>();
    for (Element element : localized == null ? own : Xml.children(localized, "date-part")) {
      String name = element.getAttribute("name");
      if (localized != null && !wanted.contains(name)) {
        continue;
      }
      Element merged = (Element) element.cloneNode(true);
      if (localized != null) {
        for (Element override : own) {
          if (override.getAttribute("name").equals(name)) {
            for (int i = 0; i < override.getAttributes().getLength(); i++) {
              merged.setAttribute(
                  override.getAttributes().item(i).getNodeName(),
                  override.getAttributes().item(i).getNodeValue());
            }
          }
        }
      }
      Attributes attributes = new Attributes(merged);
      parts.add(new DatePart(name, attributes, Affixes.of(attributes)));
    }
    return parts;
  }

  private List<StyledText> range(CslDate date, PartialDate start, RenderContext context) {
    List<DatePart> parts = dateParts(context);
    Element localized = form.isEmpty() ? null : context.terms().date(form);
    String between = localized == null ? delimiter : localized.getAttribute("delimiter");
    PartialDate end = date.end();
    if (end == null || end.equals(start)) {
      return joined(parts, start, date, context, between, RangeAffixes.ALL);
    }
    String largest = largestDifference(parts, start, end);
    if (largest.isEmpty()) {
      return joined(parts, start, date, context, between, RangeAffixes.ALL);
    }
    // Parts that both dates share are rendered once: "July–August 2003".
    List<String> smaller =
        switch (largest) {
          case "year" -> List.of("year", "month", "day");
          case "month" -> List.of("month", "day");
          default -> List.of("day");
        };
    int from = parts.size();
    int to = -1;
    String dash = "–";
    for (int i = 0; i < parts.size(); i++) {
      if (smaller.contains(parts.get(i).name())) {
        from = Math.min(from, i);
        to = i;
      }
      if (parts.get(i).name().equals(largest)) {
        dash = parts.get(i).attributes().get("range-delimiter", "–");
      }
    }
    List<List<StyledText>> sections = new ArrayList<>();
    sections.add(joined(parts.subList(0, from), start, date, context, between, RangeAffixes.ALL));
    List<StyledText> both =
        new ArrayList<>(
            joined(
                parts.subList(from, to + 1), start, date, context, between, RangeAffixes.NO_LAST));
    both.add(StyledText.of(dash));
    both.addAll(
        joined(
            parts.subList(from, to + 1), end, date, context, between, RangeAffixes.NO_FIRST_SPACE));
    sections.add(both);
    sections.add(
        joined(parts.subList(to + 1, parts.size()), end, date, context, between, RangeAffixes.ALL));
    sections.removeIf(List::isEmpty);
    return StyledText.join(sections, between);
  }

  private static String largestDifference(
      List<DatePart> parts, PartialDate start, PartialDate end) {
    for (String name : List.of("year", "month", "day")) {
      boolean shown = parts.stream().anyMatch(part -> part.name().equals(name));
      Integer a = number(name, start);
      Integer b = number(name, end);
      if (shown && (a == null ? b != null : !a.equals(b))) {
        return name;
      }
    }
    return "";
  }

  private static @Nullable Integer number(String name, PartialDate date) {
    return switch (name) {
      case "year" -> date.year();
      case "month" -> date.month();
      default -> date.day();
    };
  }

  /** Which affixes of parts are rendered: the dash between two dates replaces those beside it. */
  private enum RangeAffixes {
    ALL,
    NO_LAST,
    NO_FIRST_SPACE
  }

  private List<StyledText> joined(
      List<DatePart> parts,
      PartialDate date,
      CslDate whole,
      RenderContext context,
      String between,
      RangeAffixes affixes) {
    List<List<StyledText>> found = new ArrayList<>();
    List<String> texts = parts.stream().map(part -> text(part, date, whole, context)).toList();
    int last = parts.size() - 1;
    while (last > 0 && texts.get(last).isEmpty()) {
      last--;
    }
    for (int i = 0; i < parts.size(); i++) {
      DatePart part = parts.get(i);
      String text = texts.get(i);
      Affixes look = part.affixes();
      boolean bare = affixes == RangeAffixes.NO_FIRST_SPACE && found.isEmpty();
      String prefix = bare && look.prefix().isBlank() ? "" : look.prefix();
      String suffix = i == last && affixes == RangeAffixes.NO_LAST ? "" : look.suffix();
      look = look.with(prefix, suffix);
      List<StyledText> runs =
          text.isEmpty() ? List.of() : look.apply(List.of(StyledText.of(text)), context);
      if (!runs.isEmpty()) {
        found.add(runs);
      }
    }
    return found.isEmpty() ? List.of() : StyledText.join(found, between);
  }

  private String text(DatePart part, PartialDate date, CslDate whole, RenderContext context) {
    Integer number = number(part.name(), date);
    Terms terms = context.terms();
    String style = part.attributes().get("form");
    if (number == null) {
      Integer season = whole.season();
      return part.name().equals("month") && season != null
          ? terms.term("season-" + Numbers.padded(season, 2))
          : "";
    }
    return switch (part.name()) {
      case "month" ->
          switch (style) {
            case "numeric" -> String.valueOf(number);
            case "numeric-leading-zeros" -> Numbers.padded(number, 2);
            case "short" -> terms.term("month-" + Numbers.padded(number, 2), "short", false);
            default -> terms.term("month-" + Numbers.padded(number, 2));
          };
      case "day" ->
          switch (style) {
            case "numeric-leading-zeros" -> Numbers.padded(number, 2);
            case "ordinal" ->
                number == 1 || !terms.ordinalOfDayOneOnly()
                    ? terms.ordinal(
                        number,
                        "month-" + Numbers.padded(date.month() == null ? 1 : date.month(), 2))
                    : String.valueOf(number);
            default -> String.valueOf(number);
          };
      default -> year(number, style, context);
    };
  }

  private String year(int year, String style, RenderContext context) {
    String text = style.equals("short") ? Numbers.padded(year % 100, 2) : String.valueOf(year);
    if (year < 1000) {
      text += context.terms().term("ad");
    }
    return variable.equals("issued") ? text + context.takeYearSuffix() : text;
  }

  private String sortable(CslDate date, RenderContext context) {
    return sortable(date, dateParts(context).stream().map(DatePart::name).toList());
  }

  /**
   * Returns a date as digits that sort like the date (CSL 1.0.2, "Sorting"): ranges by their first
   * date, then by their last, after a single date that equals their first. A range whose dates
   * agree in all parts counts as a single date, and seasons do not count.
   *
   * @param parts the parts to sort by: {@code year}, {@code month}, {@code day}
   */
  public static String sortable(CslDate date, List<String> parts) {
    PartialDate start = date.start();
    PartialDate end = date.end();
    if (start == null) {
      return "";
    }
    String first = sortable(start, parts);
    String last = end == null ? first : sortable(end, parts);
    return last.equals(first) ? first : first + " " + last;
  }

  private static String sortable(PartialDate date, List<String> parts) {
    StringBuilder digits = new StringBuilder();
    digits.append(parts.contains("year") ? Numbers.padded(date.year(), 5) : "");
    Integer month = date.month();
    digits.append(parts.contains("month") ? Numbers.padded(month == null ? 0 : month, 2) : "");
    Integer day = date.day();
    return digits
        .append(parts.contains("day") ? Numbers.padded(day == null ? 0 : day, 2) : "")
        .toString();
  }
}
