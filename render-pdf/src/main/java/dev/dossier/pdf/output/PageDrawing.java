package dev.dossier.pdf.output;

import dev.dossier.document.PagePictures;
import dev.dossier.profile.spec.Pictures;
import dev.dossier.render.Renderer.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Renders pages of a finished file as PNG. The file embeds its fonts, so system fonts are not used,
 * and the same file gives the same pictures in one version of Java.
 */
public final class PageDrawing {
  private PageDrawing() {}

  /**
   * Returns the pictures in page order.
   *
   * @param file name of the document's file: {@code cv.pdf}
   * @param pdf its content
   */
  public static List<OutputFile> of(String file, byte[] pdf, Pictures pictures) throws IOException {
    List<OutputFile> drawn = new ArrayList<>();
    try (PDDocument pages = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(pages);
      int count = pictures.pages() == Pictures.Pages.ALL ? pages.getNumberOfPages() : 1;
      for (int page = 0; page < count; page++) {
        BufferedImage picture =
            renderer.renderImageWithDPI(page, pictures.pixelsPerInch(), ImageType.RGB);
        drawn.add(new OutputFile(PagePictures.file(file, page + 1), png(picture)));
      }
    }
    return drawn;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    // The default stream of ImageIO caches in a file.
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(picture, "png", stream);
    }
    return out.toByteArray();
  }
}
