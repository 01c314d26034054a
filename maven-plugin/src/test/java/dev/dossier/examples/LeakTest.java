package dev.dossier.examples;

import static dev.dossier.examples.Example.solid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.WrittenFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Private values that stand outside the profile, in an overlay and in variables, come into the
 * documents that ask for them and into no other file that is written.
 */
@Tag("slow")
class LeakTest {
  private static final String OVERLAY =
      """
      person:
        email: ada.overlaid@example.org
        private:
          address: {en: 5 Overlay Row, de: Overlaygasse 5}
          birth-date: 1901-02-03
          birth-place: Overlay-on-Sea
          nationality: {en: Overlandish, de: overlandisch}
      references:
        - {id: muster, email: muster.overlaid@example.org, phone: +00 777 0999 772}
      """;

  private static final Map<String, String> VARIABLES =
      Map.of("env.PHONE", "+00 777 0999 771", "status", "variably married");

  /** The private values as they could be printed, without spaces. */
  private static final List<String> PRIVATE =
      List.of(
          "7770999771",
          "7770999772",
          "5OverlayRow",
          "Overlaygasse",
          "1901-02-03",
          "19010203",
          "3Feb1901",
          "3.Feb.1901",
          "February3,1901",
          "Overlay-on-Sea",
          "Overlandish",
          "overlandisch",
          "variablymarried",
          "muster.overlaid",
          // What stood in the profile before, and a hint of where it comes from now.
          "5550100199",
          "5550100042",
          "kaethe.muster",
          "${env.PHONE}",
          "${status}");

  /** What may be printed where it is asked for: the files that are for one reader. */
  private static final Set<String> FOR_ONE_READER =
      Set.of("private/application.pdf", "desk.html", "private/antrag.pdf");

  @TempDir static Path folder;
  private static Example example;

  @BeforeAll
  static void write() throws IOException {
    Path profile = folder.resolve("career/profile.yaml");
    copy(Example.PROFILES.resolve("career"), profile.getParent());
    String text = Files.readString(profile);
    Files.writeString(
        profile,
        text.replaceFirst("  email:\n    - ada@example.org\n    - .*\n", "")
                .replace("- +00 555 0100 199", "- ${env.PHONE}")
                .replace("marital-status: married to the sea", "marital-status: ${status}")
            + """
              - {name: antrag, extends: application, language: de, file: private/antrag.pdf}
              - name: desk
                format: html
                file: desk.html
                private: true
                site: {base-url: "https://ada.example.org", pages: [projects], feed: true}
            """);
    Path overlay = folder.resolve("elsewhere/profile.private.yaml");
    Files.createDirectories(overlay.getParent());
    Files.writeString(overlay, OVERLAY);
    Dossier dossier =
        Dossier.read(
            profile,
            ReadOptions.defaults()
                .withName("profile.yaml")
                .withOverlay(overlay, "profile.private.yaml")
                .withVariables(VARIABLES::get));
    example = Example.written(dossier, folder.resolve("out"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  @Test
  void theOnlyWarningConcernsThePrivatePage() {
    assertThat(example.problemsOfReading())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("the page 'desk' prints private data");
  }

  @Test
  void noOtherFileHasAPrivateValue() throws IOException {
    List<Path> open =
        written().filter(file -> !FOR_ONE_READER.contains(relative(file))).sorted().toList();

    assertThat(open.stream().map(LeakTest::relative))
        .contains(
            "index.html",
            "person.vcf",
            "publications.bib",
            "publications.json",
            "feed.xml",
            "sitemap.xml",
            "hpc/index.html",
            "cv.pdf",
            "resume.pdf")
        .anyMatch(file -> file.startsWith("publications/"))
        .anyMatch(file -> file.startsWith("desk") && file.endsWith(".vcf"));
    for (Path file : open) {
      assertThat(solid(everything(file))).as(relative(file)).doesNotContain(PRIVATE);
    }
  }

  @Test
  void allWrittenFilesAreExamined() throws IOException {
    assertThat(example.files())
        .extracting(WrittenFile::path)
        .containsExactlyInAnyOrderElementsOf(written().toList());
  }

  @Test
  void privateDocumentsHaveThePrivateValues() {
    assertThat(solid(example.pdfText("private/application.pdf")))
        .contains(
            "7770999771",
            "7770999772",
            "5OverlayRow",
            "3Feb1901",
            "Overlay-on-Sea",
            "Overlandish",
            "variablymarried",
            "muster.overlaid@example.org");
    assertThat(solid(example.pdfText("private/antrag.pdf")))
        .contains("Overlaygasse5", "overlandisch");
    assertThat(solid(example.page("desk.html").body().text()))
        .contains("7770999771", "7770999772", "5OverlayRow", "Overlandish", "muster.overlaid");
  }

  @Test
  void thePublicAddressOfTheOverlayIsPublic() {
    assertThat(example.page("index.html").select("a[href^=mailto:]").eachAttr("href"))
        .containsOnly("mailto:ada.overlaid@example.org");
  }

  private static Stream<Path> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static String relative(Path file) {
    return folder.resolve("out").relativize(file).toString().replace('\\', '/');
  }

  /** The bytes of a file as text, and what a reader makes of them. */
  private static String everything(Path file) {
    try {
      String bytes = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      String name = relative(file);
      if (name.endsWith(".pdf")) {
        // Its bytes are compressed, and may spell anything.
        return example.pdfText(name);
      }
      return name.endsWith(".html") ? bytes + Jsoup.parse(bytes).text() : bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
