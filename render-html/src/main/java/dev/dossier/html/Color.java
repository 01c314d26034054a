package dev.dossier.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Color(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#([0-9a-fA-F]{6})");

  /**
   * Reads {@code #17528c}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static Color parse(String text) {
    Matcher matcher = HEX.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no colour such as #17528c");
    }
    int rgb = Integer.parseInt(matcher.group(1), 16);
    return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** Contrast ratio from 1 to 21, as WCAG 2.2 defines it. */
  double contrast(Color other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * This colour, or the nearest on the way to black or white that has this contrast on a ground.
   */
  Color readableOn(Color ground, double contrast) {
    Color end = ground.luminance() > 0.18 ? new Color(0, 0, 0) : new Color(255, 255, 255);
    Color color = this;
    for (int step = 1; color.contrast(ground) < contrast && step <= 100; step++) {
      color = mix(end, step / 100.0);
    }
    return color;
  }

  private Color mix(Color other, double part) {
    return new Color(
        mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
