package dev.dossier.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Makes the last word of a line as wide as the gap up to the date that follows it, for programs
 * that read a page by place.
 *
 * <p>Words and dates with nothing between are two columns to poppler's {@code pdftotext}, and it
 * tells the dates of short entries all together, after them. So the word and a space at the end of
 * the gap are drawn as one span with the word for its text (ISO 32000-1, 14.9.4): poppler takes it
 * to reach from the word's first letter to the space. Nothing else is seen of it, on paper or in
 * text.
 */
final class WideWords {
  /** How far the place of a text as laid out may be from that as drawn, in points. */
  private static final float CLOSE = 0.1f;

  /** From the end of a span to the date, and narrower gaps are left, in widths of the letter m. */
  private static final float GAP = 0.3f;

  /** How wide a space is at most. */
  private static final float SPACE = 0.3f;

  /** Of each glyph, in a font that is written glyph by glyph. */
  private static final int CODE = 2;

  private final PDDocument pdf;
  private final PDPage page;

  /** For a page that is drawn, of a file whose fonts are not written yet. */
  WideWords(PDDocument pdf, PDPage page) {
    this.pdf = pdf;
    this.page = page;
  }

  /**
   * A line with a date: places and widths in points from the lower left corner of the page.
   *
   * @param words the text that ends before the gap
   * @param x where it begins
   * @param y its base line
   * @param width how wide it is
   * @param date where the date begins
   * @param font the face of the words
   */
  record Line(String words, float x, float y, float width, float date, PDFont font) {
    boolean isAt(float textX, float textY) {
      return Math.abs(textX - x) < CLOSE && Math.abs(textY - y) < CLOSE;
    }
  }

  /** Does it for all of a page's lines. */
  void widen(List<Line> lines) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    List<Object> written = new ArrayList<>(tokens.size());
    float size = 0;
    float x = 0;
    float y = 0;
    for (Object token : tokens) {
      written.add(token);
      int at = written.size() - 1;
      if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case OperatorName.SET_FONT_AND_SIZE -> size = number(written.get(at - 1));
          case OperatorName.SET_MATRIX -> {
            x = number(written.get(at - 2));
            y = number(written.get(at - 1));
          }
          case OperatorName.SHOW_TEXT -> {
            for (Line line : lines) {
              if (line.isAt(x, y)) {
                widen(line, size, written);
                break;
              }
            }
          }
          default -> {}
        }
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      new ContentStreamWriter(out).writeTokens(written);
    }
    page.setContents(stream);
  }

  private static float number(Object token) {
    return ((COSNumber) token).floatValue();
  }

  /**
   * Puts the word and the space in place of what was written last: a text, and that it be shown.
   */
  private static void widen(Line line, float size, List<Object> written) throws IOException {
    int shown = written.size() - 2;
    byte[] codes = ((COSString) written.get(shown)).getBytes();
    float gap = (line.date() - line.x() - line.width()) / size - SPACE - GAP;
    String text = line.words().stripTrailing();
    int start = lastWord(text);
    String word = text.substring(start);
    int characters = line.words().codePointCount(0, line.words().length());
    if (gap < 0 || codes.length != characters * CODE || !isPlain(word)) {
      return;
    }
    int cut = text.codePointCount(0, start) * CODE;
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(word));
    COSArray wide = new COSArray();
    wide.add(new COSString(Arrays.copyOfRange(codes, cut, codes.length)));
    wide.add(new COSFloat(Math.round(-1000 * gap)));
    wide.add(new COSString(space(line.font())));
    written.subList(shown, shown + 2).clear();
    if (cut > 0) {
      written.add(new COSString(Arrays.copyOf(codes, cut)));
      written.add(Operator.getOperator(OperatorName.SHOW_TEXT));
    }
    written.add(COSName.getPDFName("Span"));
    written.add(properties);
    written.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT_SEQ));
    written.add(wide);
    written.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    written.add(Operator.getOperator(OperatorName.END_MARKED_CONTENT));
  }

  private static byte[] space(PDFont font) throws IOException {
    font.addToSubset(' ');
    return font.encode(" ");
  }

  private static int lastWord(String text) {
    for (int i = text.length(); i > 0; i--) {
      if (Character.isSpaceChar(text.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  /** Not where shapes stand for what was typed, which the file says elsewhere. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && !Characters.isRightToLeft(word)
        && word.codePoints().noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
  }
}
