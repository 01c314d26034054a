package dev.dossier.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
  private static final int LEAST_WIDTH = 100;

  /** More than a page has on a large screen of high density. */
  private static final int MOST_WIDTH = 3000;

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
   * @param drawn those drawn so far
   */
  private record Pages(int count, Map<Size, byte[]> drawn) {}

  /**
   * A page at a size.
   *
   * @param page its number, from 1
   * @param width in pixels
   */
  private record Size(int page, int width) {}

  /** Returns the number of pages of a PDF; 60 for a longer one. */
  int count(byte[] pdf) throws IOException {
    return pages(pdf).count();
  }

  /**
   * Returns the picture of a page; {@code null} if there is no such page.
   *
   * @param page its number, from 1
   * @param width in pixels, at most 3000
   */
  byte @Nullable [] of(byte[] pdf, int page, int width) throws IOException {
    Pages pages = pages(pdf);
    if (page < 1 || page > pages.count()) {
      return null;
    }
    try {
      // A page that is being drawn is waited for.
      Size size = new Size(page, Math.max(LEAST_WIDTH, Math.min(width, MOST_WIDTH)));
      return pages.drawn().computeIfAbsent(size, wanted -> picture(pdf, wanted));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
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

  private static byte[] picture(byte[] pdf, Size size) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int index = size.page() - 1;
      float scale = size.width() / document.getPage(index).getCropBox().getWidth();
      return png(new PDFRenderer(document).renderImage(index, scale));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
