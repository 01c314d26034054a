package dev.dossier.csl.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text of one look.
 *
 * @param text the text; empty for quotes, whose marks are set at last
 * @param look bits of {@link Look}
 * @param kind text, or one of a pair of quotes
 * @param href where it leads; {@code null} if nowhere
 */
public record Run(String text, int look, Kind kind, @Nullable String href) {
  /** What a run is. */
  enum Kind {
    TEXT,
    OPEN_QUOTE,
    CLOSE_QUOTE
  }

  public static final Run OPEN = new Run("", 0, Kind.OPEN_QUOTE, null);
  public static final Run CLOSE = new Run("", 0, Kind.CLOSE_QUOTE, null);

  public static Run of(String text) {
    return new Run(text, 0, Kind.TEXT, null);
  }

  public static Run of(String text, int look) {
    return new Run(text, look, Kind.TEXT, null);
  }

  public Run withText(String other) {
    return other.equals(text) ? this : new Run(other, look, kind, href);
  }

  public Run withLook(int other) {
    return other == look ? this : new Run(text, other, kind, href);
  }

  public Run to(@Nullable String address) {
    return new Run(text, look, kind, address);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Their text without quotes. */
  public static String text(List<Run> runs) {
    if (runs.size() == 1) {
      return runs.get(0).text();
    }
    StringBuilder all = new StringBuilder();
    runs.forEach(run -> all.append(run.text()));
    return all.toString();
  }

  public static List<Run> map(List<Run> runs, UnaryOperator<Run> change) {
    List<Run> changed = new ArrayList<>(runs.size());
    runs.forEach(run -> changed.add(change.apply(run)));
    return changed;
  }

  public static List<Run> looking(List<Run> runs, int look) {
    return look == 0 ? runs : map(runs, run -> run.withLook(Look.within(run.look(), look)));
  }

  /** The title of the work that a reference is of, marked as that. */
  public static List<Run> asTitle(List<Run> runs) {
    return map(runs, run -> run.withLook(run.look() | Look.TITLE));
  }

  /** Parts with a delimiter between; a part that begins with punctuation needs none. */
  public static List<Run> join(List<List<Run>> parts, String delimiter) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Run> joined = new ArrayList<>();
    for (List<Run> part : parts) {
      if (!joined.isEmpty() && !delimiter.isEmpty() && !beginsWithPunctuation(part)) {
        joined.add(of(delimiter));
      }
      joined.addAll(part);
    }
    return joined;
  }

  private static boolean beginsWithPunctuation(List<Run> part) {
    for (Run run : part) {
      if (run.kind() == Kind.OPEN_QUOTE) {
        return false;
      } else if (!run.text().isEmpty()) {
        return ",;.".indexOf(run.text().charAt(0)) >= 0;
      }
    }
    return false;
  }
}
