package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The footer of pages in a tree, which a document of one page does not have. */
public final class RunningFoot {
  private final List<Place> places;
  private boolean isShown = true;

  /**
   * A footer and its place.
   *
   * @param next what follows it
   */
  private record Place(Element foot, Node parent, @Nullable Node next) {
    /** Whether what follows has not been moved elsewhere. */
    boolean isKept() {
      return next != null && next.getParentNode() == parent;
    }
  }

  /** Finds the footer of a tree, which may have none. */
  public RunningFoot(Document tree) {
    places =
        Xhtml.all(tree, "div").stream()
            .filter(RunningFoot::isFoot)
            .map(foot -> new Place(foot, foot.getParentNode(), foot.getNextSibling()))
            .toList();
  }

  static boolean isFoot(Element element) {
    return element.getAttribute("id").equals("running-foot");
  }

  /**
   * Puts the footer into the tree, or takes it out.
   *
   * @return whether the tree has changed, so that the pages must be laid out again
   */
  public boolean show(boolean shown) {
    if (shown == isShown || places.isEmpty()) {
      return false;
    }
    isShown = shown;
    for (Place place : places) {
      if (shown) {
        place
            .parent()
            .insertBefore(
                place.foot(), place.isKept() ? place.next() : place.parent().getFirstChild());
      } else {
        place.parent().removeChild(place.foot());
      }
    }
    return true;
  }
}
