package dev.dossier.pdf.engine;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * Draws the icons of contacts as lines in the colour of the text.
 *
 * <p>openhtmltopdf draws SVG by a plug-in (danfickle/openhtmltopdf#23), and the one that it has
 * needs Batik: 4 MB for a dozen icons. This plug-in draws these icons only, whatever the SVG
 * contains, each tagged as a figure with the {@code alt} of its element. Can go once the engine
 * draws paths without Batik; no public issue of this is known.
 */
public final class ContactIcons implements SVGDrawer {
  private static final String SUFFIX = ".svg";

  /** Width and height of the grid on which icons are drawn. */
  private static final double GRID = 24;

  private static final float LINE = 2;

  private static final Map<String, List<Shape>> ICONS =
      Map.of(
          "location", List.of(pin(), circle(12, 9, 2.5)),
          "email", List.of(new Rectangle2D.Double(2, 5, 20, 14), line(2, 6, 12, 14, 22, 6)),
          "phone", List.of(handset()),
          "website",
              List.of(
                  circle(12, 12, 10),
                  new Ellipse2D.Double(8, 2, 8, 20),
                  new Line2D.Double(2, 12, 22, 12)),
          "orcid",
              List.of(
                  new Rectangle2D.Double(2, 4, 20, 16),
                  circle(8, 10, 2),
                  line(5, 16, 6, 14, 10, 14, 11, 16),
                  new Line2D.Double(14, 10, 19, 10),
                  new Line2D.Double(14, 14, 19, 14)),
          "profile", List.of(circle(12, 7.5, 4.5), shoulders()),
          "address", List.of(line(2, 12, 12, 3, 22, 12), line(5, 10, 5, 21, 19, 21, 19, 10)));

  /**
   * Returns the SVG that stands for an icon.
   *
   * @param folder the address before the file name: {@code dossier:icons/}
   * @return empty if the address is none of an icon
   */
  public static String svg(String address, String folder) {
    return isIcon(address, folder) ? "<svg id=\"" + name(address, folder) + "\"/>" : "";
  }

  /** Whether the address is that of an icon. */
  public static boolean isIcon(String address, String folder) {
    return address.startsWith(folder)
        && address.endsWith(SUFFIX)
        && ICONS.containsKey(name(address, folder));
  }

  private static String name(String address, String folder) {
    return address.substring(folder.length(), address.length() - SUFFIX.length());
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape line(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    return path;
  }

  private static Shape pin() {
    Path2D path = new Path2D.Double();
    path.moveTo(12, 22);
    path.curveTo(12, 22, 4, 15, 4, 9.5);
    path.curveTo(4, 5, 7.5, 2, 12, 2);
    path.curveTo(16.5, 2, 20, 5, 20, 9.5);
    path.curveTo(20, 15, 12, 22, 12, 22);
    path.closePath();
    return path;
  }

  private static Shape handset() {
    Path2D path = new Path2D.Double();
    path.moveTo(4, 3);
    path.lineTo(9, 3);
    path.lineTo(11, 8.5);
    path.lineTo(8.5, 10.5);
    path.quadTo(10.5, 14, 13.5, 15.5);
    path.lineTo(15.5, 13);
    path.lineTo(21, 15);
    path.lineTo(21, 20);
    path.curveTo(12, 22, 2, 13, 4, 3);
    path.closePath();
    return path;
  }

  private static Shape shoulders() {
    Path2D path = new Path2D.Double();
    path.moveTo(3, 22);
    path.curveTo(3, 12.5, 21, 12.5, 21, 22);
    return path;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
    List<Shape> shapes = ICONS.getOrDefault(svg.getAttribute("id"), List.of());
    return new Icon(shapes, box.getStyle().getColor(), (int) Math.max(width, 0));
  }

  /**
   * An icon.
   *
   * @param size width and height in the units of the engine
   */
  private record Icon(List<Shape> shapes, FSColor color, int size) implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return size;
    }

    @Override
    public int getIntrinsicHeight() {
      return size;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      double scale = size / GRID;
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.scale(scale, scale);
      Stroke before = device.getStroke();
      device.setColor(color);
      device.setStroke(
          new BasicStroke((float) (LINE * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      shapes.forEach(shape -> device.draw(place.createTransformedShape(shape)));
      device.setStroke(before);
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Icons have no text.
  }

  @Override
  public void addFontFile(
      File file, String family, Integer weight, BaseRendererBuilder.FontStyle style) {
    // Icons have no text.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
