package dev.dossier.pdf.engine;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The reading order of marked content, from the structure tree (ISO 32000-1, 14.7). Goes with
 * {@link DrawnPage}.
 */
final class ReadingOrder {
  /** For each page, by identity, the position of its marked content by identifier. */
  private final IdentityHashMap<COSDictionary, int[]> places = new IdentityHashMap<>();

  private int count;

  private ReadingOrder() {}

  /** Reads the structure tree of a document. */
  static ReadingOrder of(PDDocument pdf) {
    ReadingOrder order = new ReadingOrder();
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      order.walk(root.getDictionaryObject(COSName.K), null);
    }
    return order;
  }

  /**
   * Returns the positions on a page, from 1, by marked-content identifier; 0 for content without a
   * tag.
   */
  int[] places(COSDictionary page) {
    int[] known = places.get(page);
    return known == null ? new int[0] : known;
  }

  private void walk(@Nullable COSBase kid, @Nullable COSDictionary page) {
    if (kid instanceof COSArray kids) {
      for (int i = 0; i < kids.size(); i++) {
        walk(kids.getObject(i), page);
      }
    } else if (kid instanceof COSInteger number) {
      add(page, number.intValue());
    } else if (kid instanceof COSDictionary element) {
      COSDictionary own = element.getCOSDictionary(COSName.PG);
      COSDictionary its = own == null ? page : own;
      int number = element.getInt(COSName.MCID);
      if (number >= 0) {
        add(its, number);
      } else {
        walk(element.getDictionaryObject(COSName.K), its);
      }
    }
  }

  private void add(@Nullable COSDictionary page, int number) {
    if (page == null) {
      return;
    }
    int[] known = places(page);
    if (known.length <= number) {
      int[] longer = new int[Math.max(number + 1, 2 * known.length)];
      System.arraycopy(known, 0, longer, 0, known.length);
      known = longer;
      places.put(page, known);
    }
    known[number] = ++count;
  }
}
