package dev.dossier.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The pages of PDFs as PNG pictures, each drawn when it is asked for. Thread-safe; several pages
 * are drawn at the same time.
 */
final class PagePictures {
  /** Twice the resolution of a screen that shows a page 600 pixels wide. */
  private static final float DPI = 144;

  private static final int MOST_PAGES = 60;

  private static final int MOST_PDFS = 8;

  /** The fastest compression of the JDK's PNG writer: pictures are not stored. */
  private static final float QUALITY = 0.9f;

  /** The PDFs shown last by their hashes, the oldest first. */
  private final Map<Integer, Pages> known = new LinkedHashMap<>();

  /**
   * The pages of a PDF.
   *
   * @param count their number, at most {@link #MOST_PAGES}
   * @param drawn those drawn so far by their number, from 1
   */
  private record Pages(int count, Map<Integer, byte[]> drawn) {}

  /** Returns the number of pages of a PDF; 60 for a longer one. */
  int count(byte[] pdf) throws IOException {
    return pages(pdf).count();
  }

  /** Returns the picture of a page; {@code null} if there is no such page. */
  byte @Nullable [] of(byte[] pdf, int page) throws IOException {
    Pages pages = pages(pdf);
    if (page < 1 || page > pages.count()) {
      return null;
    }
    byte[] picture = pages.drawn().get(page);
    if (picture == null) {
      picture = picture(pdf, page);
      pages.drawn().put(page, picture);
    }
    return picture;
  }

  private synchronized Pages pages(byte[] pdf) throws IOException {
    int key = Arrays.hashCode(pdf);
    Pages pages = known.get(key);
    if (pages == null) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        int count = Math.min(document.getNumberOfPages(), MOST_PAGES);
        pages = new Pages(count, new ConcurrentHashMap<>());
      }
      if (known.size() == MOST_PDFS) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(key, pages);
    }
    return pages;
  }

  private static byte[] picture(byte[] pdf, int page) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return png(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI));
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
