package dev.dossier.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of PDFs as PNG pictures, drawn when they are asked for. Thread-safe. */
final class PagePictures {
  /** Twice the resolution of a screen that shows a page 600 pixels wide. */
  private static final float DPI = 144;

  private static final int MOST_PAGES = 60;

  private static final int MOST_PDFS = 8;

  /** Pictures by the hash of the PDF, the oldest first. */
  private final Map<Integer, List<byte[]>> drawn = new LinkedHashMap<>();

  /** Draws all pages of a PDF, of a long one the first 60. */
  synchronized List<byte[]> of(byte[] pdf) throws IOException {
    int key = Arrays.hashCode(pdf);
    List<byte[]> known = drawn.get(key);
    if (known != null) {
      return known;
    }
    List<byte[]> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < Math.min(document.getNumberOfPages(), MOST_PAGES); i++) {
        BufferedImage image = renderer.renderImageWithDPI(i, DPI);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        pictures.add(out.toByteArray());
      }
    }
    if (drawn.size() == MOST_PDFS) {
      drawn.remove(drawn.keySet().iterator().next());
    }
    drawn.put(key, List.copyOf(pictures));
    return pictures;
  }
}
