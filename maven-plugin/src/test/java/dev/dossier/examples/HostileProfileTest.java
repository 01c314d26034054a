package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing in a profile, its bibliography or its templates is run, and no path leaves the folder.
 */
@Tag("slow")
class HostileProfileTest {
  private static final String BIB =
      """
      @article{bib,
        author = {<script>alert(1)</script>, "onclick=alert(1)},
        title = {<script>alert(1)</script> <b onclick=alert(1)> {\\textless}script{\\textgreater}alert(1)},
        journal = {"'><script>alert(1)</script>},
        note = {<script>alert(1)</script>},
        abstract = {<script>alert(1)</script>},
        keywords = {<script>alert(1)</script>},
        year = {2025},
        howpublished = {\\url{javascript:alert(1)}},
        url = {https://example.org/?q='onclick=alert(1)'},
      }
      """;

  @TempDir Path folder;

  @Test
  void scriptsInAllFieldsAreEscaped() throws IOException {
    HostileProfile hostile = new HostileProfile("https://example.org/?q='onclick=alert(1)'&n=");
    write("profile.yaml", hostile.yaml());
    Files.createDirectories(folder.resolve("posts"));
    write("posts/one.md", hostile.post());
    write("hostile.bib", BIB);
    write("hostile.json", HostileProfile.json(List.of(hostile.cslItem("json"))));
    Files.copy(Example.PROFILES.resolve("career/images/ada.png"), folder.resolve("photo.png"));

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
    assertThat(dossier.problems()).filteredOn(Problem::isError).isEmpty();
    dossier.write(folder.resolve("out"));

    assertThat(hostile.texts()).isGreaterThan(150);
    Document page = Jsoup.parse(Files.readString(folder.resolve("out/private/page.html")));
    assertThat(page.body().text().split("<script>alert\\(1\\)</script>", -1))
        .hasSizeGreaterThan(100);
    HarmlessFiles.assertHarmless(page);
    HarmlessFiles.assertSiteHarmless(folder.resolve("out/site"));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/private/cv.pdf").toFile())) {
      HarmlessFiles.assertHarmless(pdf);
    }
  }

  @Test
  void scriptUrlsAreRejectedInAllFields() throws IOException {
    HostileProfile hostile = new HostileProfile("javascript:alert(1);");
    write("profile.yaml", hostile.yaml());
    Files.createDirectories(folder.resolve("posts"));
    write("posts/one.md", hostile.post());
    write("hostile.bib", BIB);
    write("hostile.json", "[]");
    Files.copy(Example.PROFILES.resolve("career/images/ada.png"), folder.resolve("photo.png"));

    List<Problem> errors = refused();

    assertThat(hostile.urls()).hasSizeGreaterThan(20);
    assertThat(errors)
        .extracting(Problem::path)
        .containsExactlyInAnyOrderElementsOf(hostile.urls());
    assertThat(errors)
        .extracting(Problem::message)
        .allMatch(
            message ->
                message.startsWith(
                    "scheme 'javascript:' is not allowed in a URL; allowed are http,"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url = {javascript:alert(1)}",
        "url = {\\url{javascript:alert(1)}}",
        "url = {<a href=\"javascript:alert(1)\">alert</a>}",
        "howpublished = {\\url{javascript:alert(1)}}",
        "doi = {javascript:alert(1)}",
        "note = {\\href{javascript:alert(1)}{see}}",
        "note = {<a href='javascript:alert(1)'>see</a>}",
        "pdf = {javascript:alert(1)}",
        "code = {javascript:alert(1)}",
        "file = {javascript:alert(1)}",
        "eprint = {javascript:alert(1)}, archiveprefix = {arXiv}",
      })
  void scriptUrlsInABibliographyAreOmitted(String field) throws IOException {
    write("profile.yaml", "person: {name: Ada}\npublications: hostile.bib\n");
    write("hostile.bib", "@misc{a, title = {Looms}, year = 2020,\n" + field + "}\n");

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
    dossier.write(folder.resolve("out"));

    assertThat(dossier.problems()).noneMatch(Problem::isError);
    Document page = Jsoup.parse(Files.readString(folder.resolve("out/index.html")));
    assertThat(page.body().text()).contains("Looms");
    HarmlessFiles.assertAddressesHarmless(page);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/cv.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Looms");
      HarmlessFiles.harmlessLinks(pdf);
    }
  }

  @Test
  void scriptUrlsInABibliographyAreReported() throws IOException {
    write("profile.yaml", "person: {name: Ada}\npublications: hostile.bib\n");
    write("hostile.bib", "@misc{a, title = {A}, url = {javascript:alert(1)}}\n");

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));

    assertThat(dossier.problems())
        .extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
        .containsExactly(
            "hostile.bib:1:30: warning: field 'url' of entry 'a' is ignored: scheme 'javascript:'"
                + " is not allowed in a URL; allowed are http, https, mailto, tel and doi");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person: {name: Ada, photo: {file: ../../etc/passwd, alt: x}}|1|person.photo.file",
        "person: {name: Ada}\\ntalks: ../../etc/passwd|2|talks",
        "person: {name: Ada}\\npublications: ../../etc/passwd|2|publications",
        "person: {name: Ada}\\npublications: {files: [../../etc/passwd]}|2|publications.files[0]",
        "person: {name: Ada}\\n"
            + "documents: [{name: cv, format: html, templates:"
            + " ../../etc/passwd}]|2|documents[0].templates",
      })
  void aPathOutOfTheFolderIsRejected(String yaml, int line, String path) throws IOException {
    write("profile.yaml", yaml.replace("\\n", "\n"));

    Problem problem = onlyOne();

    assertThat(problem.file() + ":" + problem.line()).isEqualTo("profile.yaml:" + line);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.message())
        .isEqualTo(
            "'../../etc/passwd' leaves the folder of the profile; put the file beside the profile");
  }

  @Test
  void aPhotoLinkedFromOutsideTheFolderIsRejected() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path outside = folder.resolve("photo.png");
    Files.copy(Example.PROFILES.resolve("career/images/ada.png"), outside);
    Files.createSymbolicLink(own.resolve("photo.png"), outside);
    write("own/profile.yaml", "person: {name: Ada, photo: {file: photo.png, alt: x}}");

    Dossier dossier =
        Dossier.read(own.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));

    assertThat(dossier.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.message())
                  .isEqualTo("'photo.png' is a link that leads out of the folder of the profile");
            });
  }

  @Test
  void scriptUrlsInProseAreRejected() throws IOException {
    write("profile.yaml", "person: {name: Ada}\nsummary: 'See [this](javascript:alert(1))'");

    assertThat(onlyOne().message()).contains("'javascript:'");
  }

  @ParameterizedTest
  @CsvSource({"html, page.ftlh", "pdf, classic/cv.ftlx"})
  void aTemplateThatAccessesJavaIsRejected(String format, String template) throws IOException {
    Path file = folder.resolve("templates").resolve(template);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "<p>\n${'freemarker.template.utility.Execute'?new()('id')}</p>");
    write(
        "profile.yaml",
        "person: {name: Ada}\ndocuments: [{name: page, format: html}, {name: own, format: "
            + format
            + ", templates: templates}]");

    Problem problem = onlyOne();

    assertThat(problem.file()).endsWith(template.replace("/", file.getFileSystem().getSeparator()));
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.message()).contains("freemarker.template.utility.Execute", "not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"})
  void scriptUrlsOfPublicationsAreOmitted(String address) throws IOException {
    write("profile.yaml", "person: {name: Ada}\npublications: hostile.json");
    write(
        "hostile.json",
        "[{\"id\": \"json\", \"type\": \"book\", \"title\": \"U\",\n\"URL\": \""
            + address
            + "\"}]");

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
    dossier.write(folder.resolve("out"));

    assertThat(dossier.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file() + ":" + problem.line()).isEqualTo("hostile.json:2");
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.message())
                  .contains(
                      "scheme '"
                          + address.substring(0, address.indexOf(':') + 1)
                          + "' is not allowed in a URL; allowed are http, https, mailto, tel and"
                          + " doi");
            });
    HarmlessFiles.assertAddressesHarmless(
        Jsoup.parse(Files.readString(folder.resolve("out/index.html"))));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/cv.pdf").toFile())) {
      HarmlessFiles.harmlessLinks(pdf);
    }
  }

  private Problem onlyOne() throws IOException {
    List<Problem> errors = refused();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  private List<Problem> refused() throws IOException {
    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
    InvalidProfileException refusal =
        catchThrowableOfType(
            InvalidProfileException.class, () -> dossier.write(folder.resolve("out")));
    assertThat(refusal).isNotNull();
    assertThat(folder.resolve("out")).doesNotExist();
    return refusal.problems().stream().filter(Problem::isError).toList();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
