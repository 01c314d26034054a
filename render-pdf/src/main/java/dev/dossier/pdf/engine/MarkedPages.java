package dev.dossier.pdf.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Creates pages that can take thousands of marked-content sequences.
 *
 * <p>PDFBox compares each new property list with all others of the page ({@code PDResources.add}),
 * which takes quadratic time. Can go once PDFBox looks them up by hash; no public issue is known.
 */
public final class MarkedPages {
  private MarkedPages() {}

  /**
   * Adds an empty page to a document.
   *
   * @param width in points, as {@code height}
   * @param number not used, like {@code shadow}: all pages are alike
   */
  public static PDPage page(PDDocument pdf, float width, float height, int number, int shadow) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new Marks());
    page.setResources(resources);
    pdf.addPage(page);
    return page;
  }

  /** A dictionary of property lists that finds values by identity. */
  private static final class Marks extends COSDictionary {
    private final Set<COSBase> values = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void setItem(COSName name, COSBase value) {
      super.setItem(name, value);
      values.add(value);
    }

    @Override
    public boolean containsValue(Object value) {
      return value instanceof COSBase base && values.contains(base) && super.containsValue(value);
    }
  }
}
