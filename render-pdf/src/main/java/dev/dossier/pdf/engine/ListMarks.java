package dev.dossier.pdf.engine;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import org.jspecify.annotations.Nullable;

/**
 * Gives each bullet the line that it stands beside. The engine forgets it where an item begins with
 * words that are held together, which it sets twice; from right to left it fails then as it draws.
 */
final class ListMarks {
  private ListMarks() {}

  /** Does it in all items of pages that are laid out. */
  static void hold(Box box) {
    if (box instanceof BlockBox item
        && item.getMarkerData() != null
        && item.getMarkerData().getReferenceLine() == null) {
      LineBox line = firstLine(item);
      if (line == null) {
        item.setMarkerData(null); // An empty item has no bullet.
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
