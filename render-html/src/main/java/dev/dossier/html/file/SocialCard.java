package dev.dossier.html.file;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.Picture;
import dev.dossier.html.site.PageAddress;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * A picture of 1200 × 630 pixels with name, headline and photo, which other sites show with links
 * to the page. It is drawn in the colours of the theme with fonts of the module {@code
 * dossier-fonts}, and is the same on every run. There is none without that module, or if its fonts
 * lack a character of the name.
 */
public final class SocialCard {
  /** Width in pixels. */
  public static final int WIDTH = 1200;

  /** Height in pixels. */
  public static final int HEIGHT = 630;

  private static final int MARGIN = 80;
  private static final int PHOTO = 300;
  private static final int BAR = 14;

  private final Document document;
  private final Map<String, String> colors;
  private final CardFont bold;
  private final CardFont regular;

  private SocialCard(
      Document document, Map<String, String> colors, CardFont bold, CardFont regular) {
    this.document = document;
    this.colors = colors;
    this.bold = bold;
    this.regular = regular;
  }

  /** Returns the path of the card of a page, if it has one. */
  public static String path(Document document) {
    return PageAddress.of(document).beside("card.png");
  }

  /**
   * Draws the card of a page.
   *
   * @param colors colours of the light scheme by role: {@code ground}, {@code #ffffff}
   * @param isSerif whether the theme sets headings in a serif
   * @param problems receives why there is none
   * @return a PNG; {@code null} if there can be none, or if no address of the page is known
   */
  public static byte @Nullable [] of(
      Document document, Map<String, String> colors, boolean isSerif, Consumer<Problem> problems) {
    if (document.site().baseUrl() == null) {
      return null;
    }
    try {
      CardFont bold = CardFont.named(isSerif ? "STIXTwoText_600SemiBold" : "Inter_700Bold");
      CardFont regular = CardFont.named(isSerif ? "STIXTwoText_400Regular" : "Inter_400Regular");
      if (bold == null || regular == null) {
        problems.accept(missing(document, "", "the module dossier-fonts is not on the class path"));
        return null;
      }
      String lacking = bold.lacking(document.header().name());
      if (!lacking.isEmpty()) {
        String reason = "its fonts have no '%s', which is in the name".formatted(lacking);
        problems.accept(missing(document, "person.name", reason));
        return null;
      }
      return new SocialCard(document, colors, bold, regular).drawn();
    } catch (IOException | LinkageError e) {
      // A Java without graphics can still make pages.
      problems.accept(missing(document, "", "this Java cannot draw pictures"));
      return null;
    }
  }

  /**
   * Returns a hint that there is no card.
   *
   * @param path where the reason is in the profile; empty if nowhere
   */
  private static Problem missing(Document document, String path, String reason) {
    String message = "there is no '%s' for previews on other sites: %s";
    return new Problem(
        Severity.HINT,
        document.file(),
        0,
        0,
        path,
        message.formatted(path(document), reason),
        null,
        null,
        1);
  }

  private byte[] drawn() throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      draw(canvas);
    } finally {
      canvas.dispose();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private void draw(Graphics2D canvas) throws IOException {
    String ground = colors.containsKey("band") ? "band" : pick("panel", "ground");
    boolean isPlain = ground.equals("ground");
    Color text = color(isPlain ? "text" : "on-" + ground);
    Color quiet = color(isPlain ? "muted" : pick(ground + "-muted", "on-" + ground));
    Color accent = color(isPlain ? "accent" : pick(ground + "-accent", "on-" + ground));
    canvas.setColor(color(ground));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(accent);
    canvas.fillRect(0, HEIGHT - BAR, WIDTH, BAR);
    int width = WIDTH - 2 * MARGIN;
    if (photo(canvas)) {
      width -= PHOTO + MARGIN;
    }
    CardText name = CardText.fitting(document.header().name(), bold, width, 250, 96, 44);
    Header header = document.header();
    String headline = header.headline() == null ? "" : header.headline().plain();
    CardText line =
        CardText.fitting(regular.has(headline) ? headline : "", regular, width, 150, 42, 28);
    float top = MARGIN + (HEIGHT - 2 * MARGIN - 60 - name.height() - line.height()) / 2;
    canvas.setColor(text);
    name.draw(canvas, MARGIN, top);
    canvas.setColor(quiet);
    line.draw(canvas, MARGIN, top + name.height() + 18);
    canvas.setColor(accent);
    CardText.fitting(host(), bold, width, 40, 30, 18).draw(canvas, MARGIN, HEIGHT - MARGIN - 40);
  }

  private String pick(String role, String otherwise) {
    return colors.containsKey(role) ? role : otherwise;
  }

  private Color color(String role) {
    return Color.decode(colors.getOrDefault(role, "#000000"));
  }

  private String host() {
    String url = PageAddress.of(document).url();
    String host = url == null ? null : URI.create(url).getHost();
    return host == null ? "" : host.replaceFirst("^www\\.", "");
  }

  /** Draws the middle of the photo, as a square; returns whether there is one. */
  private boolean photo(Graphics2D canvas) throws IOException {
    Picture photo = document.header().photo();
    BufferedImage image =
        photo == null ? null : ImageIO.read(new ByteArrayInputStream(photo.data()));
    if (image == null) {
      return false;
    }
    int side = Math.min(image.getWidth(), image.getHeight());
    int left = (image.getWidth() - side) / 2;
    int top = (image.getHeight() - side) / 2;
    int x = WIDTH - MARGIN - PHOTO;
    int y = (HEIGHT - BAR - PHOTO) / 2;
    Shape before = canvas.getClip();
    canvas.setClip(new RoundRectangle2D.Float(x, y, PHOTO, PHOTO, 28, 28));
    canvas.drawImage(image, x, y, x + PHOTO, y + PHOTO, left, top, left + side, top + side, null);
    canvas.setClip(before);
    return true;
  }
}
