package dev.dossier.pdf;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Says in the fonts of a file which letters were typed where forms of letters are drawn: joined
 * Arabic, and syllables of the scripts of India, are then copied and searched as they were written.
 *
 * <p>Lam and alef in one glyph stay one character, that of the ligature: two letters would be put
 * out in the wrong order by programs that turn what they read from right to left.
 */
final class TypedLetters {
  private static final Pattern RANGE = Pattern.compile("<(\\w{4})> <(\\w{4})> <(\\w+)>");
  private static final int SECTION = 100;

  private TypedLetters() {}

  /**
   * Does it. Fonts are cut and written first, which is the work of a save.
   *
   * @param syllables what the characters of shaped text stand for
   */
  static void restore(PDDocument pdf, Map<Integer, String> syllables) throws IOException {
    pdf.save(OutputStream.nullOutputStream());
    Set<COSDictionary> fonts = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : pdf.getPages()) {
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name).getCOSObject());
      }
    }
    for (COSDictionary font : fonts) {
      COSStream map = font.getCOSStream(COSName.TO_UNICODE);
      if (map != null) {
        restore(map, syllables);
      }
    }
  }

  private static void restore(COSStream map, Map<Integer, String> syllables) throws IOException {
    String old = map.toTextString();
    int head = old.lastIndexOf('\n', old.indexOf(" beginbfrange")) + 1;
    int tail = old.lastIndexOf("endbfrange");
    if (tail < 0) {
      return;
    }
    StringBuilder written = new StringBuilder(old.substring(0, head));
    List<String> entries = entries(old.substring(head, tail), syllables);
    for (int i = 0; i < entries.size(); i += SECTION) {
      List<String> section = entries.subList(i, Math.min(i + SECTION, entries.size()));
      written.append(i == 0 ? "" : "endbfrange\n").append(section.size());
      written.append(" beginbfrange\n");
      section.forEach(written::append);
    }
    written.append(old, tail, old.length());
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(written.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static List<String> entries(String ranges, Map<Integer, String> syllables) {
    List<String> entries = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      String text = range.group(3);
      if (text.length() > 4) {
        entries.add(range.group() + "\n"); // Beyond the forms: no letter of Arabic.
        continue;
      }
      for (int code = first; code <= last; code++) {
        int drawn = Integer.parseInt(text, 16) + code - first;
        String typed = syllables.getOrDefault(drawn, Character.toString(typed(drawn)));
        entries.add(String.format(Locale.ROOT, "<%04X> <%04X> <%s>\n", code, code, hex(typed)));
      }
    }
    return entries;
  }

  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
  }

  private static int typed(int form) {
    boolean isForm = (form >= 0xFB50 && form <= 0xFBFF) || (form >= 0xFE70 && form <= 0xFEFC);
    String letters = Normalizer.normalize(Character.toString(form), Form.NFKC);
    return isForm && letters.length() == 1 ? letters.charAt(0) : form;
  }
}
