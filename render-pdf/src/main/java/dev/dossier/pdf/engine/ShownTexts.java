package dev.dossier.pdf.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Replaces operators that show a text in the content stream of a page, for {@link Bullets} and
 * {@code ActualText}: PDFBox has no editor of content streams, only a parser and a writer.
 *
 * <p>The stream is read line by line, as PDFBox writes it: each line ends with an operator, and no
 * string contains a line end. A parser would take longer than all of the rest.
 */
public final class ShownTexts {
  private static final String SHOW = " Tj\n";

  private ShownTexts() {}

  /** Returns other operators for a text. */
  @FunctionalInterface
  public interface Replacement {
    /**
     * Returns what is shown in place of a text.
     *
     * @param shown the PDF string, in hexadecimal or literal
     * @param state how it is shown
     * @return lines of operators; {@code null} if the text remains as it is
     */
    @Nullable String of(String shown, TextState state) throws IOException;
  }

  /** The font and the place of a text. */
  public static final class TextState {
    private String fontLine = "";
    private String matrixLine = "";

    /** Returns the operands of the last {@code Tf}: name and size. */
    public String[] font() {
      return fontLine.split(" ");
    }

    /** Returns the operands of the last {@code Tm}. */
    public String[] matrix() {
      return matrixLine.split(" ");
    }
  }

  /**
   * Replaces texts of a page.
   *
   * @param pdf a document whose fonts are not yet subset
   * @param page a page that is drawn
   */
  public static void replace(PDDocument pdf, PDPage page, Replacement replacement)
      throws IOException {
    String drawn;
    try (InputStream in = page.getContents()) {
      drawn = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    StringBuilder written = new StringBuilder(drawn.length() + drawn.length() / 8);
    TextState state = new TextState();
    boolean isChanged = false;
    int next;
    for (int start = 0; start < drawn.length(); start = next) {
      int end = drawn.indexOf('\n', start);
      next = end < 0 ? drawn.length() : end + 1;
      String other = null;
      if (drawn.startsWith(" Tf\n", next - SHOW.length())) {
        state.fontLine = drawn.substring(start, end);
      } else if (drawn.startsWith(" Tm\n", next - SHOW.length())) {
        state.matrixLine = drawn.substring(start, end);
      } else if (drawn.startsWith(SHOW, next - SHOW.length())) {
        other = replacement.of(drawn.substring(start, next - SHOW.length()), state);
      }
      if (other == null) {
        written.append(drawn, start, next);
      } else {
        written.append(other);
        isChanged = true;
      }
    }
    if (!isChanged) {
      return;
    }
    byte[] bytes = written.toString().getBytes(StandardCharsets.ISO_8859_1);
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(bytes)));
  }

  /** Returns the glyph codes of a PDF string, in hexadecimal or literal. */
  public static byte[] codes(String shown) {
    String inside = shown.substring(1, shown.length() - 1);
    return shown.charAt(0) == '<'
        ? HexFormat.of().parseHex(inside)
        : inside.replaceAll("\\\\(.)", "$1").getBytes(StandardCharsets.ISO_8859_1);
  }
}
