package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImporterTest extends InImportFolder {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary|-",
        "summary|- ",
        "url|a.",
        "url|a. ",
        "label|1:2",
        "label|x  ",
        "name|de "
      })
  @Timeout(20)
  @Tag("slow")
  void longTextsOfOneKindAreImported(String keyAndText) throws IOException {
    String[] parts = keyAndText.split("[|]", -1);
    String text = "a" + parts[1].repeat(60_000) + "1";
    String whole = parts[0].equals("label") ? text.substring(1) : text;
    String json = "{\"basics\": {\"name\": \"Ada\", \"%s\": \"%s\"}}";
    ImportResult result = imported(write("cv.json", json.formatted(parts[0], whole)));
    assertThat(result.problems().size() + result.files().size()).isPositive();
  }

  @Test
  @Timeout(20)
  void aMillionBlankLinesAreRead() throws IOException {
    ImportResult result = imported(write("cv.yaml", "\n".repeat(1_000_000) + "cv: {name: Ada}\n"));
    assertThat(result.files()).isNotEmpty();
  }

  @Test
  void entriesWithoutValuesAreLeftOut() throws IOException {
    String work = "\"work\": [{\"name\": \"\"}, {\"startDate\": \"someday\"}]";
    String json = "{\"basics\": {\"name\": \"Ada\"}, \"awards\": [{\"title\": \"\"}, {}], %s}";
    ImportResult result = imported(write("cv.json", json.formatted(work)));

    assertThat(Files.readString(result.files().get(0)))
        .doesNotContain("Untitled", "awards", "experience")
        .contains("# not imported: work[1].startDate: someday");
  }

  @Test
  void filesThatExistAreNotOverwritten() throws IOException {
    Files.createDirectories(folder.resolve("made"));
    Path bib = write("papers.bib", BIB);
    Path other = Files.writeString(folder.resolve("made/papers.bib"), "% mine\n");

    assertThatThrownBy(() -> imported(write("cv.json", RESUME), bib))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessage(other.toString());
    assertThat(other).hasContent("% mine");
    assertThat(folder.resolve("made/profile.yaml")).doesNotExist();
  }

  @Test
  void theFirstFileWinsAndTheOtherIsReported() throws IOException {
    Path second =
        write(
            "cv.yaml",
            "cv: {name: Ada, headline: Dyer, email: ada@example.org, sections: {work: [{company:"
                + " Mill, position: Weaver}]}}");
    ImportResult result = imported(write("cv.json", RESUME), second);

    assertThat(Files.readString(result.files().get(0)))
        .contains("  headline: Weaver\n  email: ada@example.org\n", "  - id: mill\n")
        .contains("  # not imported: cv.headline: Dyer (cv.yaml:1:27)\n");
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("not imported: the profile has another 'headline' already");
  }

  @Test
  void placesOfTwoFilesAreNotMixed() throws IOException {
    Path text = write("cv.yaml", "cv: {name: Ada, location: Easton}");
    String parts = "{\"basics\": {\"name\": \"Ada\", \"location\": {%s}}}";
    Path city = write("cv.json", parts.formatted("\"city\": \"Paris\", \"region\": \"Isle\""));
    ImportResult result = imported(text, city);

    assertThat(Files.readString(result.files().get(0)))
        .contains("Easton", "# not imported: basics.location.city: Paris (cv.json:1:49)")
        .doesNotContain("    city:", "    region:");
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "not imported: the profile has another 'location' already",
            "not imported: the profile has another 'location' already");
  }

  @Test
  void aPhotoBesideTheSourceIsTaken() throws IOException {
    byte[] png =
        java.util.Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC");
    Files.write(folder.resolve("me.png"), png);
    ImportResult result =
        imported(write("cv.json", "{\"basics\": {\"name\": \"Ada\", \"image\": \"me.png\"}}"));

    assertThat(Files.readString(result.files().get(0)))
        .contains("  photo:\n    file: me.png\n", "    alt: Photo of Ada\n");
    assertThat(folder.resolve("made/me.png")).hasBinaryContent(png);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void privateValuesAreNotShownInTheReport() throws IOException {
    ImportResult result =
        imported(
            write(
                "cv.json",
                "{\"basics\": {\"name\": \"Ada\", \"birthDate\": \"10.12.1985\","
                    + " \"phoneAtHome\": \"+41 44 123 45 67\"},"
                    + " \"references\": [{\"name\": \"Bea\", \"email\": \"bea at home\"}]}"));

    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly(
            "not imported: a profile does not allow this value here",
            "not imported: a profile has no key for 'phoneAtHome' here",
            "not imported: a profile does not allow this value here");
    assertThat(result.problems().toString()).doesNotContain("123 45", "1985", "bea at");
    assertThat(result.problems()).allMatch(problem -> problem.excerpt() == null);
  }

  @Test
  void commentsWithPrivateValuesAreNamed() throws IOException {
    Path source =
        write(
            "cv.json",
            """
            {"basics": {"name": "Ada", "phone": "+41 44 123 45 67", "phoneAtHome": "+41 79 1"},
             "work": [{"name": "Acme", "shoeSize": 42}]}
            """);

    assertThat(imported(source).privacyNote("cv.yaml"))
        .containsExactly(
            "cv.yaml holds private data: person.private.phone.",
            "Before you publish the file, move these keys to cv.private.yaml, which has the same"
                + " keys,",
            "and keep that file out of version control ('*.private.yaml' in .gitignore).",
            "Only documents with 'private: true' print them.",
            "Comments in cv.yaml hold values that may be private: basics.phoneAtHome.",
            "Delete these comments before you publish the file.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      textBlock =
          """
          [1, 2]                   | is in no format that can be imported
          {"a": 1}                 | is in no format that can be imported
          person: {name: Ada}      | is a profile of Dossier already
          hello                    | is in no format that can be imported
          <html></html>            | is in no format that can be imported
          {"basics": {"name": "Ada | expected
          basics: {name: [Ada      | expected
          basics: !!java.lang.X {} | tag
          """)
  void whatCannotBeImportedIsAnError(String content, String message) throws IOException {
    ImportResult result = imported(write("cv.json", content));

    assertThat(result.files()).isEmpty();
    assertThat(result.problems()).filteredOn(Problem::isError).isNotEmpty();
    if (!message.equals("expected")) {
      assertThat(result.problems().get(0).message()).contains(message);
    } else {
      assertThat(result.problems().get(0).line()).isPositive();
    }
    assertThat(folder.resolve("made")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"basics\": []}",
        "{\"basics\": {\"name\": {\"x\": 1}, \"location\": \"Bern\", \"profiles\": 7}, \"work\":"
            + " 3}",
        "{\"basics\": {\"name\": \"Ada\"}, \"work\": [\"Mill\", [], {}, null, {\"name\":"
            + " [\"a\"]}]}",
        "{\"work\": [{\"name\": \"${env.HOME}\"}], \"education\": [{}], \"skills\": \"C\"}",
        "cv: {sections: {a: b, c: [], d: [[x]], e: [{}], f: [{name: x, date: [1]}]}}",
        "content: {basics: x, work: y}"
      })
  void oddValuesAreReported(String content) throws IOException {
    ImportResult result = imported(write("cv.yaml", content));
    if (!result.files().isEmpty()) {
      assertThat(Dossier.read(result.files().get(0)).problems()).noneMatch(Problem::isError);
    }
    assertThat(result.problems().size() + result.files().size()).isPositive();
  }

  static Stream<Path> samples() throws IOException {
    return ImportedFilesTest.files().filter(file -> file.toString().contains("all-"));
  }

  /** Damaged files are imported as far as possible, or are errors with a place. */
  @ParameterizedTest
  @MethodSource("samples")
  void damagedFilesGiveAValidProfileOrAnError(Path sample) throws IOException {
    byte[] whole = Files.readAllBytes(sample);
    Random random = new Random(5);
    byte[] signs = "\"{}[]:,-#<>&*!|'\n \t$@\\0a".getBytes(StandardCharsets.UTF_8);
    int valid = 0;
    for (int i = 0; i < 30; i++) {
      byte[] damaged =
          Arrays.copyOf(whole, random.nextInt(10) == 0 ? whole.length / 2 : whole.length);
      for (int j = random.nextInt(3); j >= 0; j--) {
        damaged[random.nextInt(damaged.length)] = signs[random.nextInt(signs.length)];
      }
      Path file = Files.write(folder.resolve(String.valueOf(sample.getFileName())), damaged);
      Files.deleteIfExists(folder.resolve("made/profile.yaml"));
      ImportResult result = imported(file);
      if (result.files().isEmpty()) {
        assertThat(result.problems()).anyMatch(Problem::isError);
      } else {
        valid++;
        assertThat(Dossier.read(result.files().get(0)).problems()).noneMatch(Problem::isError);
      }
    }
    assertThat(valid).isPositive();
  }
}
