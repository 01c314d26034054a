package dev.dossier.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/UA and PDF/A. */
public final class VeraPdf {
  static {
    Logger.getLogger("org.verapdf").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** What breaks PDF/UA-1 or PDF/A-2a, one line a rule: empty if the file is both. */
  public static List<String> complaints(byte[] pdf) {
    return java.util.stream.Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(flavour -> complaints(pdf, flavour).stream())
        .toList();
  }

  private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> complaints =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(
                  assertion ->
                      flavour
                          + " "
                          + assertion.getRuleId().getClause()
                          + ": "
                          + assertion.getMessage()
                          + " "
                          + assertion.getLocation().getContext())
              .distinct()
              .toList();
      return result.isCompliant() || !complaints.isEmpty()
          ? complaints
          : List.of(flavour + " is not met");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
