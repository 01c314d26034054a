package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour that can be read on white paper: its contrast on white is at least 4.5:1 (WCAG 2.2,
 * success criterion 1.4.3).
 *
 * @param hex red, green and blue as six lower-case hexadecimal digits after a {@code #}
 */
@Doc(
    "A colour in hexadecimal digits, in quotes: `\"#0B4F6C\"`. Its contrast on"
        + " white must be at least 4.5:1.")
@Scalar(name = "a colour", pattern = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", example = "#0B4F6C")
public record Color(String hex) {
  /** The minimum contrast on white. */
  public static final double LEAST_CONTRAST = 4.5;

  private static final Color WHITE = new Color("#ffffff");
  private static final Color BLACK = new Color("#000000");
  private static final Pattern FORM = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

  /**
   * Reads a colour.
   *
   * @throws IllegalArgumentException if it has another form, or is too light
   */
  public static Color parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not a colour; write it in hexadecimal digits: \"#0B4F6C\"");
    }
    String digits = text.substring(1).toLowerCase(Locale.ROOT);
    Color color =
        new Color("#" + (digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits));
    if (color.contrast() < LEAST_CONTRAST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is too light to be read on white: its contrast is %.1f:1, but at least %.1f:1"
                  + " is required; \"%s\" would do",
              text,
              Math.floor(color.contrast() * 10) / 10,
              LEAST_CONTRAST,
              color.readableOn(WHITE).hex));
    }
    return color;
  }

  /** Returns the contrast on white: 1 for white itself, 21 for black. */
  public double contrast() {
    return contrast(WHITE);
  }

  /** Returns the contrast with another colour, from 1 to 21, as WCAG 2.2 defines it. */
  public double contrast(Color other) {
    double lighter = Math.max(luminance(), other.luminance());
    double darker = Math.min(luminance(), other.luminance());
    return (lighter + 0.05) / (darker + 0.05);
  }

  /**
   * Returns this colour or, if it is unreadable on a ground, the nearest lighter or darker one that
   * is readable.
   */
  public Color readableOn(Color ground) {
    return readableOn(ground, LEAST_CONTRAST);
  }

  /**
   * Returns this colour or, if its contrast is too low, the nearest lighter or darker one with
   * sufficient contrast.
   *
   * @param least the minimum contrast with the ground, 1 to 21
   */
  public Color readableOn(Color ground, double least) {
    Color end = ground.isDark() ? WHITE : BLACK;
    Color color = this;
    for (int percent = 1; color.contrast(ground) < least && percent <= 100; percent++) {
      color = mixed(end, percent / 100.0);
    }
    return color;
  }

  /** Whether its contrast with white is higher than that with black. */
  public boolean isDark() {
    return contrast(WHITE) > contrast(BLACK);
  }

  /**
   * Returns a lighter colour of the same hue.
   *
   * @param share the share of white, 0 to 1
   */
  public Color lightened(double share) {
    return mixed(WHITE, share);
  }

  /**
   * Returns a mixture with another colour.
   *
   * @param share the share of the other colour, 0 to 1
   */
  public Color mixed(Color other, double share) {
    StringBuilder mixed = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      long value = Math.round(channel(i) * (1 - share) + other.channel(i) * share);
      mixed.append(String.format(Locale.ROOT, "%02x", value));
    }
    return new Color(mixed.toString());
  }

  private int channel(int index) {
    return Integer.parseInt(hex.substring(1 + 2 * index, 3 + 2 * index), 16);
  }

  /** Returns the relative luminance, as WCAG defines it. */
  private double luminance() {
    return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return hex;
  }
}
