package dev.dossier.pdf.output;

import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn on a page, taken apart into marked pieces and what stands between them.
 *
 * <p>It is read line by line, as PDFBox writes it: an operator ends each, and no string holds the
 * end of one.
 */
final class DrawnParts {
  /** The colour that a page begins with. */
  static final String BLACK = "0 0 0 rg\n";

  /** Operators of text that may be drawn at another time: nothing but a colour outlasts them. */
  private static final List<String> MOVABLE =
      List.of("BDC", "EMC", "BT", "ET", "Tf", "Tm", "Tj", "TJ", "rg");

  /** What sets colours in ways that are not followed here. */
  private static final List<String> OTHER_COLOURS = List.of("g", "k", "cs", "sc", "scn");

  private static final String NUMBER = "/MCID ";

  /**
   * One of them.
   *
   * @param drawn operators with their operands
   * @param place in the order of reading, from 1, of a piece with a tag; else 0
   * @param isMovable whether it is text that may be drawn at another time
   * @param scope in which saved state of the page it ends; 0 is the outermost
   * @param before the colour that is set when it begins
   * @param after the colour that is set when it ends
   */
  record Part(String drawn, int place, boolean isMovable, int scope, String before, String after) {}

  private final String drawn;
  private final int[] places;
  private final List<Part> parts = new ArrayList<>();

  /** Those that are saved, and the one that is set. */
  private final List<String> colours = new ArrayList<>(List.of(BLACK));

  private final List<Integer> scopes = new ArrayList<>(List.of(0));
  private int scopeCount;

  /** How deep in marked pieces. */
  private int depth;

  private boolean isKnown = true;

  // Of the part that is being read.
  private int start;
  private int place;
  private boolean isText;
  private boolean isMovable;
  private String before = BLACK;

  private DrawnParts(String drawn, int[] places) {
    this.drawn = drawn;
    this.places = places;
  }

  /**
   * All of them, one after the other; none if something is drawn that this does not know.
   *
   * @param drawn a content stream as PDFBox writes it
   * @param places of marked pieces in the order of reading, by their numbers
   */
  static List<Part> of(String drawn, int[] places) {
    DrawnParts reading = new DrawnParts(drawn, places);
    reading.read();
    return reading.isKnown ? reading.parts : List.of();
  }

  private void read() {
    int next;
    for (int at = 0; at < drawn.length() && isKnown; at = next) {
      int end = drawn.indexOf('\n', at);
      next = end < 0 ? drawn.length() : end + 1;
      String operator = drawn.substring(Math.max(at, drawn.lastIndexOf(' ', next - 2) + 1), next);
      operator = operator.stripTrailing();
      if (operator.equals("BDC") && depth++ == 0) {
        end(at);
        place = place(at, next);
        isMovable = true;
      }
      follow(operator, at, next);
      if (operator.equals("EMC") && --depth == 0) {
        end(next);
      }
    }
    end(drawn.length());
    isKnown &= depth == 0 && scopes.size() == 1;
  }

  private int place(int start, int end) {
    int at = drawn.indexOf(NUMBER, start);
    if (at < 0 || at > end) {
      return 0;
    }
    int from = at + NUMBER.length();
    int number = Integer.parseInt(drawn, from, drawn.indexOf('>', from), 10);
    return number < places.length ? places[number] : 0;
  }

  private void follow(String operator, int start, int end) {
    int last = scopes.size() - 1;
    switch (operator) {
      case "q" -> {
        colours.add(colours.get(last));
        scopes.add(++scopeCount);
      }
      case "Q" -> {
        if (last == 0) {
          isKnown = false;
          return;
        }
        colours.remove(last);
        scopes.remove(last);
      }
      case "rg" -> colours.set(last, drawn.substring(start, end));
      case "BT" -> isText = true;
      default -> isKnown &= !OTHER_COLOURS.contains(operator);
    }
    isMovable &= MOVABLE.contains(operator);
  }

  /** Ends a part, and begins another. */
  private void end(int end) {
    String after = colours.get(colours.size() - 1);
    if (end > start) {
      int scope = scopes.get(scopes.size() - 1);
      String part = drawn.substring(start, end);
      parts.add(new Part(part, isText ? place : 0, isMovable && isText, scope, before, after));
    }
    start = end;
    place = 0;
    isText = false;
    isMovable = false;
    before = after;
  }
}
