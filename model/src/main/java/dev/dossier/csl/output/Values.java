package dev.dossier.csl.output;

import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Parses values of variables: CSL's inline markup ({@code <i>}, {@code <sup>}, {@code <span
 * class="nocase">}) and quotes. Other tags are text.
 */
public final class Values {
  private static final String SPECIAL = "<\"'“”‘’";

  private final List<StyledText> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> outer = new ArrayList<>();
  private int look;
  private int singles;
  private int doubles;

  private Values() {}

  /** Returns the runs of a value. */
  public static List<StyledText> read(String value) {
    if (value.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < value.length(); i++) {
      if (SPECIAL.indexOf(value.charAt(i)) >= 0) {
        Values reader = new Values();
        reader.all(value);
        return reader.runs;
      }
    }
    return List.of(StyledText.of(value));
  }

  private void all(String value) {
    Matcher tags = CslMarkup.TAG.matcher(value);
    int from = 0;
    while (tags.find()) {
      words(value, from, tags.start());
      from = tags.end();
      flush();
      if (tags.group(1).isEmpty()) {
        outer.add(look);
        look = marked(tags);
      } else if (!outer.isEmpty()) {
        look = outer.remove(outer.size() - 1);
      }
    }
    words(value, from, value.length());
    flush();
  }

  private void flush() {
    if (text.length() > 0) {
      runs.add(StyledText.of(text.toString(), look));
      text.setLength(0);
    }
  }

  private int marked(Matcher tag) {
    String value = tag.group(3) == null ? "" : tag.group(3).toLowerCase(Locale.ROOT);
    return switch (tag.group(2).toLowerCase(Locale.ROOT)) {
      case "i" -> look ^ TextStyle.MARKED_ITALIC;
      case "b" -> look ^ TextStyle.MARKED_BOLD;
      case "sup" -> look | TextStyle.ALIGN_SET | TextStyle.MARKED_ALIGN | TextStyle.SUP;
      case "sub" -> look | TextStyle.ALIGN_SET | TextStyle.MARKED_ALIGN | TextStyle.SUB;
      case "sc" -> look | TextStyle.VARIANT_SET | TextStyle.SMALL_CAPS;
      default ->
          value.contains("nocase")
              ? look | TextStyle.NO_CASE
              : value.contains("small-caps")
                  ? look | TextStyle.VARIANT_SET | TextStyle.SMALL_CAPS
                  : look;
    };
  }

  private void words(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      char before = i == 0 ? ' ' : value.charAt(i - 1);
      char after = i + 1 == value.length() ? ' ' : value.charAt(i + 1);
      switch (c) {
        case '“' -> open(false);
        case '”' -> closeOr(false, c);
        case '"' -> straight(value, i, before, after, false);
        case '‘' -> {
          if (closesLater(value, i + 1)) {
            open(true);
          } else {
            text.append(c);
          }
        }
        case '’' -> {
          if (singles > 0 && !isWord(after)) {
            closeOr(true, c);
          } else {
            text.append(c);
          }
        }
        case '\'' -> straight(value, i, before, after, true);
        default -> text.append(c);
      }
    }
  }

  private void straight(String value, int at, char before, char after, boolean single) {
    boolean mayOpen = !isWord(before) && !Character.isWhitespace(after);
    int open = single ? singles : doubles;
    if (open > 0 && !(single && isWord(after))) {
      closeOr(single, single ? '’' : '”');
    } else if (mayOpen && (single ? closesLater(value, at + 1) : value.indexOf('"', at + 1) > 0)) {
      open(single);
    } else {
      text.append(single ? '’' : '"');
    }
  }

  private void open(boolean single) {
    flush();
    runs.add(StyledText.OPEN);
    if (single) {
      singles++;
    } else {
      doubles++;
    }
  }

  private void closeOr(boolean single, char otherwise) {
    if (single ? singles > 0 : doubles > 0) {
      flush();
      runs.add(StyledText.CLOSE);
      if (single) {
        singles--;
      } else {
        doubles--;
      }
    } else {
      text.append(otherwise);
    }
  }

  /** Whether a closing single quote follows that is not an apostrophe. */
  private static boolean closesLater(String value, int from) {
    int last = Math.min(value.length(), from + 500);
    for (int i = from + 1; i < last; i++) {
      char c = value.charAt(i);
      boolean ends = i + 1 == value.length() || !isWord(value.charAt(i + 1));
      if ((c == '’' || c == '\'') && ends && !Character.isWhitespace(value.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
