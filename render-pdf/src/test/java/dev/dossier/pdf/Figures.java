package dev.dossier.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Finds pictures in the structure tree. */
final class Figures {
  private Figures() {}

  /** What they are said to show, in order. */
  static List<String> descriptions(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getAlternateDescription());
        }
        found.addAll(descriptions(element));
      }
    }
    return found;
  }
}
