package dev.dossier.html.theme;

import java.util.EnumSet;
import java.util.Set;

/**
 * The subsets of letters that a page needs: in all, in headings, and in italics. It is one pass
 * over the page, which is longer than all else that its fonts depend on.
 */
final class LetterUse {
  private static final LetterSubset[] SUBSETS = LetterSubset.values();

  private static final String[] ITALIC_ELEMENTS = {"em", "i", "cite"};

  private final Set<LetterSubset> onPage = EnumSet.noneOf(LetterSubset.class);
  private final Set<LetterSubset> inHeadings = EnumSet.noneOf(LetterSubset.class);
  private final Set<LetterSubset> inItalics = EnumSet.noneOf(LetterSubset.class);
  private boolean hasItalics;

  /**
   * Looks through a page.
   *
   * @param isOftenItalic whether a theme sets more in italics than elements tell, so that all of
   *     the text may be
   */
  LetterUse(String page, boolean isOftenItalic) {
    int start = Math.max(0, page.indexOf("<body"));
    int endOfHeading = start;
    int endOfItalics = isOftenItalic ? page.length() : start;
    hasItalics = isOftenItalic;
    for (int i = start; i < page.length(); i++) {
      char letter = page.charAt(i);
      if (letter == '<') {
        endOfHeading = Math.max(endOfHeading, endOfHeading(page, i));
        endOfItalics = Math.max(endOfItalics, endOfItalics(page, i));
        hasItalics |= endOfItalics > i;
      } else if (letter > 0x7F) {
        add(letter, i < endOfHeading, i < endOfItalics);
      }
    }
  }

  private void add(char letter, boolean isInHeading, boolean isInItalics) {
    for (LetterSubset subset : SUBSETS) {
      if (subset.has(letter)) {
        onPage.add(subset);
        if (isInHeading) {
          inHeadings.add(subset);
        }
        if (isInItalics) {
          inItalics.add(subset);
        }
      }
    }
  }

  /** Returns where the heading ends whose tag begins here, or -1. */
  private static int endOfHeading(String page, int tag) {
    if (page.startsWith("h", tag + 1) && isEndOfName(page, tag + 3)) {
      char level = page.charAt(tag + 2);
      return level >= '1' && level <= '3' ? page.indexOf("</h" + level + ">", tag) : -1;
    }
    return endOf("p class=\"headline", "</p>", page, tag);
  }

  /** Returns where the text in italics ends whose tag begins here, or -1. */
  private static int endOfItalics(String page, int tag) {
    for (String name : ITALIC_ELEMENTS) {
      if (page.startsWith(name, tag + 1) && isEndOfName(page, tag + 1 + name.length())) {
        return page.indexOf("</" + name + ">", tag);
      }
    }
    return endOf("p class=\"venue", "</p>", page, tag);
  }

  private static int endOf(String start, String end, String page, int tag) {
    return page.startsWith(start, tag + 1) ? page.indexOf(end, tag) : -1;
  }

  private static boolean isEndOfName(String page, int index) {
    return index < page.length() && (page.charAt(index) == ' ' || page.charAt(index) == '>');
  }

  /** Whether the page has text in italics. */
  boolean hasItalics() {
    return hasItalics;
  }

  /** Returns the subsets that any of the text needs. */
  Set<LetterSubset> onPage() {
    return onPage;
  }

  /** Returns the subsets that headings need. */
  Set<LetterSubset> inHeadings() {
    return inHeadings;
  }

  /** Returns the subsets that text in italics needs. */
  Set<LetterSubset> inItalics() {
    return inItalics;
  }
}
