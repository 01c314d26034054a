import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Draws the pictures of this example into the working folder: {@code java Draw.java}. */
final class Draw {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private final BufferedImage image;
  private final Graphics2D g;
  private final Random random = new Random(11);

  private Draw(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  public static void main(String[] arguments) throws IOException {
    new Draw(WIDTH, HEIGHT).ferry().write("ferry", 0.8f);
    new Draw(WIDTH, HEIGHT).contour().write("contour", 0.62f);
    new Draw(WIDTH, HEIGHT).weave().write("weave", 0.66f);
    new Draw(WIDTH, HEIGHT).halyard().write("halyard", 0.8f);
    new Draw(WIDTH, HEIGHT).tally().write("tally", 0.8f);
    new Draw(WIDTH, HEIGHT).murmur().write("murmur", 0.6f);
    new Draw(WIDTH, HEIGHT).dovetail().write("dovetail", 0.8f);
    new Draw(960, 600).stage(0xE4572E, 0x1B2A41).write("talk-quiet", 0.82f);
    new Draw(960, 600).stage(0x2A9D8F, 0xF4EBD9).write("talk-paper", 0.82f);
    new Draw(480, 480).portrait().write("isa", 0.85f);
  }

  private void write(String name, float quality) throws IOException {
    g.dispose();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    File file = new File(name + ".jpg");
    file.delete();
    try (FileImageOutputStream out = new FileImageOutputStream(file)) {
      writer.setOutput(out);
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
  }

  private Draw ground(int color) {
    g.setColor(new Color(color));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    return this;
  }

  private void fill(int color, Shape shape) {
    g.setColor(new Color(color));
    g.fill(shape);
  }

  private void line(int color, double width, Shape shape) {
    g.setColor(new Color(color));
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }

  private static Shape box(double x, double y, double w, double h, double round) {
    return new RoundRectangle2D.Double(x, y, w, h, round, round);
  }

  private static Shape disc(double x, double y, double r) {
    return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
  }

  /** A departure board on a quay at dusk. */
  private Draw ferry() {
    g.setPaint(new GradientPaint(0, 0, new Color(0xF6B38E), 0, 620, new Color(0xF9E2C4)));
    g.fillRect(0, 0, WIDTH, HEIGHT);
    fill(0xFFF3DD, disc(1130, 420, 120));
    fill(0x3E6C8F, new Rectangle2D.Double(0, 560, WIDTH, 340));
    for (int i = 0; i < 46; i++) {
      double y = 580 + i * 7;
      double x = 1130 + 60 * Math.sin(i * 1.7) - i * 3;
      line(0xF6C9A3, 3, new Line2D.Double(x - 20 - i * 2, y, x + 20 + random.nextInt(70), y));
    }
    Path2D hull = new Path2D.Double();
    hull.moveTo(860, 560);
    hull.lineTo(1390, 560);
    hull.lineTo(1330, 640);
    hull.lineTo(910, 640);
    hull.closePath();
    fill(0x1B2A41, hull);
    fill(0xFBF7EF, box(930, 490, 380, 72, 12));
    fill(0xFBF7EF, box(1000, 430, 210, 70, 12));
    fill(0xE4572E, box(1120, 360, 60, 76, 6));
    for (int i = 0; i < 9; i++) {
      fill(0x3E6C8F, box(952 + i * 40, 512, 24, 24, 6));
    }
    fill(0x24344D, new Rectangle2D.Double(300, 660, 26, 240));
    fill(0x24344D, new Rectangle2D.Double(560, 660, 26, 240));
    fill(0x24344D, box(130, 150, 620, 540, 36));
    fill(0xEFEBDD, box(154, 174, 572, 492, 20));
    fill(0x24344D, box(186, 206, 220, 30, 8));
    fill(0x24344D, disc(676, 222, 20));
    for (int row = 0; row < 5; row++) {
      double y = 282 + row * 76;
      int ink = row == 0 ? 0xE4572E : 0x24344D;
      fill(ink, box(186, y, 92, 36, 8));
      fill(ink, box(306, y + 6, new int[] {210, 160, 236, 130, 190}[row], 24, 8));
      line(ink, 4, box(620, y, 74, 36, 18));
      line(0xC9C3B0, 2, new Line2D.Double(186, y + 56, 694, y + 56));
    }
    return this;
  }

  private double height(double x, double y) {
    return Math.sin(x / 210 + Math.sin(y / 260) * 1.4)
        + Math.cos(y / 170 - x / 480) * 0.9
        + Math.sin((x + y) / 330) * 0.8
        + Math.sin(x / 90 + 2) * Math.cos(y / 110) * 0.28;
  }

  /** A map with contour lines and a path. */
  private Draw contour() {
    int step = 6;
    int[] tints = {0xB9D8D2, 0xE9EDD9, 0xE3E7C4, 0xEDE3BC, 0xF1D7AE, 0xF0C79F, 0xF6E7DA};
    for (int y = 0; y < HEIGHT; y += step) {
      for (int x = 0; x < WIDTH; x += step) {
        int tint = (int) Math.floor((height(x + 3, y + 3) + 2.1) / 0.72);
        g.setColor(new Color(tints[Math.max(0, Math.min(tints.length - 1, tint))]));
        g.fillRect(x, y, step, step);
      }
    }
    for (int level = -8; level <= 10; level++) {
      contourLine(level * 0.3, level % 3 == 0 ? 3.2 : 1.4);
    }
    Path2D path = new Path2D.Double();
    path.moveTo(120, 790);
    path.curveTo(320, 600, 380, 800, 560, 640);
    path.curveTo(700, 520, 640, 420, 820, 380);
    path.curveTo(1000, 340, 980, 200, 1220, 150);
    line(0xFFFFFF, 14, path);
    line(0xD1495B, 7, path);
    double[][] stops = {{120, 790}, {560, 640}, {820, 380}, {1220, 150}};
    for (double[] stop : stops) {
      fill(0xFFFFFF, disc(stop[0], stop[1], 19));
      fill(0xD1495B, disc(stop[0], stop[1], 12));
    }
    return this;
  }

  private void contourLine(double level, double width) {
    int step = 15;
    Path2D segments = new Path2D.Double();
    for (int y = 0; y < HEIGHT; y += step) {
      for (int x = 0; x < WIDTH; x += step) {
        double[] corner = {
          height(x, y) - level,
          height(x + step, y) - level,
          height(x + step, y + step) - level,
          height(x, y + step) - level
        };
        double[][] at = {{x, y}, {x + step, y}, {x + step, y + step}, {x, y + step}};
        boolean isEnd = false;
        for (int side = 0; side < 4; side++) {
          double from = corner[side];
          double to = corner[(side + 1) % 4];
          if (from * to < 0) {
            double part = from / (from - to);
            double px = at[side][0] + part * (at[(side + 1) % 4][0] - at[side][0]);
            double py = at[side][1] + part * (at[(side + 1) % 4][1] - at[side][1]);
            if (isEnd) {
              segments.lineTo(px, py);
            } else {
              segments.moveTo(px, py);
            }
            isEnd = !isEnd;
          }
        }
      }
    }
    line(0x7A6A4F, width, segments);
  }

  /** A woven cloth in four colours. */
  private Draw weave() {
    ground(0x20263A);
    int[] warp = {0xE9C46A, 0xE9C46A, 0xF4EBD9, 0x2A9D8F, 0x2A9D8F, 0xF4EBD9};
    int[] weft = {0xD1495B, 0xF4EBD9, 0xD1495B, 0x33415C, 0x33415C, 0xE9C46A, 0x33415C, 0x33415C};
    int size = 60;
    for (int row = 0; row < HEIGHT / size; row++) {
      for (int column = 0; column < WIDTH / size; column++) {
        boolean isWarp = ((column + row * 2) % 5 + (column / 8 + row / 6) % 2) % 5 < 2;
        double x = column * size;
        double y = row * size;
        if (isWarp) {
          fill(warp[column % warp.length], box(x + 5, y - 8, size - 10, size + 16, 26));
        } else {
          fill(weft[row % weft.length], box(x - 8, y + 5, size + 16, size - 10, 26));
        }
      }
    }
    return this;
  }

  /** Instruments of a sailing boat. */
  private Draw halyard() {
    ground(0x0F1B2D);
    dial(430, 450, 300, 0.62, 0x5BC0BE);
    dial(1010, 280, 170, 0.35, 0xF6C453);
    dial(1010, 660, 170, 0.8, 0xEF6F6C);
    for (int i = 0; i < 6; i++) {
      double h = 60 + 50 * Math.abs(Math.sin(i * 1.3 + 1));
      fill(0x24344D, box(1240 + i * 26, 150, 14, 600, 14));
      fill(0x5BC0BE, box(1240 + i * 26, 750 - h * 4, 14, h * 4, 14));
    }
    Path2D boat = new Path2D.Double();
    boat.moveTo(430, 340);
    boat.curveTo(490, 410, 490, 520, 466, 570);
    boat.lineTo(394, 570);
    boat.curveTo(370, 520, 370, 410, 430, 340);
    fill(0xF4EBD9, boat);
    line(0x0F1B2D, 5, new Line2D.Double(430, 430, 452, 560));
    return this;
  }

  private void dial(double x, double y, double r, double value, int color) {
    fill(0x17263E, disc(x, y, r + 34));
    line(0x24344D, 18, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 225, -270, Arc2D.OPEN));
    line(color, 18, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 225, -270 * value, Arc2D.OPEN));
    for (int i = 0; i <= 18; i++) {
      double angle = Math.toRadians(225 - 15 * i);
      double inner = r - (i % 3 == 0 ? 52 : 40);
      line(
          0x8FA3BF,
          i % 3 == 0 ? 5 : 2.5,
          new Line2D.Double(
              x + Math.cos(angle) * inner,
              y - Math.sin(angle) * inner,
              x + Math.cos(angle) * (r - 28),
              y - Math.sin(angle) * (r - 28)));
    }
    double angle = Math.toRadians(225 - 270 * value);
    line(
        color,
        9,
        new Line2D.Double(
            x + Math.cos(angle) * r * 0.42,
            y - Math.sin(angle) * r * 0.42,
            x + Math.cos(angle) * r * 0.78,
            y - Math.sin(angle) * r * 0.78));
  }

  /** Two screens of an application for shared accounts. */
  private Draw tally() {
    ground(0xE7E1F5);
    fill(0xD9CFF0, disc(1180, 180, 330));
    fill(0xF6C453, disc(190, 760, 210));
    AffineTransform upright = g.getTransform();
    g.rotate(Math.toRadians(-6), 500, 450);
    phone(330, 110);
    int[] bars = {150, 230, 190, 290, 250, 330};
    for (int i = 0; i < bars.length; i++) {
      fill(i == 5 ? 0xE4572E : 0x6B5CA5, box(366 + i * 52, 600 - bars[i], 32, bars[i], 12));
    }
    texts(366, 650, 280, 220, 250);
    fill(0x2D2A3E, box(366, 190, 170, 26, 12));
    g.setTransform(upright);
    g.rotate(Math.toRadians(5), 960, 450);
    phone(790, 80);
    double start = 90;
    double[] parts = {150, 100, 70, 40};
    int[] colors = {0x6B5CA5, 0xE4572E, 0xF6C453, 0x2A9D8F};
    for (int i = 0; i < parts.length; i++) {
      Area slice = new Area(new Arc2D.Double(850, 220, 260, 260, start, -parts[i], Arc2D.PIE));
      slice.subtract(new Area(disc(980, 350, 78)));
      fill(colors[i], slice);
      start -= parts[i];
      fill(colors[i], box(830, 540 + i * 56, 30, 30, 10));
      texts(880, 544 + i * 56, 220 - i * 30);
    }
    fill(0x2D2A3E, box(826, 160, 130, 26, 12));
    g.setTransform(upright);
    return this;
  }

  private void phone(double x, double y) {
    fill(0x2D2A3E, box(x - 12, y - 12, 404, 744, 84));
    fill(0xFFFDF8, box(x, y, 380, 720, 64));
    fill(0x2D2A3E, box(x + 140, y + 20, 100, 14, 14));
  }

  private void texts(double x, double y, double... widths) {
    for (int i = 0; i < widths.length; i++) {
      fill(0xCBC5DA, box(x, y + i * 34, widths[i], 16, 12));
    }
  }

  /** Noise of a street over a day: a ridge line for every hour. */
  private Draw murmur() {
    ground(0x14121F);
    int[] colors = {0x5B4B8A, 0x7D5BA6, 0xB565A7, 0xE56B87, 0xF7936F, 0xFBC687};
    for (int hour = 0; hour < 20; hour++) {
      double base = 210 + hour * 32;
      Path2D ridge = new Path2D.Double();
      ridge.moveTo(180, base);
      for (int x = 180; x <= 1260; x += 9) {
        double middle = Math.exp(-Math.pow((x - 720 - 130 * Math.sin(hour / 3.7)) / 210.0, 2));
        double wave =
            Math.abs(Math.sin(x / 43.0 + hour * 1.9))
                + 0.7 * Math.abs(Math.sin(x / 19.0 + hour * 3.1))
                + 0.3 * random.nextDouble();
        ridge.lineTo(x, base - middle * wave * 72 - 3 * random.nextDouble());
      }
      ridge.lineTo(1260, base);
      Path2D below = new Path2D.Double(ridge);
      below.lineTo(1260, base + 40);
      below.lineTo(180, base + 40);
      below.closePath();
      fill(0x14121F, below);
      line(colors[hour * 6 / 20], 3.4, ridge);
    }
    return this;
  }

  /** A stool and the joints that hold it, drawn apart. */
  private Draw dovetail() {
    ground(0xEAF0EC);
    for (int x = 0; x < WIDTH; x += 60) {
      line(0xDCE5DF, 1.5, new Line2D.Double(x, 0, x, HEIGHT));
    }
    for (int y = 0; y < HEIGHT; y += 60) {
      line(0xDCE5DF, 1.5, new Line2D.Double(0, y, WIDTH, y));
    }
    block(420, 250, 560, 300, 46, 0xE8B77D, 0xD39A5C, 0xB97F45);
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? 470 : 850;
      double y = i < 2 ? 330 : 420;
      double dx = i < 2 ? 60 : -10;
      line(0x8AA39A, 2.5, new Line2D.Double(x + dx + 24, y + 90, x + dx + 24, y + 150));
      block(x + dx, y + 150, 48, 28, 250, 0xF3D3A6, 0xD9A566, 0xBD8549);
    }
    double[][] pins = {{1130, 210}, {1130, 460}};
    for (double[] pin : pins) {
      Path2D joint = new Path2D.Double();
      joint.moveTo(pin[0], pin[1]);
      joint.lineTo(pin[0] + 190, pin[1]);
      joint.lineTo(pin[0] + 160, pin[1] + 100);
      joint.lineTo(pin[0] + 30, pin[1] + 100);
      joint.closePath();
      fill(pin[1] < 300 ? 0xE8B77D : 0xF3D3A6, joint);
      line(0x2F4B43, 4, joint);
    }
    line(0x2F4B43, 3, new Line2D.Double(1225, 330, 1225, 440));
    line(0x2F4B43, 3, new Line2D.Double(130, 250, 130, 800));
    line(0x2F4B43, 3, new Line2D.Double(110, 250, 150, 250));
    line(0x2F4B43, 3, new Line2D.Double(110, 800, 150, 800));
    return this;
  }

  /** A block in parallel projection: top, front and side. */
  private void block(
      double x, double y, double w, double d, double h, int top, int front, int side) {
    double sx = d * 0.5;
    double sy = d * 0.42;
    Path2D lid = new Path2D.Double();
    lid.moveTo(x, y);
    lid.lineTo(x + sx, y - sy);
    lid.lineTo(x + sx + w, y - sy);
    lid.lineTo(x + w, y);
    lid.closePath();
    Path2D right = new Path2D.Double();
    right.moveTo(x + w, y);
    right.lineTo(x + w + sx, y - sy);
    right.lineTo(x + w + sx, y - sy + h);
    right.lineTo(x + w, y + h);
    right.closePath();
    fill(top, lid);
    fill(side, right);
    fill(front, new Rectangle2D.Double(x, y, w, h));
  }

  /** A speaker before a slide. */
  private Draw stage(int slide, int room) {
    ground(room);
    fill(slide, box(120, 70, 720, 380, 10));
    boolean isDark = room < 0x800000;
    int light = isDark ? 0xFBF7EF : 0x1B2A41;
    fill(0xFBF7EF, box(170, 120, 300, 34, 10));
    fill(0xFBF7EF, box(170, 180, 220, 18, 8));
    fill(0xFBF7EF, box(170, 214, 250, 18, 8));
    Path2D curve = new Path2D.Double();
    curve.moveTo(470, 390);
    for (int x = 470; x <= 790; x += 8) {
      curve.lineTo(
          x, 390 - 150 * Math.exp(-Math.pow((x - 640) / 80.0, 2)) - 12 * Math.sin(x / 14.0));
    }
    line(0xFBF7EF, 8, curve);
    fill(isDark ? 0x0E1726 : 0xE2D5BC, new Rectangle2D.Double(0, 510, 960, 90));
    fill(light, disc(896, 392, 34));
    fill(light, box(852, 434, 88, 180, 50));
    return this;
  }

  /** A person with a fringe, in flat colours. */
  private Draw portrait() {
    ground(0xF6C9A3);
    fill(0xFBE3C8, disc(360, 110, 80));
    fill(0x1B2A41, box(130, 70, 220, 300, 210));
    fill(0xA9694A, box(204, 270, 72, 110, 40));
    fill(0xC98560, box(166, 120, 148, 200, 140));
    fill(0x1B2A41, new Arc2D.Double(156, 90, 168, 150, 10, 160, Arc2D.CHORD));
    fill(0x2A9D8F, new Arc2D.Double(60, 350, 360, 300, 0, 180, Arc2D.PIE));
    fill(0xA9694A, new Arc2D.Double(200, 330, 80, 70, 180, 180, Arc2D.CHORD));
    fill(0x1B2A41, disc(212, 222, 7));
    fill(0x1B2A41, disc(268, 222, 7));
    line(0x1B2A41, 5, new Arc2D.Double(214, 246, 52, 34, 200, 140, Arc2D.OPEN));
    return this;
  }
}
