package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.pdf.script.Capitals;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters of European languages and Vietnamese, in all built-in fonts. */
class LettersOfEuropeTest {
  private static final Map<String, String> LETTERS = new TreeMap<>();

  static {
    LETTERS.put("Western", "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿßœẞ");
    LETTERS.put("Polish and Sorbian", "ąćęłńóśźżčěřšž");
    LETTERS.put("Czech and Slovak", "áčďéěíĺľňóôŕřšťúůýž");
    LETTERS.put("Hungarian", "áéíóöőúüű");
    LETTERS.put("Romanian and Moldovan", "ăâîșțşţ");
    LETTERS.put("Baltic", "āčēģīķļņšūžąčęėįšųūžõäöü");
    LETTERS.put("Turkish and Azeri", "çğıöşüə");
    LETTERS.put("Croatian and Slovene", "čćđšž");
    LETTERS.put("Maltese", "ċġħż");
    LETTERS.put("Welsh and Irish", "ŵŷẁẃẅỳẏḃċḋḟġṁṗṡṫ");
    LETTERS.put("Sami", "áčđŋšŧž");
    LETTERS.put("Esperanto", "ĉĝĥĵŝŭ");
    LETTERS.put("Catalan and Romansh", "àçèéíïòóúü·");
    LETTERS.put("Greek", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΆΈΉΊΌΎΏ");
    LETTERS.put("Russian and Bulgarian", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    LETTERS.put("Ukrainian and Belarusian", "ґєіїўё");
    LETTERS.put("Serbian and Macedonian", "ђјљњћџѓѕќ");
    LETTERS.put(
        "Vietnamese", "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ");
  }

  private static final String POLYTONIC = "ἐν ἀρχῇ ἦν ὁ λόγος, Ὅμηρος, τῷ Ἀχιλλεῖ, ὕδωρ, ῥήτωρ";

  /** Running text, italic, bold, bold italic; the title of an entry. */
  private static final List<String> FACES = List.of("T ", "I ", "B ", "S ", "E ");

  @TempDir Path folder;

  private static String both(String letters) {
    return letters + Capitals.of(letters, Locale.ROOT).replace("SS", "");
  }

  /** A document with a text in regular, italic, and bold, and in headings and titles. */
  private static byte[] printed(String theme, String text) {
    String body = "<p>T %1$s</p><p><em>I %1$s</em></p><p><strong>B %1$s</strong></p>";
    return Printed.file(
        Samples.inTheme(
            theme,
            Samples.cv(
                (body + "<p><strong><em>S %1$s</em></strong></p>").formatted(text),
                Samples.section(
                    "projects",
                    Form.ENTRIES,
                    "H " + text,
                    EntryBuilder.entry("project", "E " + text).summary("x").build()))));
  }

  /** Section headings, which some themes set in capitals. */
  private static String[] headings(String text) {
    String heading = ("H " + text).replace(" ", "");
    return new String[] {heading, Capitals.of(heading, Locale.ENGLISH)};
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "en, Straße, STRASSE",
    "tr, iı, İI",
    "el, Αθήνα, ΑΘΗΝΑ",
    "el, Γαΐου, ΓΑΪΟΥ",
    "en, ΐ ὁ λόγος, Ϊ Ο ΛΟΓΟΣ",
    "en, café, CAFÉ"
  })
  void capitalsGoByTheLanguageAndGreekOnesHaveNoAccents(
      String language, String text, String capitals) {
    assertThat(Capitals.of(text, Locale.forLanguageTag(language))).isEqualTo(capitals);
  }

  /** The other family may fill in: the serif has no {@code ŧ} and no {@code ḃ}. */
  @Test
  void areInEveryFaceOfOneOfTheFamilies() {
    Fonts fonts = new Fonts();
    String all = both(String.join("", LETTERS.values()));
    for (FontFace face : FontFace.ALL) {
      if (face.family().equals(FontFace.SANS)) {
        assertThat(all.codePoints().filter(c -> !fonts.has(face, c)).mapToObj(Character::toString))
            .as(face.file())
            .isEmpty();
      }
    }
  }

  /** Only the regular font is checked for characters. */
  @Test
  void theFacesOfAFamilyHaveTheSameLetters() {
    Fonts fonts = new Fonts();
    for (FontFace face : FontFace.ALL) {
      FontFace regular = FontFace.regular(face.family());
      for (int c = 0x20; c < 0x3000; c++) {
        assertThat(fonts.has(face, c))
            .as("%s U+%04X", face.file(), c)
            .isEqualTo(fonts.has(regular, c));
      }
    }
  }

  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"classic", "column"})
  void areReadAsTypedAndTypedInPartsAsWholeLetters(String theme)
      throws IOException, InterruptedException {
    String typed =
        String.join(" ", LETTERS.values().stream().map(LettersOfEuropeTest::both).toList());
    byte[] file = printed(theme, Normalizer.normalize(typed, Normalizer.Form.NFD));
    Printed.keep("letters-" + theme, file);
    for (String read : List.of(Printed.text(file), new Poppler(folder).text(file))) {
      String text = read.replaceAll("[ -]", ""); // An alphabet that is longer than a line.
      for (String face : FACES) {
        assertThat(text).contains((face + typed).replace(" ", ""));
      }
      assertThat(text).containsAnyOf(headings(typed));
    }
    assertThat(Glyphs.boxes(file)).isZero();
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  /** One of the two families has ancient Greek and replaces the other for whole words. */
  @Tag("judge")
  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void ancientGreekIsReadAsTyped(String theme) throws IOException, InterruptedException {
    byte[] file = printed(theme, POLYTONIC);
    Printed.keep("ancient-greek-" + theme, file);
    for (String text : List.of(Printed.text(file), new Poppler(folder).text(file))) {
      for (String face : FACES) {
        assertThat(text).contains(face + POLYTONIC);
      }
      // The heading in the margin of compact takes two lines, with one of the section between them.
      String heading = theme.equals("compact") ? "ἐν ἀρχῇ" : POLYTONIC;
      assertThat(text.replace(" ", "")).containsAnyOf(headings(heading));
    }
    assertThat(Glyphs.boxes(file)).isZero();
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }
}
