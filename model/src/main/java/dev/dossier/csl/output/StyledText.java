package dev.dossier.csl.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one look.
 *
 * @param text the text; empty for quotes, whose marks are set at last
 * @param look bits of {@link TextStyle}
 * @param kind text, or one of a pair of quotes
 * @param href where it leads; {@code null} if nowhere
 */
public record StyledText(String text, int look, Kind kind, @Nullable String href) {
  /** What a run is. */
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

  /** Their text without quotes. */
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

  /** The title of the work that a reference is of, marked as that. */
  public static List<StyledText> asTitle(List<StyledText> runs) {
    return map(runs, run -> run.withLook(run.look() | TextStyle.TITLE));
  }

  /** Parts with a delimiter between; a part that begins with punctuation needs none. */
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
