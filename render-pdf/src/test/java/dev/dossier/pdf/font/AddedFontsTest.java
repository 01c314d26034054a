package dev.dossier.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TestFonts;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.SpecialFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fonts of a folder are used for characters that the built-in ones lack. */
class AddedFontsTest {
  private static final String JAPANESE = "日本語の組版では、句読点が行頭に来ないようにします。東京大学の山田太郎教授は「並列計算」の研究者です。";
  private static final String CHINESE = "高性能计算与科学应用的大规模语言模型。张伟，北京大学教授，研究方向：并行计算、机器学习。";
  private static final String KOREAN = "서울대학교 컴퓨터공학부 김민수 교수는 고성능 컴퓨팅을 연구한다";

  @TempDir Path folder;

  /** Previews and builds do not look for changes in hidden folders. */
  @Test
  void hiddenFoldersAreNotRead() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve("fonts/.old/cut"));
    try (Stream<Path> files = Files.list(TestFonts.FOLDER)) {
      Path font = files.filter(file -> file.toString().endsWith(".ttf")).findFirst().orElseThrow();
      Files.copy(font, hidden.resolve("font.ttf"));
      assertThat(FontFolder.read(folder.resolve("fonts"), null).fonts()).isEmpty();
      Files.copy(font, folder.resolve("fonts/font.ttf"));
      assertThat(FontFolder.read(folder.resolve("fonts"), null).fonts()).hasSize(1);
    }
  }

  private static List<String> problems(Document document) {
    return Printed.problems(Printed.rendering(document));
  }

  @Tag("judge")
  @Test
  void chineseJapaneseAndKoreanAreReadAsTyped() throws IOException {
    byte[] file = Printed.file(TestFonts.document("ja", "ltr", JAPANESE, CHINESE, KOREAN));
    Printed.keep("cjk", file);
    String text = Printed.text(file).replace(" ", "");
    assertThat(text).contains(JAPANESE, CHINESE, KOREAN.replace(" ", ""));
    assertThat(text.codePoints()).as("radicals").noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF);
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void textWithoutSpacesWrapsWithinTheMargins() throws IOException {
    byte[] file =
        Printed.file(TestFonts.document("zh", "ltr", CHINESE.repeat(6), JAPANESE.repeat(6)));
    assertThat(Lines.beyond(file, 35, 595 - 35)).isEmpty();
    assertThat(Printed.text(file).replace(" ", "")).contains(CHINESE.repeat(6), JAPANESE.repeat(6));
    assertThat(Lines.of(file)).noneMatch(line -> line.matches("^[。、，」].*"));
  }

  /** The font of the example is subset to its letters and has no space. */
  @Test
  void aFontThatWasCutDownToItsLettersMayEndATitleBesideItsDate() throws IOException {
    Path cut = Path.of("..", "example-profile", "career", "fonts").toAbsolutePath().normalize();
    Document document = TestFonts.withFonts(TestFonts.document("en", "ltr", "海洋学"), cut);
    assertThat(Printed.text(Printed.file(document))).contains("海洋学 2025");
  }

  @Test
  void aWordInAnotherScriptStandsInALineOfLatin() throws IOException {
    byte[] file = Printed.file(TestFonts.document("en", "ltr", "Yamada 山田 at 東京大学 (Tokyo), 2025"));
    assertThat(Printed.text(file)).contains("Yamada 山田 at 東京大学 (Tokyo), 2025");
  }

  /**
   * In the font of a Chinese title, the quotation mark after it would be as wide as an ideograph.
   */
  @Test
  void whatEndsATitleIsOfTheTextAroundIt() {
    AddedFonts added = new AddedFonts(FontFolder.read(TestFonts.FOLDER, null).fonts(), List::of);
    PrintableText printable = new PrintableText(new Fonts(), FontFace.SERIF, added);
    assertThat(printable.runs("서울대학교. 김민수").stream().map(PrintableText.Run::text))
        .containsExactly("서울대학교", ". ", "김민수");
    assertThat(printable.runs("서울대학교 김민수").stream().map(PrintableText.Run::text))
        .containsExactly("서울대학교 김민수");
  }

  @Test
  void boldThatTheFamilyHasIsBoldAndOtherwiseItIsRegular() throws IOException {
    assertThat(fonts(TestFonts.document("he", "ltr", "שלום"))).contains("NotoSansHebrew-Bold");
    assertThat(fonts(TestFonts.document("ja", "ltr", "日本"))).containsOnlyOnce("NotoSansJP");
  }

  private static String fonts(Document document) throws IOException {
    StringBuilder names = new StringBuilder();
    try (PDDocument pdf = Loader.loadPDF(Printed.file(document))) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        names.append(pdf.getPage(0).getResources().getFont(name).getName()).append(' ');
      }
    }
    return names.toString();
  }

  @Test
  void fontsThatCannotBeUsedAreNamedWithWhatToDo() throws IOException {
    write("a.otf", "OTTO\0\0\0\0\0\0\0\0");
    write("b.woff2", "wOF2\0\0\0\0\0\0\0\0");
    write("c.ttc", "ttcf\0\0\0\0\0\0\0\0");
    write("sub/d.ttf", "\0\1\0\0\0\1\0\0\0\0\0\0fvar\0\0\0\0\0\0\0\0\0\0\0\0");
    write("e.ttf", "no font at all");
    byte[] whole = Files.readAllBytes(TestFonts.FOLDER.resolve("NotoSansKR-Regular.ttf"));
    Files.write(folder.resolve("f.ttf"), Arrays.copyOf(whole, whole.length / 2));
    write("OFL.txt", "left alone");
    String name = folder.getFileName().toString();
    assertThat(problems(TestFonts.withFonts(Samples.nameOnly(), folder)))
        .extracting(problem -> problem.replace(name + "/", ""))
        .containsExactly(
            "a.otf: warning: is not used: it has PostScript outlines (OpenType CFF); use the"
                + " static TrueType files (.ttf) of the font instead",
            "b.woff2: warning: is not used: it is a web font (WOFF); use the static TrueType"
                + " files (.ttf) of the font instead",
            "c.ttc: warning: is not used: it is a collection of fonts (TTC); use the static"
                + " TrueType files (.ttf) of the font instead",
            "e.ttf: warning: is not used: it is broken: it cannot be read as a TrueType font",
            "f.ttf: warning: is not used: it is broken: it cannot be read as a TrueType font",
            "sub/d.ttf: warning: is not used: it is a variable font; use the static TrueType"
                + " files (.ttf) of the font instead");
  }

  @Test
  void aPipeAndALinkToNothingAreErrors() throws Exception {
    SpecialFiles.pipe(folder.resolve("a.ttf"));
    Files.createSymbolicLink(folder.resolve("b.ttf"), Path.of("gone.ttf"));
    Files.createSymbolicLink(folder.resolve("c.ttf"), Path.of("c.ttf"));
    String name = folder.getFileName().toString();
    assertThat(problems(TestFonts.withFonts(Samples.nameOnly(), folder)))
        .extracting(problem -> problem.replace(name + "/", ""))
        .containsExactly(
            "a.ttf: error: is not an ordinary file, but a pipe or a device",
            "b.ttf: error: does not exist",
            "c.ttf: error: is a link that leads to itself");
  }

  @Test
  void aFolderIsReadAgainOnlyWhenItsFilesHaveChanged() throws IOException {
    Path font = folder.resolve("hebrew.ttf");
    Files.copy(TestFonts.FOLDER.resolve("NotoSansHebrew-Regular.ttf"), font);
    FontFolder first = FontFolder.read(folder, null);
    assertThat(FontFolder.read(folder, first)).isSameAs(first);
    assertThat(FontFolder.read(TestFonts.FOLDER, first)).isNotSameAs(first);
    Files.delete(font);
    assertThat(FontFolder.read(folder, first).fonts()).isEmpty();
  }

  @Test
  void aFolderWithoutFontsIsReported() {
    assertThat(problems(TestFonts.withFonts(Samples.nameOnly(), folder)))
        .containsExactly(
            folder.getFileName()
                + ": warning: there is no TrueType font (.ttf) in this folder of"
                + " fonts");
  }

  @Test
  void aFontCutAnywhereIsAProblemAndNeverAFailure() throws IOException {
    byte[] whole = Files.readAllBytes(TestFonts.FOLDER.resolve("NotoSansHebrew-Bold.ttf"));
    for (int length = 0; length < whole.length; length += 397) {
      Files.write(folder.resolve("cut.ttf"), Arrays.copyOf(whole, length));
      Rendering rendering =
          Printed.rendering(TestFonts.withFonts(TestFonts.document("he", "rtl", "שלום"), folder));
      assertThat(rendering.problems()).as("cut at " + length).isNotEmpty();
    }
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content.getBytes(StandardCharsets.ISO_8859_1));
  }
}
