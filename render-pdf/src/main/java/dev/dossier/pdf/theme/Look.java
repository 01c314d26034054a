package dev.dossier.pdf.theme;

import dev.dossier.pdf.font.FontFace;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Margin;
import dev.dossier.profile.spec.Margins;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a theme: what its style sheet calls {@code var(--accent)}, {@code
 * var(--entry-gap)} and so on, and what is estimated from them before anything is set.
 *
 * @param font family of the text
 * @param accent colour of links and headings
 * @param textSize in points
 * @param leading from line to line, in text sizes
 * @param margins top, right, bottom, left, in millimetres
 * @param gaps vertical distances in millimetres, by name: {@code entry-gap}
 * @param others whatever else its style sheet refers to, as it is written: {@code date-width}
 * @param lineLength about how many characters a full line of an entry holds; by it is judged which
 *     entries are short and so are not split over pages
 * @param contactLine about how many characters of contacts stand in a line of the masthead
 * @param urlLength the longest URL that is kept in a line, in characters
 */
public record Look(
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
  /** Print smaller than this, in points, is not read. */
  private static final double SMALLEST = 8;

  /** Size of dates, in text sizes; their lines are as high as those of the text. */
  private static final double DATE_SIZE = 0.905;

  /**
   * By how much of its size a letter's base line stands below the middle of its line: half of what
   * faces reach up, less half of what they reach down.
   */
  private static final double RISE = 0.33;

  /** Colour of rules, which goes with the accent: with another one it is a tint of that. */
  private static final String RULE_COLOR = "rule-color";

  private static final double TINT = 0.65;

  /** Of A4, in millimetres; Letter is about as wide. */
  private static final double PAPER_WIDTH = 210;

  public Look {
    margins = List.copyOf(margins);
    gaps = new TreeMap<>(gaps);
    others = new TreeMap<>(others);
  }

  /** From line to line, in points. */
  public double lineHeight() {
    return textSize * leading;
  }

  /** The look as a design wants it. */
  Look with(Design design) {
    Look look = this;
    if (design.font() != null) {
      look = look.withFont(design.font());
    }
    if (design.accent() != null) {
      look = look.withAccent(design.accent());
    }
    double size = design.textSize() == null ? textSize : design.textSize().points();
    List<Double> sides = design.margins() == null ? margins : sides(design.margins());
    look = look.withMeasure(size, sides);
    return design.density() == null ? look : look.withDensity(design.density());
  }

  private Look withFont(String name) {
    String family =
        switch (name) {
          case "serif" -> FontFace.SERIF;
          case "sans" -> FontFace.SANS;
          default -> name;
        };
    return new Look(
        family,
        accent,
        textSize,
        leading,
        margins,
        gaps,
        others,
        lineLength,
        contactLine,
        urlLength);
  }

  private Look withAccent(Color color) {
    Map<String, String> changed = new TreeMap<>(others);
    changed.computeIfPresent(RULE_COLOR, (name, old) -> color.lightened(TINT).hex());
    return new Look(
        font, color, textSize, leading, margins, gaps, changed, lineLength, contactLine, urlLength);
  }

  /** Another size of text or another width: as much more or less stands in a line. */
  private Look withMeasure(double size, List<Double> sides) {
    double wider = width(sides) / width(margins) * textSize / size;
    double text = (width(sides) - beside()) / (width(margins) - beside()) * textSize / size;
    return new Look(
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

  private static double width(List<Double> margins) {
    return PAPER_WIDTH - margins.get(1) - margins.get(3);
  }

  /**
   * How much of the width an entry's text does not have: other columns, which are always as wide.
   */
  private double beside() {
    return millimetres("beside");
  }

  /** About how many characters a width holds that the theme names, in millimetres. */
  public double characters(String name) {
    return millimetres(name) * lineLength / (width(margins) - beside());
  }

  /** About how many characters of a title and its date stand in a line. */
  public double titleLine() {
    boolean isBesideDates = beside() == millimetres("date-width");
    return lineLength + (isBesideDates ? characters("date-width") : 0);
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

  private Look withDensity(Design.Density density) {
    return switch (density) {
      case COMPACT -> spaced(0.95, 0.7);
      case NORMAL -> this;
      case RELAXED -> spaced(1.06, 1.35);
    };
  }

  /**
   * The same look, set closer.
   *
   * @param distances by what the vertical distances are multiplied
   */
  Look closer(double size, double lines, double distances) {
    return withMeasure(size, margins).spaced(lines / leading, distances);
  }

  private Look spaced(double lines, double distances) {
    Map<String, Double> changed = new TreeMap<>();
    for (Map.Entry<String, Double> gap : gaps.entrySet()) {
      changed.put(gap.getKey(), gap.getValue() * distances);
    }
    return new Look(
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

  /** What the style sheet may refer to, by name. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>(others);
    variables.put("font", '"' + font + '"');
    variables.put("accent", accent.hex());
    variables.put("text-size", number(textSize) + "pt");
    variables.put("small-size", number(Math.max(SMALLEST, textSize * 0.82)) + "pt");
    variables.put("leading", number(leading));
    variables.put("date-leading", number(leading / DATE_SIZE));
    variables.put("date-drop", number(textSize * (1 - DATE_SIZE) * RISE) + "pt");
    variables.put(
        "margins", String.join(" ", margins.stream().map(mm -> number(mm) + "mm").toList()));
    gaps.forEach((name, mm) -> variables.put(name, number(mm) + "mm"));
    return variables;
  }

  /** A number as a style sheet has it. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }
}
