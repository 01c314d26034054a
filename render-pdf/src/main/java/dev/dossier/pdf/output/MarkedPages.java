package dev.dossier.pdf.output;

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
 * Makes pages that take thousands of marks of tagged text. PDFBox looks through all marks of a page
 * for each that is added, which takes quadratic time.
 */
public final class MarkedPages {
  private MarkedPages() {}

  /**
   * Adds an empty page to a file.
   *
   * @param width in points, as {@code height}
   * @param number unused, as {@code shadow}: all pages are alike
   */
  public static PDPage page(PDDocument pdf, float width, float height, int number, int shadow) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    PDResources resources = new PDResources();
    resources.getCOSObject().setItem(COSName.PROPERTIES, new Marks());
    page.setResources(resources);
    pdf.addPage(page);
    return page;
  }

  /** Marks by name, and which there are. */
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
