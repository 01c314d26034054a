package dev.dossier.pdf.engine;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * Gives each list marker the line that it belongs to.
 *
 * <p>openhtmltopdf loses the line where an item begins with an inline block ({@link NoBreakSpans}),
 * because it lays the item out twice, and then throws a {@code NullPointerException} when it draws
 * a marker from right to left (for markers from right to left see danfickle/openhtmltopdf#740). Can
 * go once the engine keeps the line; no public issue of this case is known.
 */
public final class ListMarks {
  private ListMarks() {}

  /** Sets the line of each marker in pages that are laid out. */
  public static void hold(Box box) {
    if (box instanceof BlockBox item
        && item.getMarkerData() != null
        && item.getMarkerData().getReferenceLine() == null) {
      LineBox line = firstLine(item);
      if (line == null) {
        item.setMarkerData(null); // An empty item has no marker.
      } else {
        item.getMarkerData().setReferenceLine(line);
      }
    }
    for (Box child : box.getChildren()) {
      hold(child);
    }
  }

  private static @Nullable LineBox firstLine(Box box) {
    if (box instanceof LineBox line) {
      return line;
    }
    for (Box child : box.getChildren()) {
      LineBox line = firstLine(child);
      if (line != null) {
        return line;
      }
    }
    return null;
  }
}
