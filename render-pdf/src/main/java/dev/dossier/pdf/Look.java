package dev.dossier.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * The settings of a theme: what its style sheet calls {@code var(--accent)}, {@code
 * var(--entry-gap)} and so on, and what is estimated from them before anything is set.
 *
 * @param font family of the text
 * @param accent colour of links and headings: {@code #1f3a5f}
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
record Look(
    String font,
    String accent,
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

  private static final Set<String> NAMED =
      Set.of(
          "font",
          "accent",
          "text-size",
          "leading",
          "margins",
          "line-length",
          "contact-line",
          "url-length");

  Look {
    margins = List.copyOf(margins);
    gaps = new TreeMap<>(gaps);
    others = new TreeMap<>(others);
  }

  /** Reads {@code theme.properties}. */
  static Look of(Properties settings) {
    Map<String, Double> gaps = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    for (String name : settings.stringPropertyNames()) {
      String value = settings.getProperty(name);
      if (name.endsWith("-gap")) {
        gaps.put(name, Double.valueOf(value));
      } else if (!NAMED.contains(name)) {
        others.put(name, value);
      }
    }
    List<Double> margins =
        List.of(settings.getProperty("margins").split(" ")).stream().map(Double::valueOf).toList();
    return new Look(
        settings.getProperty("font"),
        settings.getProperty("accent"),
        Double.parseDouble(settings.getProperty("text-size")),
        Double.parseDouble(settings.getProperty("leading")),
        margins,
        gaps,
        others,
        Integer.parseInt(settings.getProperty("line-length")),
        Integer.parseInt(settings.getProperty("contact-line")),
        Integer.parseInt(settings.getProperty("url-length")));
  }

  /** From line to line, in points. */
  double lineHeight() {
    return textSize * leading;
  }

  /** What the style sheet may refer to, by name. */
  Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("font", '"' + font + '"');
    variables.put("accent", accent);
    variables.put("text-size", number(textSize) + "pt");
    variables.put("leading", number(leading));
    variables.put("date-leading", number(leading / DATE_SIZE));
    variables.put(
        "margins", String.join(" ", margins.stream().map(mm -> number(mm) + "mm").toList()));
    variables.putAll(others);
    variables.put("small-size", number(Math.max(SMALLEST, textSize * 0.82)) + "pt");
    gaps.forEach((name, mm) -> variables.put(name, number(mm) + "mm"));
    return variables;
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
