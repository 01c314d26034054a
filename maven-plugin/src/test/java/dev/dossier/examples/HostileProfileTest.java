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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that a profile, its bibliography or its templates hold gets to run, or out of its folder.
 */
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
  private static final Pattern SAFE =
      Pattern.compile("(https?://|mailto:|tel:|#)\\S*|[\\w./-]+", Pattern.DOTALL);
  private static final List<String> ADDRESSES =
      List.of("href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href");

  @TempDir Path folder;

  @Test
  void aScriptInAnyFieldIsOnlyTextOnPageAndPaper() throws IOException {
    HostileProfile hostile = new HostileProfile("https://example.org/?q='onclick=alert(1)'&n=");
    write("profile.yaml", hostile.yaml());
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
    assertHarmless(page);
    assertSiteHarmless(folder.resolve("out/site"));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/private/cv.pdf").toFile())) {
      assertHarmless(pdf);
    }
  }

  /** Of pages of works and projects, and of what machines read. */
  private static void assertSiteHarmless(Path site) throws IOException {
    List<String> seen = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = site.relativize(file).toString();
        seen.add(name.replaceFirst(".*\\.", ""));
        if (name.endsWith(".html")) {
          assertHarmless(Jsoup.parse(Files.readString(file)));
        } else if (name.endsWith(".xml")) {
          Document tree = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
          assertThat(tree.select("script, b")).as(name).isEmpty();
          assertThat(tree.select("[href]").eachAttr("href"))
              .allMatch(a -> a.startsWith("https://"));
        } else if (name.matches(".*\\.(vcf|ics)")) {
          assertThat(Files.readString(file).lines()).as(name).noneMatch(l -> l.startsWith("<"));
        }
      }
    }
    assertThat(seen).contains("html", "xml", "vcf", "bib", "json");
    assertThat(seen).filteredOn("html"::equals).hasSizeGreaterThan(4);
    assertThat(Files.readString(site.resolve("feed.xml"))).contains("&lt;script&gt;alert(1)");
  }

  private static void assertHarmless(Document page) {
    assertThat(page.select("script").eachAttr("type")).containsExactly("application/ld+json");
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("script").get(0).data()).doesNotContain("<").contains("alert(1)");
    assertThat(page.select("script").get(1).data()).doesNotContain("alert");
    assertThat(page.select("iframe, object, embed, base, form, meta[http-equiv=refresh]"))
        .isEmpty();
    assertAddressesHarmless(page);
  }

  private static void assertAddressesHarmless(Document page) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
        if (ADDRESSES.contains(attribute.getKey())) {
          assertThat(attribute.getValue())
              .satisfiesAnyOf(
                  address -> assertThat(address).matches(SAFE),
                  address ->
                      assertThat(element.normalName() + address)
                          .matches("(img|link)data:image/[a-z+]+[;,].*"));
        }
      }
    }
  }

  private static void assertHarmless(PDDocument pdf) throws IOException {
    assertThat(Example.solid(new PDFTextStripper().getText(pdf)))
        .contains("<script>alert(1)</script>");
    assertThat(harmlessLinks(pdf)).isGreaterThan(20);
    assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
  }

  private static int harmlessLinks(PDDocument pdf) throws IOException {
    int links = 0;
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      if (pdf.getDocument().getObjectFromPool(key).getObject()
          instanceof COSDictionary dictionary) {
        assertThat(dictionary.keySet())
            .doesNotContain(COSName.JAVA_SCRIPT, COSName.JS, COSName.AA, COSName.EMBEDDED_FILES);
        assertThat(dictionary.getNameAsString(COSName.S))
            .isNotIn("JavaScript", "Launch", "GoToR", "SubmitForm", "ImportData");
        String uri = dictionary.getString(COSName.URI);
        if (uri != null) {
          assertThat(uri).matches("(https?://|mailto:|tel:)\\S*");
          links++;
        }
      }
    }
    return links;
  }

  @Test
  void aScriptInPlaceOfAnAddressIsRefusedInEveryField() throws IOException {
    HostileProfile hostile = new HostileProfile("javascript:alert(1);");
    write("profile.yaml", hostile.yaml());
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
  void aScriptInPlaceOfAnAddressInABibliographyIsLeftOut(String field) throws IOException {
    write("profile.yaml", "person: {name: Ada}\npublications: hostile.bib\n");
    write("hostile.bib", "@misc{a, title = {Looms}, year = 2020,\n" + field + "}\n");

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));
    dossier.write(folder.resolve("out"));

    assertThat(dossier.problems()).noneMatch(Problem::isError);
    Document page = Jsoup.parse(Files.readString(folder.resolve("out/index.html")));
    assertThat(page.body().text()).contains("Looms");
    assertAddressesHarmless(page);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/cv.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Looms");
      harmlessLinks(pdf);
    }
  }

  @Test
  void aScriptInPlaceOfAnAddressInABibliographyIsReported() throws IOException {
    write("profile.yaml", "person: {name: Ada}\npublications: hostile.bib\n");
    write("hostile.bib", "@misc{a, title = {A}, url = {javascript:alert(1)}}\n");

    Dossier dossier =
        Dossier.read(
            folder.resolve("profile.yaml"), ReadOptions.defaults().withName("profile.yaml"));

    assertThat(dossier.problems())
        .extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
        .containsExactly(
            "hostile.bib:1:30: warning: field 'url' of entry 'a' is left out: scheme 'javascript:'"
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
        "person: {name: Ada}\\ndocuments: [{name: cv, format: html, templates: ../../etc/passwd}]|2|documents[0].templates",
      })
  void aPathOutOfTheFolderIsRefused(String yaml, int line, String path) throws IOException {
    write("profile.yaml", yaml.replace("\\n", "\n"));

    Problem problem = onlyOne();

    assertThat(problem.file() + ":" + problem.line()).isEqualTo("profile.yaml:" + line);
    assertThat(problem.path()).isEqualTo(path);
    assertThat(problem.message())
        .isEqualTo(
            "'../../etc/passwd' leaves the folder of the profile; put the file beside the profile");
  }

  @Test
  void aPhotoBehindALinkOutOfTheFolderIsRefused() throws IOException {
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
  void aScriptInALinkOfProseIsRefused() throws IOException {
    write("profile.yaml", "person: {name: Ada}\nsummary: 'See [this](javascript:alert(1))'");

    assertThat(onlyOne().message()).contains("'javascript:'");
  }

  @ParameterizedTest
  @CsvSource({"html, page.ftlh", "pdf, scholar/cv.ftlx"})
  void aTemplateThatReachesForJavaIsRefused(String format, String template) throws IOException {
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
  void aScriptInPlaceOfAnAddressOfAPublicationIsLeftOut(String address) throws IOException {
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
    assertAddressesHarmless(Jsoup.parse(Files.readString(folder.resolve("out/index.html"))));
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/cv.pdf").toFile())) {
      harmlessLinks(pdf);
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
