package dev.dossier.csl.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with one style.
 *
 * @param text the text; empty for quotes, whose marks depend on their nesting
 * @param look bits of {@link TextStyle}
 * @param kind text, or one of a pair of quotes
 * @param href the target; {@code null} if it is not a link
 */
public record StyledText(String text, int look, Kind kind, @Nullable String href) {
  /** The kind of a run. */
  enum Kind {
    TEXT,
    OPEN_QUOTE,
    CLOSE_QUOTE
  }

  public static final StyledText OPEN = new StyledText("", 0, Kind.OPEN_QUOTE, null);
  public static final StyledText CLOSE = new StyledText("", 0, Kind.CLOSE_QUOTE, null);

  public static StyledText of(String text) {
    return new StyledText(text, 0, Kind.TEXT, null);
  }

  public static StyledText of(String text, int look) {
    return new StyledText(text, look, Kind.TEXT, null);
  }

  public StyledText withText(String other) {
    return other.equals(text) ? this : new StyledText(other, look, kind, href);
  }

  public StyledText withLook(int other) {
    return other == look ? this : new StyledText(text, other, kind, href);
  }

  public StyledText to(@Nullable String address) {
    return new StyledText(text, look, kind, address);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Returns the text of runs without quotes. */
  public static String text(List<StyledText> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }

  public static List<StyledText> map(List<StyledText> runs, UnaryOperator<StyledText> change) {
    List<StyledText> changed = new ArrayList<>(runs.size());
    runs.forEach(run -> changed.add(change.apply(run)));
    return changed;
  }

  public static List<StyledText> looking(List<StyledText> runs, int look) {
    return look == 0 ? runs : map(runs, run -> run.withLook(TextStyle.within(run.look(), look)));
  }

  /** Returns runs marked as the title of the referenced work. */
  public static List<StyledText> asTitle(List<StyledText> runs) {
    return map(runs, run -> run.withLook(run.look() | TextStyle.TITLE));
  }

  /** Joins parts with a delimiter, which is omitted before a part that begins with punctuation. */
  public static List<StyledText> join(List<List<StyledText>> parts, String delimiter) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<StyledText> joined = new ArrayList<>();
    for (List<StyledText> part : parts) {
      if (!joined.isEmpty() && !delimiter.isEmpty() && !beginsWithPunctuation(part)) {
        joined.add(of(delimiter));
      }
      joined.addAll(part);
    }
    return joined;
  }

  private static boolean beginsWithPunctuation(List<StyledText> part) {
    for (StyledText run : part) {
      if (run.kind() == Kind.OPEN_QUOTE) {
        return false;
      } else if (!run.text().isEmpty()) {
        return ",;.".indexOf(run.text().charAt(0)) >= 0;
      }
    }
    return false;
  }
}
