package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.source.Problem;
import dev.dossier.source.Severity;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {
  private static final String ADA = "person: {name: Ada Example}\n";

  @TempDir Path temp;
  private ProfileFolder folder;
  private Path output;

  @BeforeEach
  void folders() {
    folder = new ProfileFolder(temp.resolve("in"));
    output = temp.resolve("out");
  }

  private List<String> written() throws IOException {
    if (!Files.exists(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aLanguageWithoutWordsIsTold() {
    Dossier dossier =
        folder.read(
            ADA
                + "documents: [{name: cv, format: pdf, language: nl}, {name: de, format: pdf, language: de-CH}]\n");
    assertThat(dossier.problems())
        .extracting(Problem::severity, Problem::message)
        .containsExactly(
            tuple(Severity.HINT, "there are no words in 'nl'; headings and dates are in English"));
  }

  @Test
  void aProfileThatAsksForNothingBecomesAPageAndACv() throws IOException {
    Dossier dossier = folder.read(ADA);
    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.profile()).isPresent();

    List<WrittenFile> files = dossier.write(output);

    assertThat(files)
        .extracting(WrittenFile::document, file -> output.relativize(file.path()).toString())
        .containsExactly(tuple("portfolio", "index.html"), tuple("cv", "cv.pdf"));
    assertThat(files).allSatisfy(file -> assertThat(file.path()).hasSize(file.size()));
    assertThat(written()).containsExactly("cv.pdf", "index.html");
  }

  @Test
  void onlyTheDocumentsAskedForAreWrittenWithTheDateOfTheBuild() throws IOException {
    Instant day = Instant.parse("2026-01-07T00:00:00Z");
    folder
        .read(ADA)
        .write(output, WriteOptions.defaults().withDocuments(List.of("cv")).withTimestamp(day));
    assertThat(written()).containsExactly("cv.pdf");
    assertThat(output.resolve("cv.pdf")).hasContent("Ada Example 2026-01-07T00:00:00Z");
  }

  @Test
  void aDocumentThatTheProfileHasNotIsRefusedWithTheOnesItHas() {
    WriteOptions options = WriteOptions.defaults().withDocuments(List.of("resume"));
    assertThatThrownBy(() -> folder.read(ADA).write(output, options))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no document 'resume' in the profile; documents are portfolio, cv");
  }

  @Test
  void aProfileWithErrorsWritesNothing() throws IOException {
    Dossier dossier = folder.read("person: {name: Ada, emial: a@example.org}\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessageContaining("unknown key 'emial' in person; did you mean 'email'?");
    assertThat(written()).isEmpty();
  }

  @Test
  void aFileThatIsNoProfileHasNoProfile() {
    Dossier dossier = folder.read("");
    assertThat(dossier.profile()).isEmpty();
    assertThatThrownBy(dossier::documents).isInstanceOf(InvalidProfileException.class);
  }

  @Test
  void ifOneDocumentCannotBeRenderedNoneIsWrittenAndOldFilesStay() throws IOException {
    Files.createDirectories(output);
    Files.writeString(output.resolve("a.html"), "old");
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html}
                  - {name: b, format: pdf, title: refuse}
                """);
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(InvalidProfileException.class)
        .hasMessage("b.pdf: error: cannot be rendered");
    assertThat(written()).containsExactly("a.html");
    assertThat(output.resolve("a.html")).hasContent("old");
  }

  @Test
  void aProblemWithALetterIsToldWhereTheLetterStands() throws IOException {
    String comment = "# No ☃ here.\n";
    Dossier typed =
        folder.read(ADA + comment + "documents: [{name: a, format: pdf, title: A ☃ man}]\n");
    typed.write(output);
    assertThat(typed.problems())
        .extracting(Problem::line, Problem::column, Problem::message)
        .containsExactly(tuple(3, 45, "a.pdf: no font has ☃"));
    Dossier escaped =
        folder.read(ADA + "documents: [{name: b, format: pdf, title: \"A \\u2603 man\"}]\n");
    escaped.write(output);
    assertThat(escaped.problems())
        .extracting(Problem::toString)
        .containsExactly("b.pdf: warning: no font has ☃");
  }

  @Test
  void anOutputFolderThatCannotBeWrittenIsNamedAndOldOutputStays() throws IOException {
    Files.writeString(output, "a file where the folder should be");
    Dossier dossier = folder.read(ADA);
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write " + output.resolve("index.html") + ": " + output + " is not a folder");
    assertThat(output).hasContent("a file where the folder should be");
  }

  @Test
  void aFolderInPlaceOfTheFileIsNamedAndLeftAlone() throws IOException {
    Files.createDirectories(output.resolve("index.html/inside"));
    assertThatThrownBy(() -> folder.read(ADA).write(output))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write " + output.resolve("index.html") + ": ");
    assertThat(output.resolve("index.html/inside")).isDirectory();
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void anUnknownFormatThemeOrStyleIsShownWhereItStands() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: htm}
                  - {name: b, format: pdf, theme: fancyy}
                  - name: c
                    format: pdf
                    citation-style: iee
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:23: error: unknown format 'htm'; formats are html, pdf; did you mean 'html'?
                3 |   - {name: a, format: htm}
                  |                       ^^^
            profile.yaml:4:35: error: unknown theme 'fancyy'; themes of pdf are plain, fancy; did you mean 'fancy'?
                4 |   - {name: b, format: pdf, theme: fancyy}
                  |                                   ^^^^^^
            profile.yaml:7:21: error: unknown citation style 'iee'; allowed are the names of the CSL project's styles (https://www.zotero.org/styles) and .csl files beside the profile; did you mean 'ieee'?
                7 |     citation-style: iee
                  |                     ^^^""");
  }

  @Test
  void whatIsForPagesOfPaperHasNoEffectElsewhere() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html, max-pages: 2, pictures: all}
                  - {name: b, format: pdf, max-pages: 2, pictures: {pages: all, resolution: 144}}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:40: warning: 'max-pages' has no effect on html
                3 |   - {name: a, format: html, max-pages: 2, pictures: all}
                  |                                        ^
            profile.yaml:3:53: warning: 'pictures' has no effect on html
                3 |   - {name: a, format: html, max-pages: 2, pictures: all}
                  |                                                     ^^^""");
  }

  @Test
  void whatARendererCannotDoWithADesignIsShownWhereItStands() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html, design: {margins: 20mm, date-format: iso}}
                  - {name: b, format: pdf, design: {font: Sanz, accent: "#004080"}}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:47: warning: 'margins' has no effect on html
                3 |   - {name: a, format: html, design: {margins: 20mm, date-format: iso}}
                  |                                               ^^^^
            profile.yaml:4:43: error: there is no font 'Sanz'; fonts of pdf are serif, sans, Plex; did you mean 'sans'?
                4 |   - {name: b, format: pdf, design: {font: Sanz, accent: "#004080"}}
                  |                                           ^^^^""");
  }

  @Test
  void aDesignMayNameAFontThatTheUserAdded() {
    String document = "documents: [{name: a, format: pdf, design: {font: %s}%s}]\n";
    folder.with("fonts/own.ttf", "");
    Dossier added = folder.read(ADA + document.formatted("Own Serif", ", fonts: fonts"));
    assertThat(added.problems()).isEmpty();
    Dossier misspelt = folder.read(ADA + document.formatted("Own Serf", ", fonts: fonts"));
    assertThat(folder.problems(misspelt))
        .contains("there is no font 'Own Serf'; fonts of pdf are serif, sans, Plex, Own Serif")
        .contains("did you mean 'Own Serif'?");
    assertThat(folder.read(ADA + document.formatted("Own Serif", "")).problems()).hasSize(1);
  }

  @Test
  void faultsInProseAreShownWhereTheyStand() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                summary: |
                  Fine.

                  Not <b>fine</b>, says @nobody; a note[^1] is missing.
                projects:
                  - name: X
                    summary: "See [this](javascript:alert)."
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:5:7: error: raw HTML in prose; write Markdown, or \\< for a literal <
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |       ^^^
            profile.yaml:5:14: error: raw HTML in prose; write Markdown, or \\< for a literal <
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |              ^^^^
            profile.yaml:5:25: error: unknown citation key 'nobody'; write \\@nobody if it is no citation
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |                         ^^^^^^^
            profile.yaml:5:40: error: footnote [^1] has no text; add a line '[^1]: …'
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |                                        ^^^^
            profile.yaml:8:19: error: scheme 'javascript:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                8 |     summary: "See [this](javascript:alert)."
                  |                   ^^^^^^^^^^^^^^^^^^^^^^^^""");
  }

  @Test
  void aPhotoIsReadAndMeasured() throws IOException {
    Files.createDirectories(temp.resolve("in"));
    ImageIO.write(
        new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB),
        "png",
        temp.resolve("in/p.png").toFile());
    var document =
        folder.document(
            "portfolio", "person: {name: Ada, photo: {file: p.png, alt: Ada at sea}}\n");
    assertThat(document.header().photo())
        .extracting("mediaType", "alt.plain", "width", "height")
        .containsExactly("image/png", "Ada at sea", 3, 2);
  }

  @Test
  void anOutputFolderIsNotLeftThroughALink() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.createDirectories(output);
    Files.createSymbolicLink(output.resolve("sub"), elsewhere);
    Dossier dossier = folder.read(ADA + "documents: [{name: a, format: html, file: sub/a.html}]\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "cannot write "
                + output.resolve("sub/a.html")
                + ": "
                + output.resolve("sub")
                + " is a link that leaves the output folder");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void ifTheSecondFileCannotBeWrittenTheFirstIsAsItWas() throws IOException {
    Files.createDirectories(output.resolve("b.pdf/inside"));
    Files.writeString(output.resolve("a.html"), "old");
    Dossier dossier =
        folder.read(ADA + "documents: [{name: a, format: html}, {name: b, format: pdf}]\n");
    assertThatThrownBy(() -> dossier.write(output))
        .isInstanceOf(IOException.class)
        .hasMessage("cannot write " + output.resolve("b.pdf") + ": it is a folder");
    assertThat(output.resolve("a.html")).hasContent("old");
    assertThat(written()).containsExactly("a.html");
  }

  @Test
  void aPhotoThatIsNotWholeIsAnError() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", whole);
    Files.createDirectories(temp.resolve("in"));
    Files.write(temp.resolve("in/p.png"), Arrays.copyOf(whole.toByteArray(), whole.size() / 2));
    Dossier dossier = folder.read("person: {name: Ada, photo: {file: p.png, alt: A}}\n");
    assertThat(folder.problems(dossier))
        .startsWith(
            "profile.yaml:1:35: error: 'p.png' is not a whole picture, or not in RGB or grey\n");
  }

  @Test
  void aPhotoThatMakesThePageHeavyIsHintedAt() throws IOException {
    BufferedImage noise = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 400 * 300; i++) {
      noise.setRGB(i % 400, i / 400, random.nextInt());
    }
    Files.createDirectories(temp.resolve("in"));
    ImageIO.write(noise, "png", temp.resolve("in/p.png").toFile());
    String profile = "person: {name: Ada, photo: {file: p.png, alt: A}}\n";
    assertThat(folder.problems(folder.read(profile)))
        .startsWith(
            "profile.yaml:1:35: hint: 'p.png' has 0.4 MB and 400 × 300 pixels, and every page and"
                + " PDF with it that much more; save it as a JPEG some 600 pixels wide\n");
    ImageIO.write(noise, "jpg", temp.resolve("in/p.png").toFile());
    assertThat(folder.read(profile).problems()).isEmpty();
  }

  @Test
  void aPhotoOfFewBytesAndManyPixelsIsRefusedBeforeItIsDecoded() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", whole);
    byte[] bytes = whole.toByteArray();
    // The width and height of a PNG are in its first chunk, from the 16th byte; the checksum
    // follows.
    ByteBuffer header = ByteBuffer.wrap(bytes);
    header.putInt(16, 20_000).putInt(20, 20_000);
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 12, 17);
    header.putInt(29, (int) checksum.getValue());
    Files.createDirectories(temp.resolve("in"));
    Files.write(temp.resolve("in/p.png"), bytes);
    Dossier dossier = folder.read("person: {name: Ada, photo: {file: p.png, alt: A}}\n");
    assertThat(folder.problems(dossier))
        .startsWith(
            "profile.yaml:1:35: error: 'p.png' has more than 25 million pixels; make it smaller\n");
  }

  @Test
  void aPhotoThatIsNoPictureIsAnError() {
    folder.with("p.png", "<svg onload='alert(1)'/>");
    Dossier dossier = folder.read("person: {name: Ada, photo: {file: p.png, alt: A}}\n");
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:1:35: error: 'p.png' is neither a JPEG nor a PNG picture
                1 | person: {name: Ada, photo: {file: p.png, alt: A}}
                  |                                   ^^^^^""");
  }
}
