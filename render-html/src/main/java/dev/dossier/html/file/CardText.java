package dev.dossier.html.file;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text on a card, in lines of one size.
 *
 * @param lines the lines
 * @param size in pixels
 */
record CardText(List<String> lines, CardFont font, double size) {
  private static final double LEADING = 1.14;

  /** What is below the base line, as a part of the size. */
  private static final double DEPTH = 0.22;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String ELLIPSIS = "…";

  /**
   * Returns a text in the largest size in which it fits into a box; cut if it fits in none.
   *
   * @param largest the largest size in pixels
   * @param smallest the smallest size in pixels
   */
  static CardText fitting(
      String text, CardFont font, int width, int height, int largest, int smallest) {
    if (text.isBlank()) {
      return new CardText(List.of(), font, largest);
    }
    for (int size = largest; size > smallest; size -= 2) {
      CardText set = set(text, font, size, width);
      if (set.isWithin(width) && set.height() <= height) {
        return set;
      }
    }
    return set(text, font, smallest, width).cut(width, height);
  }

  private static CardText set(String text, CardFont font, double size, int width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : SPACE.split(text.strip(), -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || font.width(longer, size) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return new CardText(lines, font, size);
  }

  private boolean isWithin(int width) {
    return lines.stream().allMatch(line -> font.width(line, size) <= width);
  }

  private CardText cut(int width, int height) {
    int most = Math.max(1, (int) (height / (size * LEADING)));
    List<String> kept = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(most, lines.size()))) {
      boolean isLast = kept.size() + 1 == most && lines.size() > most;
      kept.add(shortened(isLast ? line + ELLIPSIS : line, width));
    }
    return new CardText(kept, font, size);
  }

  private String shortened(String line, int width) {
    String shown = line;
    while (shown.length() > 1 && font.width(shown, size) > width) {
      String rest = shown.replace(ELLIPSIS, "");
      shown = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1)).strip() + ELLIPSIS;
    }
    return shown;
  }

  /** Returns the height of all lines in pixels. */
  float height() {
    return (float) (lines.size() * size * LEADING);
  }

  /** Draws the lines as shapes, which are the same on every machine, from a point down. */
  void draw(Graphics2D canvas, float x, float top) {
    double end = top;
    for (String line : lines) {
      end += size * LEADING;
      canvas.fill(font.outline(line, size, x, end - size * DEPTH));
    }
  }
}
