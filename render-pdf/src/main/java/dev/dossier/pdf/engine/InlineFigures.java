package dev.dossier.pdf.engine;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Puts icons before the texts that they precede in the tagged structure.
 *
 * <p>openhtmltopdf paints the text of a line before the pictures in it, and builds the structure in
 * this order, so that a screen reader would read "ada@example.org, E-mail". No public issue is
 * known. Can go once the engine builds the structure in document order.
 */
public final class InlineFigures {
  private static final Set<String> INLINE = Set.of("Span", "Link");

  private InlineFigures() {}

  /** Moves each figure that follows an inline element before it. */
  public static void order(PDDocument pdf) {
    order(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
  }

  private static void order(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      order(kid);
    } else if (kids instanceof COSArray list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.getObject(i) instanceof COSDictionary kid) {
          order(kid);
          if (i > 0 && isFigure(kid) && isInline(list.getObject(i - 1))) {
            COSBase figure = list.get(i);
            list.set(i, list.get(i - 1));
            list.set(i - 1, figure);
          }
        }
      }
    }
  }

  private static boolean isFigure(COSDictionary element) {
    return "Figure".equals(element.getNameAsString(COSName.S));
  }

  private static boolean isInline(COSBase before) {
    return before instanceof COSDictionary element
        && INLINE.contains(String.valueOf(element.getNameAsString(COSName.S)));
  }
}
