package dev.dossier.pdf.theme;

import dev.dossier.pdf.font.FontFace;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Margin;
import dev.dossier.profile.spec.Margins;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a theme: the variables of its style sheet, such as {@code var(--accent)} and
 * {@code var(--entry-gap)}, and estimates for layout.
 *
 * @param font family of the text
 * @param accent colour of links and headings
 * @param textSize in points
 * @param leading line height in ems
 * @param margins top, right, bottom, left, in millimetres
 * @param gaps vertical distances in millimetres, by name: {@code entry-gap}
 * @param others further variables, as written: {@code date-width}
 * @param lineLength approximate number of characters in a full line of an entry, to estimate which
 *     entries are short enough not to be split
 * @param contactLine approximate number of characters in a line of contacts
 * @param urlLength the longest URL that is not broken, in characters
 */
public record ThemeVariables(
    String font,
    Color accent,
    double textSize,
    double leading,
    List<Double> margins,
    Map<String, Double> gaps,
    Map<String, String> others,
    int lineLength,
    int contactLine,
    int urlLength) {
  /** Points in a millimetre. */
  private static final double POINTS = 72 / 25.4;

  /** Between the last line of text and the first of a note, in millimetres. */
  private static final double NOTE_SPACE = 5;

  /** The smallest legible font size, in points. */
  private static final double SMALLEST = 8;

  /** Colours that are tints of the accent if a design sets one, and how light they are. */
  private static final Map<String, Double> TINTS =
      Map.of("rule-color", 0.65, "bar-color", 0.8, "side-color", 0.93);

  /** How the names of variables end that are further fonts; a design sets all fonts. */
  private static final String FONT = "-font";

  private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

  /** Width of A4, in millimetres; Letter is about as wide. */
  private static final double PAPER_WIDTH = 210;

  public ThemeVariables {
    margins = List.copyOf(margins);
    gaps = new TreeMap<>(gaps);
    others = new TreeMap<>(others);
  }

  /** Returns the approximate number of lines of a page. */
  public double pageLines(boolean letter) {
    return (height(letter) - margins.get(0) - margins.get(2)) * POINTS / lineHeight();
  }

  /** Returns how many lines take a tenth of the paper, with the space above a note. */
  public double holeLines(boolean letter) {
    return (height(letter) / 10 - NOTE_SPACE) * POINTS / lineHeight();
  }

  private static double height(boolean letter) {
    return letter ? 279.4 : 297;
  }

  /** Returns the line height in points. */
  public double lineHeight() {
    return textSize * leading;
  }

  /**
   * Returns the approximate height of a section heading with its space, in lines of text. A heading
   * without a gap below is in the margin and has no height.
   */
  public double headingLines() {
    double below = gaps.getOrDefault("heading-gap", 0.0);
    return gapLines() + below * POINTS / lineHeight() + (below > 0 ? 1.4 : 0.4);
  }

  /** Returns the space above a section heading, in lines of text. */
  public double gapLines() {
    return gaps.getOrDefault("section-gap", 0.0) * POINTS / lineHeight();
  }

  /** Returns the settings with those of a design. */
  ThemeVariables with(Design design) {
    ThemeVariables look = this;
    if (design.font() != null && design.font().family() != null) {
      look = look.withFont(design.font().family());
    }
    if (design.accent() != null) {
      look = look.withAccent(design.accent());
    }
    double size = design.textSize() == null ? textSize : design.textSize().points();
    List<Double> sides = design.margins() == null ? margins : sides(design.margins());
    look = look.withMeasure(size, sides);
    if (!sides.get(0).equals(margins.get(0))) {
      look = look.withFirstTop(sides.get(0));
    }
    return design.density() == null ? look : look.withDensity(design.density());
  }

  private ThemeVariables withFont(String name) {
    String family =
        switch (name) {
          case "serif" -> FontFace.SERIF;
          case "sans" -> FontFace.SANS;
          default -> name;
        };
    Map<String, String> changed = new TreeMap<>(others);
    changed.replaceAll((key, value) -> key.endsWith(FONT) ? '"' + family + '"' : value);
    return with(family, accent, changed);
  }

  private ThemeVariables withAccent(Color color) {
    Map<String, String> changed = new TreeMap<>(others);
    TINTS.forEach(
        (name, lighter) ->
            changed.computeIfPresent(name, (key, old) -> color.lightened(lighter).hex()));
    return with(font, color, changed);
  }

  private ThemeVariables with(String family, Color color, Map<String, String> changed) {
    return new ThemeVariables(
        family,
        color,
        textSize,
        leading,
        margins,
        gaps,
        changed,
        lineLength,
        contactLine,
        urlLength);
  }

  /** Changes the font size and margins, and scales the estimates accordingly. */
  private ThemeVariables withMeasure(double size, List<Double> sides) {
    double wider = width(sides) / width(margins) * textSize / size;
    double text = (width(sides) - beside()) / (width(margins) - beside()) * textSize / size;
    return new ThemeVariables(
        font,
        accent,
        size,
        leading,
        sides,
        gaps,
        others,
        scaled(lineLength, text),
        scaled(contactLine, wider),
        scaled(urlLength, text));
  }

  /** Changes the upper margin of the first page, if the theme has one for it. */
  private ThemeVariables withFirstTop(double top) {
    Map<String, String> changed = new TreeMap<>(others);
    changed.computeIfPresent("first-top", (name, old) -> number(top) + "mm");
    return with(font, accent, changed);
  }

  /** Returns the upper margin of the first page, in millimetres. */
  public double firstTop() {
    return others.containsKey("first-top") ? millimetres("first-top") : margins.get(0);
  }

  private static double width(List<Double> margins) {
    return PAPER_WIDTH - margins.get(1) - margins.get(3);
  }

  /**
   * Returns the width of the columns beside the text of an entry, in millimetres; they do not
   * scale.
   */
  private double beside() {
    return millimetres("beside");
  }

  /** Returns the approximate number of characters that fit in a width variable. */
  public double characters(String name) {
    return millimetres(name) * lineLength / (width(margins) - beside());
  }

  /** Returns the font size of dates in ems; their line height is that of the text. */
  public double dateSize() {
    String size = others.getOrDefault("date-size", "");
    return size.matches("[01]?\\.\\d{1,3}em")
        ? Double.parseDouble(size.substring(0, size.length() - 2))
        : 1;
  }

  private double millimetres(String name) {
    String width = others.getOrDefault(name, "");
    return width.matches("\\d+(\\.\\d+)?mm")
        ? Double.parseDouble(width.substring(0, width.length() - 2))
        : 0;
  }

  private static int scaled(int characters, double factor) {
    return (int) Math.floor(characters * factor);
  }

  private ThemeVariables withDensity(Design.Density density) {
    return switch (density) {
      case COMPACT -> spaced(0.95, 0.7);
      case NORMAL -> this;
      case RELAXED -> spaced(1.06, 1.35);
    };
  }

  /**
   * Returns the same settings, set closer.
   *
   * @param size font size in points
   * @param lines line height in ems
   * @param distances factor of vertical distances
   */
  ThemeVariables closer(double size, double lines, double distances) {
    return withMeasure(size, margins).spaced(lines / leading, distances);
  }

  private ThemeVariables spaced(double lines, double distances) {
    Map<String, Double> changed = new TreeMap<>();
    for (Map.Entry<String, Double> gap : gaps.entrySet()) {
      changed.put(gap.getKey(), gap.getValue() * distances);
    }
    return new ThemeVariables(
        font,
        accent,
        textSize,
        leading * lines,
        margins,
        changed,
        others,
        lineLength,
        contactLine,
        urlLength);
  }

  private List<Double> sides(Margins wanted) {
    List<Double> sides = new ArrayList<>();
    List<Function<Margins, @Nullable Margin>> each =
        List.of(Margins::top, Margins::right, Margins::bottom, Margins::left);
    for (int i = 0; i < each.size(); i++) {
      Margin own = each.get(i).apply(wanted);
      Margin side = own == null ? wanted.all() : own;
      sides.add(side == null ? margins.get(i) : Double.valueOf(side.millimetres()));
    }
    return sides;
  }

  /** Returns the variables of the style sheet by name. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(others);
    variables.put("font", '"' + font + '"');
    variables.put("accent", accent.hex());
    variables.put("text-size", number(textSize) + "pt");
    variables.put("small-size", number(Math.max(SMALLEST, textSize * 0.82)) + "pt");
    variables.put("leading", number(leading));
    variables.put("date-leading", number(leading / dateSize()));
    List<String> sides = margins.stream().map(mm -> number(mm) + "mm").toList();
    variables.put("margins", String.join(" ", sides));
    for (int i = 0; i < sides.size(); i++) {
      variables.put("margin-" + SIDES.get(i), sides.get(i));
    }
    gaps.forEach((name, mm) -> variables.put(name, number(mm) + "mm"));
    return variables;
  }

  /** Formats a number for CSS, with at most three decimals. */
  static String number(double value) {
    double rounded = Math.round(value * 1000) / 1000.0;
    long whole = (long) rounded;
    return whole == rounded ? Long.toString(whole) : Double.toString(rounded);
  }
}
