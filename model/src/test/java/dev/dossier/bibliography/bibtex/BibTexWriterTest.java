package dev.dossier.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.dossier.bibliography.CslJsonWriter;
import dev.dossier.bibliography.PandocData;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class BibTexWriterTest {
  @TempDir Path folder;

  @Test
  void writesFieldsInConventionalOrder() {
    Publication work =
        new Publication(
            "foreman2025",
            "paper-conference",
            Map.of(
                "title", "Training at scale on <i>Aurora</i>: 100% of the GPUs & more for NASA",
                "container-title", "Proceedings of SC25",
                "page", "1-12",
                "DOI", "10.5555/a_b",
                "keyword", "hpc, ai",
                "abstract", "Long."),
            Map.of(
                "author",
                List.of(
                    CslName.of("Foreman", "Sam"),
                    new CslName("Beethoven", "Ludwig", "van", null, null, null),
                    CslName.literal("The AERIS Team"),
                    CslName.literal("others"))),
            Map.of("issued", CslDate.of(PartialDate.parse("2025-11-17"))),
            List.of());

    assertThat(BibTexWriter.entry(work))
        .isEqualTo(
            """
            @inproceedings{foreman2025,
              author = {Foreman, Sam and van Beethoven, Ludwig and {The AERIS Team} and others},
              title = {Training at scale on \\emph{{Aurora}}: 100\\% of the {GPUs} \\& more for {NASA}},
              booktitle = {Proceedings of SC25},
              year = {2025},
              month = nov,
              day = {17},
              pages = {1--12},
              doi = {10.5555/a_b}
            }
            """);
    assertThat(BibTexWriter.write(List.of(work)))
        .contains("  abstract  = {Long.}", "  keywords  = {hpc, ai}");
  }

  /** The order of fields must not depend on the order of the JDK's hash maps. */
  @Test
  void writesFieldsInOneOrder() {
    List<CslName> people = List.of(CslName.of("Example", "Ada"));
    Publication work =
        new Publication(
            "a",
            "chapter",
            Map.of(
                "title", "one",
                "event-place", "Turku",
                "event-title", "A Conference",
                "original-title", "yksi",
                "original-publisher", "Kustantaja",
                "ISBN", "978-3-16-148410-0",
                "edition", "2",
                "volume", "3",
                "version", "4"),
            Map.of(
                "author", people,
                "editor", people,
                "translator", people,
                "container-author", people,
                "director", people),
            Map.of(
                "accessed", CslDate.of(PartialDate.parse("2026-01-02")),
                "original-date", CslDate.of(PartialDate.parse("1999")),
                "event-date", CslDate.of(PartialDate.parse("2025-06-07"))),
            List.of());

    assertThat(BibTexWriter.write(List.of(work)).lines().map(String::strip))
        .map(line -> line.split(" ", -1)[0])
        .containsSubsequence(
            List.of(
                "author", "editor", "translator", "bookauthor", "director", "title", "eventtitle"))
        .containsSubsequence(List.of("venue", "urldate", "eventdate", "origdate"))
        .containsSubsequence(List.of("isbn", "edition", "version"))
        .containsSubsequence(List.of("origtitle", "origpublisher"));
  }

  public static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("src/test/resources/bibliography", "../example-profile")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".bib"))
            .filter(file -> !file.toString().contains("target"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void worksSurviveARoundTrip(Path file) throws IOException {
    List<Publication> works = read(file);

    Path written = Files.writeString(folder.resolve("w.bib"), BibTexWriter.write(works));

    assertThat(works).isNotEmpty();
    List<Publication> again = read(written);
    for (int i = 0; i < works.size(); i++) {
      assertThat(again.get(i)).as(BibTexWriter.entry(works.get(i))).isEqualTo(works.get(i));
    }
    assertThat(again).hasSameSizeAs(works);
  }

  @Test
  void formulasAndCommandsAreExportedAsWritten() throws IOException {
    String source =
        """
        @inproceedings{k,
          author    = {Example, Ada},
          title     = {Sorting in $\\mathcal{O}(n\\log n)$ with $x<y$ in \\LaTeX\\ {BERT}},
          booktitle = {Proc.\\ of {ICML}},
          year      = {2024},
          note      = {The $\\frac{a}{b}$ of \\emph{it}},
          abstract  = {study $x<y$ and $a > b$, 5\\% more}
        }
        """;
    List<Publication> works = read(Files.writeString(folder.resolve("a.bib"), source));

    assertThat(BibTexWriter.write(works)).isEqualTo(source);
    assertThat(BibTexWriter.entry(works.get(0)))
        .contains("$\\mathcal{O}(n\\log n)$", "{Proc.\\ of {ICML}}");
    assertThat(CslJsonWriter.write(works)).doesNotContain("bibtex", "mathcal");
  }

  @Test
  void recordsOfTwoFilesAreNotMixed() throws IOException {
    Publication read =
        read(Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {On $x$}}")).get(0);
    Map<String, String> variables = new HashMap<>(read.variables());
    variables.put("title", "On y");
    Publication merged =
        new Publication("k", read.type(), variables, read.names(), read.dates(), read.links());

    assertThat(BibTexWriter.entry(merged)).contains("title = {On y}").doesNotContain("$");
  }

  @Test
  void unbalancedBracesAreNotExported() throws IOException {
    Path file = Files.writeString(folder.resolve("a.bib"), "@misc{k, title = {A \\} set $x$}}");
    List<Publication> works = read(file);

    assertThat(BibTexWriter.entry(works.get(0))).contains("title = {A \\} set {{}\\emph{x}}}");
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("files")
  void pandocReadsWhatIsWritten(Path file) throws IOException {
    PandocData.require();
    List<Publication> works = read(file);

    String json = PandocData.run(BibTexWriter.write(works), "-f", "biblatex", "-t", "csljson");

    assertThat(JsonParser.parseString(json).getAsJsonArray())
        .extracting(item -> item.getAsJsonObject().get("id").getAsString())
        .containsExactlyInAnyOrderElementsOf(works.stream().map(Publication::id).toList());
  }

  public static List<Publication> read(Path file) {
    return BibTexFile.read(file, file.toString(), new Problems());
  }
}
