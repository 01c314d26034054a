package dev.dossier.pdf.theme;

import dev.dossier.pdf.font.FontFace;
import dev.dossier.profile.spec.Color;
import dev.dossier.profile.spec.Margin;
import dev.dossier.profile.spec.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code theme.properties}. Keys that end in {@code -gap} are vertical distances; unknown
 * keys are variables of the style sheet.
 */
final class ThemeSettings {
  private static final Set<String> NAMED =
      Set.of(
          "extends",
          "fit",
          "font",
          "accent",
          "text-size",
          "leading",
          "margins",
          "line-length",
          "contact-line",
          "url-length");

  private final Map<String, String> settings;

  private ThemeSettings(Map<String, String> settings) {
    this.settings = settings;
  }

  /** A setting that cannot be read. */
  static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;

    Fault(String key, @Nullable String message) {
      super(message);
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /**
   * Returns the variables of a theme.
   *
   * @throws Fault if a setting is missing or has another form
   */
  static ThemeVariables look(Map<String, String> settings) throws Fault {
    return new ThemeSettings(settings).look();
  }

  /**
   * Returns the steps of {@code fit}; none if it is not set.
   *
   * @throws Fault if they have another form
   */
  static FitLadder fit(Map<String, String> settings) throws Fault {
    return settings.containsKey("fit")
        ? new ThemeSettings(settings).read("fit", FitLadder::parse)
        : new FitLadder(List.of());
  }

  private ThemeVariables look() throws Fault {
    Map<String, Double> gaps = new TreeMap<>();
    Map<String, String> others = new TreeMap<>();
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      if (setting.getKey().endsWith("-gap")) {
        gaps.put(setting.getKey(), read(setting.getKey(), ThemeSettings::gap));
      } else if (!NAMED.contains(setting.getKey())) {
        others.put(setting.getKey(), setting.getValue());
      }
    }
    return new ThemeVariables(
        read("font", ThemeSettings::font),
        read("accent", Color::parse),
        read("text-size", TextSize::parse).points(),
        read("leading", ThemeSettings::leading),
        read("margins", ThemeSettings::margins),
        gaps,
        others,
        read("line-length", ThemeSettings::characters),
        read("contact-line", ThemeSettings::characters),
        read("url-length", ThemeSettings::characters));
  }

  private <T> T read(String key, Function<String, T> reader) throws Fault {
    String value = settings.get(key);
    if (value == null) {
      throw new Fault(key, "'" + key + "' is missing");
    }
    try {
      return reader.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw new Fault(key, key + ": " + e.getMessage());
    }
  }

  private static String font(String name) {
    if (!FontFace.isFamily(name)) {
      throw new IllegalArgumentException("no font '" + name + "'");
    }
    return name;
  }

  private static Double gap(String text) {
    if (!text.matches("\\d{1,2}(\\.\\d{1,3})?mm")) {
      throw new IllegalArgumentException("'" + text + "' is not a distance; write it as 3.5mm");
    }
    return Double.valueOf(text.substring(0, text.length() - 2));
  }

  private static Double leading(String text) {
    if (!text.matches("[12](\\.\\d{1,4})?")) {
      throw new IllegalArgumentException("'" + text + "' is not a number from 1 to 2.9");
    }
    return Double.valueOf(text);
  }

  private static List<Double> margins(String text) {
    List<Double> margins = new ArrayList<>();
    for (String margin : text.split("\\s+", -1)) {
      margins.add(Margin.parse(margin).millimetres());
    }
    if (margins.size() != 4) {
      throw new IllegalArgumentException("there must be four: top, right, bottom, left");
    }
    return margins;
  }

  private static Integer characters(String text) {
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new IllegalArgumentException("'" + text + "' is not a number of characters");
    }
    return Integer.valueOf(text);
  }
}
