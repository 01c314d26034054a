package dev.dossier.source.file;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a file's text that must not be printed, or all of it. */
final class HiddenParts {
  private final BitSet points = new BitSet();
  private boolean isAll;
  private @Nullable Set<String> words;

  /** Hides all of the text. */
  void addAll() {
    isAll = true;
    words = null;
  }

  /** Hides a part, from one index to another in code points. */
  void add(int from, int to) {
    points.set(from, Math.max(from, to));
    words = null;
  }

  /** Hides the parts that another instance hides. */
  void addAll(HiddenParts others) {
    points.or(others.points);
    isAll |= others.isAll;
    words = null;
  }

  /** Returns whether all of the text is hidden. */
  boolean isAll() {
    return isAll;
  }

  /** Returns whether a range of indices contains a hidden part. */
  boolean meets(int from, int to) {
    int first = points.nextSetBit(from);
    return isAll || (first >= 0 && first < to);
  }

  /** Returns the words of the hidden parts of a text, given as code points. */
  Set<String> words(int[] text) {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>();
      if (isAll) {
        Secrets.addWords(new String(text, 0, text.length), known);
      }
      for (int from = points.nextSetBit(0); from >= 0; ) {
        int to = points.nextClearBit(from);
        Secrets.addWords(new String(text, from, to - from), known);
        from = points.nextSetBit(to);
      }
      words = known;
    }
    return known;
  }
}
