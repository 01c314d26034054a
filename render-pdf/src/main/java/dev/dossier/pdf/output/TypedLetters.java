package dev.dossier.pdf.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Says in the fonts of a file which letters were typed (ISO 32000-1, 9.10.3).
 *
 * <p>PDFBox tells it in ranges of letters; Ghostscript 10.00 reads of these only the letters of
 * ASCII rightly, and writes {@code 2011 3 2020} for {@code 2011 – 2020} into files that it makes
 * smaller or puts together. So each letter is told by itself here.
 *
 * <p>Where forms of letters are drawn, joined Arabic and syllables of the scripts of India, they
 * are copied and searched as they were written. Lam and alef in one glyph stay one character, that
 * of the ligature: two letters would be put out in the wrong order by programs that turn what they
 * read from right to left.
 */
final class TypedLetters {
  private static final Pattern RANGE = Pattern.compile("<(\\w{4})> <(\\w{4})> <(\\w+)>");
  private static final int SECTION = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PDDocument pdf;
  private final Map<Integer, String> syllables;

  private TypedLetters(PDDocument pdf, Map<Integer, String> syllables) {
    this.pdf = pdf;
    this.syllables = syllables;
  }

  /**
   * The bytes of a file, with these letters.
   *
   * @param syllables what the characters of shaped text stand for
   */
  static byte[] file(PDDocument pdf, Map<Integer, String> syllables) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    TypedLetters letters = new TypedLetters(pdf, syllables);
    pdf.save(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            begin();
            file.write(b);
          }

          @Override
          public void write(byte[] b, int off, int len) throws IOException {
            begin();
            file.write(b, off, len);
          }

          /** Fonts are cut and made by now, which a save does first, and not yet written. */
          private void begin() throws IOException {
            if (file.size() == 0) {
              letters.restore();
            }
          }
        });
    return file.toByteArray();
  }

  private void restore() throws IOException {
    Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : pdf.getPages()) {
      COSDictionary its = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (its != null) {
        for (COSName name : its.keySet()) {
          fonts.add(its.getCOSDictionary(name));
        }
      }
    }
    for (COSDictionary font : fonts) {
      COSStream map = font.getCOSStream(COSName.TO_UNICODE);
      if (map != null) {
        restore(map);
      }
    }
  }

  private void restore(COSStream map) throws IOException {
    String old = map.toTextString();
    int head = old.lastIndexOf('\n', old.indexOf(" beginbfrange")) + 1;
    int tail = old.lastIndexOf("endbfrange");
    if (tail < 0) {
      return;
    }
    StringBuilder written = new StringBuilder(old.substring(0, head));
    List<String> letters = letters(old.substring(head, tail));
    for (int i = 0; i < letters.size(); i += SECTION) {
      List<String> section = letters.subList(i, Math.min(i + SECTION, letters.size()));
      written.append(section.size()).append(" beginbfchar\n");
      section.forEach(written::append);
      written.append("endbfchar\n");
    }
    written.append(old, tail + "endbfrange\n".length(), old.length());
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(written.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** A line for each glyph: its code, and its text. */
  private List<String> letters(String ranges) {
    List<String> letters = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = HexFormat.fromHexDigits(range.group(1));
      int last = HexFormat.fromHexDigits(range.group(2));
      String text = new String(HEX.parseHex(range.group(3)), StandardCharsets.UTF_16BE);
      int end = text.offsetByCodePoints(text.length(), -1);
      for (int code = first; code <= last; code++) {
        // Of a text of several letters the last one counts on.
        int letter = text.codePointAt(end) + code - first;
        String typed = text.substring(0, end) + typed(letter);
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_16BE);
        letters.add("<" + HEX.toHexDigits((short) code) + "> <" + HEX.formatHex(bytes) + ">\n");
      }
    }
    return letters;
  }

  private String typed(int form) {
    String drawn = Character.toString(form);
    String syllable = syllables.get(form);
    if (syllable != null) {
      return syllable;
    }
    boolean isForm = (form >= 0xFB50 && form <= 0xFBFF) || (form >= 0xFE70 && form <= 0xFEFC);
    String letters = isForm ? Normalizer.normalize(drawn, Form.NFKC) : drawn;
    return letters.codePointCount(0, letters.length()) == 1 ? letters : drawn;
  }
}
