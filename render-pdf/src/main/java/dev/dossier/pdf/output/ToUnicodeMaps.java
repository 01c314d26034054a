package dev.dossier.pdf.output;

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
 * Rewrites the ToUnicode maps of fonts (ISO 32000-1, 9.10.3).
 *
 * <p>PDFBox writes ranges, of which Ghostscript 10.00 only reads those of ASCII correctly: it
 * writes {@code 2011 3 2020} for {@code 2011 – 2020} into files that it compresses or merges. So
 * each character has an entry of its own here.
 *
 * <p>Contextual forms of Arabic and syllables of Indic scripts are mapped to the text that was
 * typed. The ligature of lam and alef stays one character: extractors that reverse right-to-left
 * text would swap two.
 */
final class ToUnicodeMaps {
  private static final Pattern RANGE = Pattern.compile("<(\\w{4})> <(\\w{4})> <(\\w+)>");
  private static final int SECTION = 100;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final PDDocument pdf;
  private final Map<Integer, String> syllables;

  private ToUnicodeMaps(PDDocument pdf, Map<Integer, String> syllables) {
    this.pdf = pdf;
    this.syllables = syllables;
  }

  /**
   * Rewrites the maps of a document whose fonts are subset.
   *
   * @param syllables the text of characters in the private use area
   */
  static void restore(PDDocument pdf, Map<Integer, String> syllables) throws IOException {
    new ToUnicodeMaps(pdf, syllables).restore();
  }

  private void restore() throws IOException {
    // By identity: pages share the objects of fonts.
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

  /** Returns a line for each glyph: its code and its text. */
  private List<String> letters(String ranges) {
    List<String> letters = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = HexFormat.fromHexDigits(range.group(1));
      int last = HexFormat.fromHexDigits(range.group(2));
      String text = new String(HEX.parseHex(range.group(3)), StandardCharsets.UTF_16BE);
      int end = text.offsetByCodePoints(text.length(), -1);
      for (int code = first; code <= last; code++) {
        // In a range, the last character of a text counts up.
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
