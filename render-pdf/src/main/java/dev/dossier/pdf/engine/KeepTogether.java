package dev.dossier.pdf.engine;

import dev.dossier.pdf.markup.Blocks;
import dev.dossier.pdf.markup.Xhtml;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps headings with the content that follows them, and short entries on one page.
 *
 * <p>openhtmltopdf applies {@code page-break-after: avoid} between siblings only, so a heading
 * could be the last line of a page. A short first entry is put into one unbreakable block with its
 * headings; where the first entry may break, the headings request enough room for themselves and
 * its beginning ({@code -fs-page-break-min-height}). Line counts are estimated, with half a line to
 * spare, because exact ones would need a second layout. Can go once the engine implements {@code
 * break-after: avoid} of CSS Fragmentation; no public issue is known.
 */
public final class KeepTogether {
  /** Entries with more lines may be split. */
  private static final int MOST_KEPT = 6;

  /** Lines of a list of which none may be alone on a page. */
  private static final int PAIR = 2;

  /** Height of a group heading with its space, in lines. */
  private static final double GROUP_LINES = 1.7;

  private final Document tree;
  private final Measures measures;
  private final LineEstimate estimate;

  /** What has no more lines than this is not split. */
  private final double keptLines;

  /**
   * Entries, by identity, that are kept because they are short, not because the document says so.
   */
  private final Set<Element> shortOnes = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * The approximate measures of a theme.
   *
   * @param lineHeight in points
   * @param lineLength number of characters in a line
   * @param headingLines height of a section heading with its space and rule, in lines
   * @param gapLines the space above the heading, in lines
   * @param pageLines number of lines of a page
   * @param holeLines number of lines that may be empty at the end of a page
   */
  public record Measures(
      double lineHeight,
      int lineLength,
      double headingLines,
      double gapLines,
      double pageLines,
      double holeLines) {}

  public KeepTogether(Document tree, Measures measures) {
    this.tree = tree;
    this.measures = measures;
    this.estimate = new LineEstimate(measures.lineLength());
    this.keptLines = Math.min(MOST_KEPT, measures.holeLines());
  }

  /** Marks and groups the elements of the tree. */
  public void hold() {
    for (String name : List.of("section", "article", "li")) {
      Xhtml.all(tree, name).forEach(this::splitIfLong);
    }
    for (String name : List.of("article", "li")) {
      for (Element entry : Xhtml.all(tree, name)) {
        if (!Xhtml.hasClass(entry, "keep")) {
          if (estimate.lines(entry) <= keptLines) {
            Xhtml.addClass(entry, "keep");
            shortOnes.add(entry);
          } else {
            askForRoom(firstPart(entry), beginning(entry) + 1);
          }
        }
      }
    }
    Xhtml.all(tree, "article").stream()
        .filter(entry -> isLine(entry) && !isLine(Xhtml.previousElement(entry)))
        .toList()
        .forEach(this::holdLines);
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
    new EntryEnds(tree, estimate, measures.lineHeight()).hold();
  }

  /**
   * What a document keeps on one page and is longer than a page may break: the engine would leave
   * the rest of a page empty before it, and its heading alone there.
   */
  private void splitIfLong(Element kept) {
    if (Xhtml.hasClass(kept, "keep") && estimate.lines(kept) > measures.pageLines()) {
      kept.setAttribute("class", kept.getAttribute("class").replaceFirst("\\s*\\bkeep\\b", ""));
    }
  }

  /** Returns whether an element is an entry of one line that does not begin a page. */
  private static boolean isLine(@Nullable Element element) {
    return element != null
        && Xhtml.hasClass(element, "line")
        && !Xhtml.hasClass(element, "break-before");
  }

  /** The first two and the last two entries of a list stay together. */
  private void holdLines(Element first) {
    List<Element> all = new ArrayList<>();
    for (Element entry = first; entry != null && isLine(entry); entry = Xhtml.nextElement(entry)) {
      all.add(entry);
    }
    if (all.size() > PAIR + 1) {
      join(all.subList(all.size() - PAIR, all.size()));
      join(all.subList(0, PAIR));
    } else if (all.size() > 1) {
      join(all);
    }
  }

  /** Returns whether a fact follows another, or is already in a group. */
  private static boolean follows(Element fact) {
    Element before = Xhtml.previousElement(fact);
    return before != null && Xhtml.hasClass(before, "fact");
  }

  /**
   * A short list of facts stays on one page; a longer one keeps its first two and its last two
   * together.
   */
  private void holdFacts(Element first) {
    List<Element> facts = new ArrayList<>();
    int lines = 0;
    for (Element fact = first;
        fact != null && Xhtml.hasClass(fact, "fact");
        fact = Xhtml.nextElement(fact)) {
      facts.add(fact);
      lines += estimate.linesOfRow(fact);
    }
    if (lines <= keptLines) {
      join(facts);
    } else if (facts.size() > 3) {
      join(facts.subList(facts.size() - 2, facts.size()));
      join(facts.subList(0, 2));
    }
  }

  /** Returns whether a heading is that of a section or a group, not of an entry. */
  private boolean opensEntries(Element heading) {
    return heading.getTagName().equals("h2") || Xhtml.hasClass(heading, "group");
  }

  private void holdHeading(Element heading) {
    List<Element> piece = new ArrayList<>(List.of(heading));
    double lines = heading.getTagName().equals("h2") ? measures.headingLines() : GROUP_LINES;
    // The room that an element requests does not include its margin.
    double gap = heading.getTagName().equals("h2") ? measures.gapLines() : 0;
    Element next = Xhtml.nextElement(heading);
    while (next != null && isBeforeEntries(next)) {
      piece.add(next);
      lines += Xhtml.hasClass(next, "group") ? GROUP_LINES : estimate.lines(next) + 0.4;
      next = Xhtml.nextElement(next);
    }
    if (next == null) {
      askForRoom(heading, lines - gap);
    } else if (shortOnes.contains(next)
        && lines + estimate.lines(next) > keptLines
        && canSplit(next)) {
      next.setAttribute("class", next.getAttribute("class").replaceFirst("\\s*\\bkeep\\b", ""));
      askForRoom(heading, lines - gap + beginning(next) + 1.1);
      askForRoom(firstPart(next), beginning(next) + 1);
    } else if (Xhtml.hasClass(next, "keep") || Xhtml.hasClass(next, "fact")) {
      piece.add(next);
      join(piece);
    } else {
      askForRoom(heading, lines - gap + beginning(next) + 1.1);
    }
  }

  /** Returns whether at least two lines of an entry are behind its first possible break. */
  private boolean canSplit(Element entry) {
    Element kept = (Element) entry.cloneNode(true);
    kept.removeAttribute("class");
    return estimate.lines(entry) - beginning(kept) >= PAIR;
  }

  private boolean isBeforeEntries(Element element) {
    return Xhtml.hasClass(element, "group")
        || (Xhtml.hasClass(element, "opening") && estimate.lines(element) <= keptLines);
  }

  private void join(List<Element> piece) {
    Element whole = tree.createElement("div");
    whole.setAttribute("class", "keep");
    piece.get(0).getParentNode().insertBefore(whole, piece.get(0));
    piece.forEach(whole::appendChild);
  }

  /**
   * Returns the head of an entry: all descendants of an element inherit the room that it requests.
   */
  private static Element firstPart(Element entry) {
    Element first = Xhtml.firstElement(entry);
    return first != null && Xhtml.hasClass(first, "head") ? first : entry;
  }

  private void askForRoom(Element element, double lines) {
    element.setAttribute(
        "style",
        String.format(
            Locale.ROOT, "-fs-page-break-min-height: %.1fpt", lines * measures.lineHeight()));
  }

  /** Returns the number of lines before the first place where an element may break. */
  private int beginning(Element element) {
    if (estimate.lines(element) <= (element.getTagName().matches("p|pre") ? 3 : 1)
        || Xhtml.hasClass(element, "keep")) {
      return estimate.lines(element);
    } else if (element.getTagName().matches("p|pre")) {
      return 2; // orphans: 2
    }
    int lines = 0;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part && Blocks.isBlock(part)) {
        boolean isWhole = Xhtml.hasClass(part, "head");
        lines += isWhole ? estimate.lines(part) : beginning(part);
        if (!isWhole && !Xhtml.hasClass(part, "place")) {
          return lines;
        }
      }
    }
    return Math.max(lines, 2);
  }
}
