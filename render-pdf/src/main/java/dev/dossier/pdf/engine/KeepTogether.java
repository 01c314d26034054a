package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.theme.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps headings with what follows, and short entries in one piece.
 *
 * <p>The engine's {@code page-break-after: avoid} does not reach into what follows, so a heading
 * could end a page. Where the first entry is short, it is put into one unbroken piece with its
 * headings. Where it may break, they ask for the room that they and its beginning need ({@code
 * -fs-page-break-min-height}). How many lines a text takes is estimated, with a line to spare: it
 * is known only after layout, which would be twice the work.
 */
final class KeepTogether {
  /** Entries of up to so many lines are not split over pages. */
  private static final int KEPT_LINES = 8;

  /** Lines that a section's heading takes, with its space and its rule. */
  private static final int HEADING_LINES = 3;

  /** Lines that a group's heading takes. */
  private static final int GROUP_LINES = 2;

  private final Document tree;
  private final Look look;

  KeepTogether(Document tree, Look look) {
    this.tree = tree;
    this.look = look;
  }

  /** Does it. */
  void hold() {
    for (String name : List.of("article", "li")) {
      for (Element entry : Xhtml.all(tree, name)) {
        if (lines(entry) <= KEPT_LINES) {
          Xhtml.addClass(entry, "keep");
        } else {
          askForRoom(firstPart(entry), beginning(entry) + 1);
        }
      }
    }
    Xhtml.all(tree, "div").stream()
        .filter(div -> Xhtml.hasClass(div, "fact") && !follows(div))
        .forEach(this::holdFacts);
    for (Element label : Xhtml.all(tree, "p")) {
      Element next = Xhtml.nextElement(label);
      if (Xhtml.hasClass(label, "label") && next != null) {
        askForRoom(label, 1 + beginning(next));
      }
    }
    for (String name : List.of("h3", "h2")) {
      Xhtml.all(tree, name).stream().filter(this::opensEntries).forEach(this::holdHeading);
    }
  }

  /** Whether it stands below another fact, or is held with others already. */
  private static boolean follows(Element fact) {
    Element before = Xhtml.previousElement(fact);
    return before != null && Xhtml.hasClass(before, "fact");
  }

  /** A list of a few lines stays in one piece; of a longer one the last is not left alone. */
  private void holdFacts(Element first) {
    List<Element> facts = new ArrayList<>();
    int lines = 0;
    for (Element fact = first;
        fact != null && Xhtml.hasClass(fact, "fact");
        fact = Xhtml.nextElement(fact)) {
      facts.add(fact);
      lines += linesOfFact(fact);
    }
    if (lines <= KEPT_LINES) {
      join(facts);
    } else if (facts.size() > 3) {
      join(facts.subList(facts.size() - 2, facts.size()));
      join(facts.subList(0, 2));
    }
  }

  /** Its label, its value and its date stand side by side. */
  private int linesOfFact(Element fact) {
    int most = 1;
    for (Node part : Xhtml.children(fact)) {
      most = Math.max(most, part instanceof Element cell ? lines(cell) : 0);
    }
    return most;
  }

  /** Headings of sections and groups, not those of entries. */
  private boolean opensEntries(Element heading) {
    return heading.getTagName().equals("h2") || Xhtml.hasClass(heading, "group");
  }

  private void holdHeading(Element heading) {
    List<Element> piece = new ArrayList<>(List.of(heading));
    int lines = heading.getTagName().equals("h2") ? HEADING_LINES : GROUP_LINES;
    Element next = Xhtml.nextElement(heading);
    while (next != null && isBeforeEntries(next)) {
      piece.add(next);
      lines += Xhtml.hasClass(next, "group") ? GROUP_LINES : lines(next) + 1;
      next = Xhtml.nextElement(next);
    }
    if (next == null) {
      askForRoom(heading, lines);
    } else if (Xhtml.hasClass(next, "keep") || Xhtml.hasClass(next, "fact")) {
      piece.add(next);
      join(piece);
    } else {
      askForRoom(heading, lines + beginning(next) + 1);
    }
  }

  private boolean isBeforeEntries(Element element) {
    return Xhtml.hasClass(element, "group")
        || (Xhtml.hasClass(element, "opening") && lines(element) <= KEPT_LINES);
  }

  private void join(List<Element> piece) {
    Element whole = tree.createElement("div");
    whole.setAttribute("class", "keep");
    piece.get(0).getParentNode().insertBefore(whole, piece.get(0));
    piece.forEach(whole::appendChild);
  }

  /** Its head, since all that is in an element inherits the room that it asks for. */
  private static Element firstPart(Element entry) {
    Element first = Xhtml.firstElement(entry);
    return first != null && Xhtml.hasClass(first, "head") ? first : entry;
  }

  private void askForRoom(Element element, int lines) {
    element.setAttribute(
        "style",
        String.format(Locale.ROOT, "-fs-page-break-min-height: %.1fpt", lines * look.lineHeight()));
  }

  /** Lines up to the first place where an element may be broken. */
  private int beginning(Element element) {
    if (lines(element) <= (element.getTagName().matches("p|pre") ? 3 : 1)
        || Xhtml.hasClass(element, "keep")) {
      return lines(element);
    } else if (element.getTagName().matches("p|pre")) {
      return 2; // orphans
    }
    int lines = 0;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        boolean isWhole = Xhtml.hasClass(part, "head");
        lines += isWhole ? lines(part) : beginning(part);
        if (!isWhole && !Xhtml.hasClass(part, "place")) {
          return lines;
        }
      }
    }
    return Math.max(lines, 2);
  }

  private int lines(Element element) {
    int lines = 0;
    int length = 0;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        lines += lines(part);
      } else {
        length += child.getTextContent().strip().length();
      }
    }
    return lines + (length + look.lineLength() - 1) / look.lineLength();
  }
}
