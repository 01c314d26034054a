package dev.dossier.pdf.page;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;

/** The text of boxes as it is laid out. */
final class LineText {
  private LineText() {}

  /** Returns the text of a box, or of a part of a line. */
  static String of(Object part) {
    StringBuilder text = new StringBuilder();
    collect(part, text);
    return text.toString();
  }

  private static void collect(Object part, StringBuilder text) {
    if (part instanceof InlineText piece) {
      text.append(piece.getSubstring());
    } else if (part instanceof InlineLayoutBox box) {
      box.getInlineChildren().forEach(child -> collect(child, text));
    } else if (part instanceof Box box) {
      box.getChildren().forEach(child -> collect(child, text));
    }
  }
}
