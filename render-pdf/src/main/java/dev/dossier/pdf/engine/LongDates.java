package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.theme.Look;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds a place for dates that are long: {@code 1 September 2010 – 31 August 2015 · 5 years}.
 *
 * <p>A date behind its title, which is never broken, would leave the title a strip of some letters
 * where text is large or the page narrow: then it stands below the title ({@code class="stacked"}).
 * A date before its title, in a column of its own, takes more lines there: they may stand beside
 * the text below the title, as far as there is some ({@code class="lines"}). If the first day of a
 * span fills a line by itself, it ends it ({@code class="apart"}).
 *
 * <p>How many characters have room is estimated, as in {@link KeepTogether}.
 */
final class LongDates {
  /** Size of dates, in text sizes. */
  private static final double SIZE = 0.905;

  /** A date takes no larger part of a line, if the title needs more than the rest. */
  private static final double SHARE = 0.6;

  /** A title has room for as many characters, if it is not shorter. */
  private static final int TITLE = 16;

  /** A title that has room for less is not set in more lines than two beside its date. */
  private static final int NARROW = 30;

  /** Longer than so many lines, it is likely to take three. */
  private static final double LINES = 1.5;

  /** Letters may be wider than they are on an average. */
  private static final double CAUTION = 1.05;

  /** Whether there is room for a day of a span behind another need not be asked past that. */
  private static final double FULL = 0.7;

  private final Document tree;
  private final Look look;

  LongDates(Document tree, Look look) {
    this.tree = tree;
    this.look = look;
  }

  /** Does it. Short entries are known to be kept in one piece by then. */
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
    double dated = Math.max(length(date) * SIZE, look.characters("date-width"));
    double line = look.titleLine();
    double beside = line - dated;
    boolean isNarrow = dated > SHARE * line || beside < TITLE;
    boolean isStrip = beside < NARROW && length(title) > LINES * beside;
    if ((isNarrow && length(title) > beside) || isStrip) {
      Xhtml.addClass(head, "stacked");
      if (length(date) * SIZE * CAUTION > line) {
        part(date);
      }
    }
  }

  /** A date that is longer than its line breaks between days, and before how long it has lasted. */
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

  /** Where the next day of a span starts: behind a dash or a dot with spaces around. */
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
      hanging = Math.min(hanging, 1); // More than one line need not be on the same page.
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

  /** No less than that. */
  private int linesOf(Element date) {
    double line = look.characters("date-width") / SIZE;
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

  /** As the engine breaks them: at spaces, but not before a dash. */
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

  /** No more than that: paragraphs and items that hold text. */
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
