package dev.dossier.pdf.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * The content stream of a page, split into marked-content sequences and what stands between them,
 * for {@link DrawnPage}.
 *
 * <p>Goes with {@link DrawnPage}. The stream is read line by line, as PDFBox writes it: each line
 * ends with an operator, and no string contains a line end.
 */
final class ContentPieces {
  /** The fill colour at the start of a page. */
  static final String BLACK = "0 0 0 rg\n";

  /** The operators of text that can be moved: they leave no state behind but the fill colour. */
  private static final List<String> MOVABLE =
      List.of("BDC", "EMC", "BT", "ET", "Tf", "Tm", "Tj", "TJ", "rg");

  /** Operators that set a fill colour in ways that are not tracked here. */
  private static final List<String> OTHER_COLOURS = List.of("g", "k", "cs", "sc", "scn");

  private static final String NUMBER = "/MCID ";

  /**
   * A part of a content stream.
   *
   * @param drawn operators with their operands
   * @param place position in reading order, from 1; 0 without a tag
   * @param isMovable whether it is text that can be drawn at another time
   * @param scope number of the saved graphics state in which it ends; 0 is the outermost
   * @param before the fill colour when it begins
   * @param after the fill colour when it ends
   */
  record Part(String drawn, int place, boolean isMovable, int scope, String before, String after) {}

  private final String drawn;
  private final int[] places;
  private final List<Part> parts = new ArrayList<>();

  /** The fill colours of the saved graphics states, and the current one. */
  private final List<String> colours = new ArrayList<>(List.of(BLACK));

  private final List<Integer> scopes = new ArrayList<>(List.of(0));
  private int scopeCount;

  /** Nesting depth of marked content. */
  private int depth;

  private boolean isKnown = true;

  // State of the part that is being read.
  private int start;
  private int place;
  private boolean isText;
  private boolean isMovable;
  private String before = BLACK;

  private ContentPieces(String drawn, int[] places) {
    this.drawn = drawn;
    this.places = places;
  }

  /**
   * Returns the parts in order; none if the stream has operators that are not supported here.
   *
   * @param drawn a content stream as PDFBox writes it
   * @param places positions in reading order by marked-content identifier
   */
  static List<Part> of(String drawn, int[] places) {
    ContentPieces reading = new ContentPieces(drawn, places);
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

  /** Ends a part and begins the next. */
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
