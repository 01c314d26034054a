package dev.dossier.pdf.page;

import dev.dossier.pdf.engine.KeepTogether;
import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.theme.ThemeVariables;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Places long dates such as {@code 1 September 2010 – 31 August 2015 · 5 years}.
 *
 * <p>A date after its title is never broken. Where it would leave only a narrow column to the
 * title, it is placed below the title ({@code class="stacked"}). A date before its title is in a
 * column of its own and may take several lines, which may stand beside the text below the title
 * ({@code class="lines"}). If the first date of a range fills a line, the second starts a new line
 * ({@code class="apart"}).
 *
 * <p>The number of characters that fit is estimated, as in {@link KeepTogether}.
 */
final class LongDates {
  /** The largest share of a line for a date, if the title needs more than the rest. */
  private static final double SHARE = 0.6;

  /** The share of a line that the narrower of two sections has that are side by side. */
  private static final double PAIR = 0.42;

  /** The distance of a date from its title, in characters. */
  private static final int GAP = 3;

  /** A title gets at least this many characters of a line, if it is that long. */
  private static final int TITLE = 16;

  /** A title with fewer characters in a line takes at most two lines beside its date. */
  private static final int NARROW = 30;

  /** A title that is longer than this, in lines, may well take three. */
  private static final double LINES = 1.5;

  /** Allows for text that is wider than average. */
  private static final double CAUTION = 1.05;

  /** A date longer than this share of its column does not share a line with another. */
  private static final double FULL = 0.7;

  private final Document tree;
  private final ThemeVariables look;

  LongDates(Document tree, ThemeVariables look) {
    this.tree = tree;
    this.look = look;
  }

  /** Places all dates of entries. {@link KeepTogether} must have run. */
  void place() {
    for (Element head : Xhtml.all(tree, "div")) {
      if (!Xhtml.hasClass(head, "head")) {
        continue;
      }
      Element first = Xhtml.firstElement(head);
      Element second = first == null ? null : Xhtml.nextElement(first);
      if (first != null && Xhtml.hasClass(first, "when")) {
        placeBefore(first, head);
      } else if (first != null && second != null && Xhtml.hasClass(second, "when")) {
        placeAfter(first, second, head);
      }
    }
  }

  private void placeAfter(Element title, Element date, Element head) {
    double dated = length(date) * look.dateSize() + GAP;
    double line = look.lineLength() * (isInPair(head) ? PAIR : 1);
    double beside = line - dated;
    boolean isNarrow = dated > SHARE * line || beside < TITLE;
    boolean isStrip = beside < NARROW && length(title) > LINES * beside;
    if ((isNarrow && length(title) > beside) || isStrip) {
      Xhtml.addClass(head, "stacked");
      if (length(date) * look.dateSize() * CAUTION > line) {
        part(date);
      }
    }
  }

  /** Returns whether an entry is in one of two sections that are side by side. */
  private static boolean isInPair(Element head) {
    Node node = head;
    while (node instanceof Element element && !Xhtml.hasClass(element, "pair")) {
      node = element.getParentNode();
    }
    return node instanceof Element;
  }

  /** Allows a date that is longer than its line to break between dates, and before the duration. */
  private void part(Element date) {
    String text = date.getTextContent().strip();
    Xhtml.children(date).forEach(date::removeChild);
    int start = 0;
    for (int end = afterDay(text, 0); start < text.length(); end = afterDay(text, end)) {
      Element day = tree.createElement("span");
      day.setAttribute("class", "day");
      day.setTextContent(text.substring(start, end).strip());
      if (start > 0) {
        date.appendChild(tree.createTextNode(" "));
      }
      date.appendChild(day);
      start = end;
    }
  }

  /** Returns where the next date of a range starts: after a dash or dot with spaces around. */
  private static int afterDay(String text, int from) {
    for (int at = from + 1; at < text.length() - 1; at++) {
      boolean isSign = "\u2013\u2014-\u00B7".indexOf(text.charAt(at)) >= 0;
      if (isSign
          && Character.isSpaceChar(text.charAt(at - 1))
          && Character.isSpaceChar(text.charAt(at + 1))) {
        return at + 1;
      }
    }
    return text.length();
  }

  private void placeBefore(Element date, Element head) {
    int lines = linesOf(date);
    Element body = Xhtml.nextElement(head);
    boolean isKept = head.getParentNode() instanceof Element entry && Xhtml.hasClass(entry, "keep");
    int hanging = body == null ? 0 : Math.min(lines - 1, textLines(body));
    if (!isKept) {
      hanging = Math.min(hanging, 1); // Further lines may be on the next page.
    }
    if (hanging > 0) {
      Element whole = tree.createElement("span");
      whole.setAttribute("class", "lines");
      whole.setAttribute(
          "style",
          String.format(Locale.ROOT, "height: %.1fpt", (lines - hanging) * look.lineHeight()));
      Xhtml.children(date).forEach(whole::appendChild);
      date.appendChild(whole);
    }
  }

  /** Returns the least number of lines of a date. */
  private int linesOf(Element date) {
    double line = look.characters("date-width") / look.dateSize();
    int lines = 0;
    int longest = 0;
    for (Element day : Xhtml.all(date, "span")) {
      if (Xhtml.hasClass(day, "day")) {
        lines += lines(day.getTextContent().strip(), line / CAUTION);
        longest = Math.max(longest, length(day));
      }
    }
    if (longest > FULL * line) {
      Xhtml.addClass(date, "apart");
    }
    return lines;
  }

  /** Returns the number of lines of a date that breaks at spaces, but not before a dash. */
  private static int lines(String day, double line) {
    int lines = 1;
    int length = 0;
    for (String word : day.replace(" –", "\u00A0–").split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > line) {
        lines++;
        length = word.length();
      } else {
        length += (length > 0 ? 1 : 0) + word.length();
      }
    }
    return lines;
  }

  /**
   * Returns the largest number of lines that may stand beside a date: one for each paragraph or
   * item with text.
   */
  private static int textLines(Element element) {
    int lines = 0;
    boolean hasBlocks = false;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        hasBlocks = true;
        lines += textLines(part);
      }
    }
    return hasBlocks || element.getTextContent().isBlank() ? lines : 1;
  }

  private static int length(Element element) {
    String text = element.getTextContent().strip();
    return text.codePointCount(0, text.length());
  }
}
