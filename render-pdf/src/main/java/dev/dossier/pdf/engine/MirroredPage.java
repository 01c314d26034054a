package dev.dossier.pdf.engine;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mirrors a page for languages that are written from right to left: {@code left} and {@code right}
 * are exchanged in style sheets, and the cells of table rows are placed from right to left. The
 * reading order does not change.
 *
 * <p>openhtmltopdf has no logical properties such as {@code margin-inline-start}, and ignores
 * {@code direction} in tables (openhtmltopdf#90, danfickle/openhtmltopdf#123). Can go once it has
 * both.
 */
public final class MirroredPage {
  private static final Pattern SIDE =
      Pattern.compile("((?:margin|padding|border)-|(?:text-align|float):\\s*)(left|right)\\b");
  private static final Pattern FOUR_SIDES =
      Pattern.compile("((?:margin|padding):\\s*)([^\\s;}]+) ([^\\s;}]+) ([^\\s;}]+) ([^\\s;}]+)");

  /** The engine places notes at the left; the rule above them is as wide as the page instead. */
  private static final String RIGHT_TO_LEFT =
      """

      html { direction: rtl; }
      #running-foot { direction: ltr; }
      @page { @footnote { width: 100%; } }
      """;

  private MirroredPage() {}

  /** Returns the style sheet with left and right exchanged. */
  public static String css(String css) {
    String sides =
        SIDE.matcher(css)
            .replaceAll(side -> side.group(1) + (side.group(2).equals("left") ? "right" : "left"));
    String whole = FOUR_SIDES.matcher(sides).replaceAll("$1$2 $5 $4 $3");
    return whole + RIGHT_TO_LEFT;
  }

  /** Reverses the cells of all table rows in pages that are laid out. */
  public static void turnRows(BlockBox root) {
    turn(root);
    root.calcChildLocations();
  }

  private static void turn(Box box) {
    List<Box> children = box.getChildren();
    if (box instanceof TableRowBox && !children.isEmpty()) {
      int left = children.stream().mapToInt(Box::getX).min().getAsInt();
      int right =
          children.stream().mapToInt(cell -> cell.getX() + cell.getWidth()).max().getAsInt();
      for (Box cell : children) {
        cell.setX(left + right - cell.getX() - cell.getWidth());
      }
    }
    children.forEach(MirroredPage::turn);
  }
}
