package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of entries are read from the folder of the profile; unusable ones are reported. */
class EntryPicturesTest {
  private static final String ALL =
      """
      person: {name: Ada}
      news: [{date: 2025, text: N, image: {file: p.png, alt: News}}]
      projects:
        - name: P
          image: {file: p.png, alt: {en: Loom, de: Webstuhl}}
          parts: [{name: Q, image: {file: q.png, alt: ''}}]
      talks: [{title: T, image: {file: p.png, alt: Talk}}]
      software: [{name: S, image: {file: p.png, alt: Screen}}]
      sections: [{id: c, title: C, entries: [{title: D, image: {file: p.png, alt: Own}}]}]
      publications:
        items: [{id: k, type: book, title: B}]
        images: {k: {file: p.png, alt: Cover}}
      """;

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder = new ProfileFolder(temp);
  }

  private void write(String file, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", temp.resolve(file).toFile());
  }

  private static List<String> alts(Document document) {
    return document.sections().stream()
        .flatMap(section -> section.entries().stream())
        .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
        .map(Entry::picture)
        .filter(Objects::nonNull)
        .map(picture -> picture.alt().plain())
        .toList();
  }

  @Test
  void entriesOfAPageHaveTheirPictures() throws IOException {
    write("p.png", 480, 300);
    write("q.png", 500, 400);
    Document page = folder.document("portfolio", ALL);
    assertThat(alts(page))
        .containsExactlyInAnyOrder("News", "Loom", "", "Talk", "Screen", "Own", "Cover");
    Picture part =
        Objects.requireNonNull(
            page.sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.kind().equals("project"))
                .findFirst()
                .orElseThrow()
                .parts()
                .get(0)
                .picture());
    assertThat(part)
        .extracting(Picture::mediaType, Picture::width, Picture::height)
        .containsExactly("image/png", 500, 400);
  }

  @Test
  void descriptionsAreInTheLanguageOfTheDocument() throws IOException {
    write("p.png", 480, 300);
    Document page =
        folder.document(
            "d",
            """
            person: {name: Ada}
            language: de
            projects: [{name: P, image: {file: p.png, alt: {en: Loom, de: Webstuhl}}}]
            documents: [{name: d, format: html}]
            """);
    assertThat(alts(page)).containsExactly("Webstuhl");
  }

  @Test
  void aCvHasNone() throws IOException {
    write("p.png", 480, 300);
    write("q.png", 500, 400);
    assertThat(alts(folder.document("cv", ALL))).isEmpty();
  }

  @Test
  void theyAreInputFilesWhetherOrNotTheyExist() throws IOException {
    write("p.png", 480, 300);
    Dossier dossier = folder.read(ALL);
    assertThat(dossier.inputFiles())
        .contains(
            new InputPath(temp.resolve("p.png").toAbsolutePath(), true),
            new InputPath(temp.resolve("q.png").toAbsolutePath(), false));
    assertThat(folder.problems(dossier))
        .startsWith("profile.yaml:6:37: error: 'q.png' does not exist");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, error: 'p.png' has 1 × 1 pixels; a picture has at least 32 × 32",
    "20000, 2, error: 'p.png' has 20000 × 2 pixels; a picture has at least 32 × 32",
    "479, 300, hint: 'p.png' has 479 × 300 pixels; with fewer than 480 × 300 it is blurred on pages"
  })
  void aPictureThatIsTooSmallIsReportedOnce(int width, int height, String problem)
      throws IOException {
    write("p.png", width, height);
    write("q.png", 500, 400);
    assertThat(folder.read(ALL).problems())
        .singleElement()
        .asString()
        .contains("profile.yaml:2:44: " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GIF89a..........     | is a GIF file, neither a JPEG nor a PNG picture",
        "RIFF....WEBPVP8      | is a WebP file, neither a JPEG nor a PNG picture",
        "....ftypavif....     | is an AVIF file, neither a JPEG nor a PNG picture",
        "....ftypheic....     | is a HEIC file, neither a JPEG nor a PNG picture",
        "<svg></svg>          | is neither a JPEG nor a PNG picture",
        "GIF                  | is neither a JPEG nor a PNG picture"
      })
  void theContentOfAFileSaysWhatItIs(String content, String problem) throws IOException {
    folder.with("p.png", content);
    write("q.png", 500, 400);
    assertThat(folder.problems(folder.read(ALL)))
        .startsWith("profile.yaml:2:44: error: 'p.png' " + problem);
  }

  @Test
  void aFileOfMoreThanEightMegabytesIsNotRead() throws IOException {
    Files.write(temp.resolve("p.png"), new byte[8_500_000]);
    write("q.png", 500, 400);
    assertThat(folder.problems(folder.read(ALL)))
        .startsWith("profile.yaml:2:44: error: 'p.png' is larger than 8 MB");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Path outside = Files.createTempFile("picture", ".png");
    ImageIO.write(new BufferedImage(480, 300, BufferedImage.TYPE_INT_RGB), "png", outside.toFile());
    Files.createSymbolicLink(temp.resolve("p.png"), outside);
    write("q.png", 500, 400);
    assertThat(folder.problems(folder.read(ALL)))
        .startsWith(
            "profile.yaml:2:44: error: 'p.png' is a link that leads out of the folder of the"
                + " profile");
    Files.delete(outside);
  }

  @Test
  void aPictureOfAnUnknownWorkIsAnError() throws IOException {
    write("p.png", 480, 300);
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada}
            publications:
              items: [{id: k, type: book, title: B}]
              images: {x: {file: p.png, alt: Cover}}
            """);
    assertThat(folder.problems(dossier)).startsWith("profile.yaml:4:12: error: ");
  }
}
