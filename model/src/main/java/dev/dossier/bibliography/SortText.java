package dev.dossier.bibliography;

import java.math.BigInteger;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text as a language sorts it, with numbers by their value: {@code Vol. 2} before {@code Vol. 10}.
 *
 * <p>A collator compares two texts letter by letter each time; its keys are made once a text. Lists
 * of thousands hold few different authors and years.
 *
 * @param parts what stands between numbers, and numbers, in turn: the first is text
 */
record SortText(List<Comparable<?>> parts) implements Comparable<SortText> {
  SortText {
    parts = List.copyOf(parts);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  @Override
  public int compareTo(SortText other) {
    int common = Math.min(parts.size(), other.parts.size());
    for (int i = 0; i < common; i++) {
      int c =
          parts.get(i) instanceof CollationKey text
              ? text.compareTo((CollationKey) other.parts.get(i))
              : ((BigInteger) parts.get(i)).compareTo((BigInteger) other.parts.get(i));
      if (c != 0) {
        return c;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  /** Reads texts of one list. */
  static final class Reader {
    private final Collator collator;
    private final Map<String, SortText> known = new HashMap<>();

    Reader(Locale language) {
      collator = Collator.getInstance(language);
    }

    SortText read(String text) {
      return known.computeIfAbsent(text, this::parse);
    }

    private SortText parse(String text) {
      List<Comparable<?>> parts = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        boolean number = parts.size() % 2 == 1;
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end)) == number) {
          end++;
        }
        String part = text.substring(at, end);
        parts.add(number ? new BigInteger(part) : collator.getCollationKey(part));
        at = end;
      }
      return new SortText(parts);
    }
  }
}
