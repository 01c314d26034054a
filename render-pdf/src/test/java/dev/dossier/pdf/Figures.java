package dev.dossier.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.util.Matrix;

/** Finds pictures in the structure tree and on pages. */
public final class Figures {
  private Figures() {}

  /** Returns the alternate descriptions in order. */
  public static List<String> descriptions(PDStructureNode node) {
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

  /** Returns the position and size of each picture, in points. */
  public static List<Matrix> places(byte[] file) throws IOException {
    List<Matrix> places = new ArrayList<>();
    PDFStreamEngine engine =
        new PDFStreamEngine() {
          @Override
          protected void processOperator(Operator operator, List<COSBase> operands)
              throws IOException {
            if (operator.getName().equals("Do")) {
              places.add(getGraphicsState().getCurrentTransformationMatrix().clone());
            }
            super.processOperator(operator, operands);
          }
        };
    engine.addOperator(new Save(engine));
    engine.addOperator(new Restore(engine));
    engine.addOperator(new Concatenate(engine));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        engine.processPage(page);
      }
    }
    return places;
  }
}
