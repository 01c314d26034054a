package dev.dossier.html;

import static dev.dossier.testing.EntryBuilder.entry;

import dev.dossier.document.Document;
import dev.dossier.testing.DocumentBuilder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Documents for tests of pages. */
public final class SamplePages {
  private SamplePages() {}

  /** Returns the documents by name. */
  public static Map<String, Document> all() {
    Map<String, Document> pages = new LinkedHashMap<>();
    pages.put("seed", SeedPage.document());
    pages.put("rich", RichPage.inTheme("folio"));
    pages.put("rich-rail", RichPage.inTheme("rail"));
    pages.put("rich-showcase", RichPage.inTheme("showcase"));
    pages.put("bare", DocumentBuilder.page("Ada Example").build());
    pages.put("right-to-left", rightToLeft("folio"));
    pages.put("right-to-left-rail", rightToLeft("rail"));
    pages.put("right-to-left-showcase", rightToLeft("showcase"));
    return pages;
  }

  /** A page in Arabic with names in English. */
  static Document rightToLeft() {
    return rightToLeft("folio");
  }

  private static Document rightToLeft(String theme) {
    return DocumentBuilder.page("ليلى مثال")
        .theme(theme)
        .in("ar", "rtl")
        .description("صفحة مثال")
        .at("باحثة في علوم المحيطات", "معهد العلوم", "القاهرة")
        .label("contents", "المحتويات")
        .label("skip-to-content", "انتقل إلى المحتوى")
        .contact("email", "البريد", "layla@example.org", "mailto:layla@example.org")
        .introduction("أبني نماذج للمحيط.")
        .entries(
            "projects",
            "المشاريع",
            entry("project", "tides", "Tides of the Nile")
                .in("en")
                .url("https://example.org")
                .span("2021 – الآن", "2021", null)
                .summary("نموذج للمد والجزر.")
                .part(entry("project", "part", "جزء").details("المزيد", "نص")))
        .entries(
            "talks", "المحاضرات", entry("talk", "talk", "عن المد").on("3 مايو 2025", "2025-05-03"))
        .build();
  }

  /** A footnote reference with an id. */
  static String mark(int number, String id) {
    String link = "<a id=\"" + id + "\" href=\"#fn-" + number + "\">" + number + "</a>";
    return "<sup class=\"footnote-ref\">" + link + "</sup>";
  }

  /** A portrait, 160 pixels wide and high, as {@code png} or {@code jpeg}. */
  static byte[] picture(String format) {
    BufferedImage image = new BufferedImage(160, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(0x7f9bb8));
    drawing.fillRect(0, 0, 160, 160);
    drawing.setColor(new Color(0x2b3f55));
    drawing.fillOval(50, 30, 60, 70);
    drawing.fillOval(25, 105, 110, 90);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
