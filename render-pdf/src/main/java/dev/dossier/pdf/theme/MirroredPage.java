package dev.dossier.pdf.theme;

import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns a look round for writing that runs from right to left: what a style sheet puts left goes
 * right, and the cells of a row stand from right to left, which the engine does not do by itself.
 * The order of reading stays.
 */
public final class MirroredPage {
  private static final Pattern SIDE =
      Pattern.compile("((?:margin|padding|border)-|(?:text-align|float):\\s*)(left|right)\\b");
  private static final Pattern FOUR_SIDES =
      Pattern.compile("((?:margin|padding):\\s*)(\\S+) (\\S+) (\\S+) ([^\\s;}]+)");

  private MirroredPage() {}

  /** The style sheet with left and right exchanged. */
  static String css(String css) {
    String sides =
        SIDE.matcher(css)
            .replaceAll(side -> side.group(1) + (side.group(2).equals("left") ? "right" : "left"));
    String whole = FOUR_SIDES.matcher(sides).replaceAll("$1$2 $5 $4 $3");
    return whole + "\nhtml { direction: rtl; }\n#running-foot { direction: ltr; }\n";
  }

  /** Turns the rows of tables round, in a page that is laid out. */
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
