package dev.dossier.bibliography.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.dossier.Problem;
import dev.dossier.bibliography.CslJsonWriter;
import dev.dossier.bibliography.KnownDifferences;
import dev.dossier.bibliography.PandocData;
import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.bibtex.BibTexWriterTest;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CSL-JSON and CSL-YAML are read as by Pandoc, and survive a round trip.
 *
 * <p>What Pandoc 2.17 does to everything it writes as CSL-JSON is not compared: it calls {@code
 * event-title} by its old name, leaves off {@code nocase} and seasons, makes quotes curly and lines
 * one, and does not know {@code parse-names}. What it does to single fields is listed in {@code
 * csl/pandoc-fields.txt}.
 */
class CslFilesTest {
  private static final Path ITEMS = Path.of("src/test/resources/bibliography/csl/items.json");

  private static boolean compared;
  private static final KnownDifferences KNOWN = known();

  @TempDir Path folder;

  private static KnownDifferences known() {
    try {
      return new KnownDifferences(ITEMS.resolveSibling("pandoc-fields.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void allListedDifferencesOccur() {
    if (compared) {
      assertThat(KNOWN.unused()).as("listed, but no difference any more").isEmpty();
      assertThat(KNOWN.withoutReason()).isEmpty();
    }
  }

  @Tag("judge")
  @Test
  void jsonIsReadAsByPandoc() throws IOException {
    PandocData.require();
    List<Publication> works = read(ITEMS);
    String theirs = PandocData.run(Files.readString(ITEMS), "-f", "csljson", "-t", "csljson");

    int fields = compare("json", theirs, works);

    System.out.printf("CSL-JSON as Pandoc reads it: %d items, %d fields%n", works.size(), fields);
    assertThat(works).hasSizeGreaterThanOrEqualTo(30);
  }

  @Tag("judge")
  @Test
  void yamlWrittenByPandocIsReadLikeJson() throws IOException {
    PandocData.require();
    String yaml = PandocData.run(Files.readString(ITEMS), "-f", "csljson", "-t", "markdown", "-s");
    String references = yaml.replaceFirst("(?s)\\n---\\s*$", "\n");
    List<Publication> works = read(Files.writeString(folder.resolve("items.yaml"), references));

    String theirs = PandocData.run(yaml, "-f", "markdown", "-t", "csljson");
    int fields = compare("yaml", theirs, works);

    compared = true;
    System.out.printf("CSL-YAML as Pandoc reads it: %d items, %d fields%n", works.size(), fields);
    assertThat(works).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void worksSurviveARoundTrip() throws IOException {
    isReadAgain(read(ITEMS));
  }

  static List<Path> bibliographies() throws IOException {
    return BibTexWriterTest.files();
  }

  @ParameterizedTest
  @MethodSource("bibliographies")
  void worksFromBibTexSurviveARoundTripThroughJson(Path file) throws IOException {
    List<Publication> works = BibTexWriterTest.read(file);
    assertThat(works).isNotEmpty();
    // CSL-JSON does not have BibTeX's title case and the parts of an eprint's URL.
    isReadAgain(works.stream().map(CslFilesTest::withoutBibTex).toList());
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("bibliographies")
  void pandocReadsEveryFieldThatIsWritten(Path file) throws IOException {
    PandocData.require();
    List<Publication> works = BibTexWriterTest.read(file);

    String kept = PandocData.run(CslJsonWriter.write(works), "-f", "csljson", "-t", "csljson");

    assertThat(compare("written", kept, works)).isPositive();
  }

  private static Publication withoutBibTex(Publication work) {
    Map<String, String> variables = new LinkedHashMap<>(work.variables());
    variables.computeIfPresent("title", (name, title) -> CslTitle.of(work));
    variables.keySet().removeIf(BibTexMapping::isOwn);
    return new Publication(
        work.id(), work.type(), variables, work.names(), work.dates(), work.links());
  }

  private void isReadAgain(List<Publication> works) throws IOException {
    String json = CslJsonWriter.write(works);
    List<Publication> again = read(Files.writeString(folder.resolve("again.json"), json));
    for (int i = 0; i < works.size(); i++) {
      assertThat(again.get(i)).as(works.get(i).id()).isEqualTo(works.get(i));
    }
    assertThat(again).hasSameSizeAs(works);
    assertThat(CslJsonWriter.write(again)).isEqualTo(json);
  }

  /** Compares all fields; returns how many. */
  private int compare(String what, String pandoc, List<Publication> works) {
    Map<String, JsonObject> theirs = items(pandoc);
    Map<String, JsonObject> ours = items(CslJsonWriter.write(works));
    assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
    int fields = 0;
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, JsonObject> item : ours.entrySet()) {
      JsonObject other = theirs.get(item.getKey());
      TreeSet<String> names = new TreeSet<>(item.getValue().keySet());
      names.addAll(other.keySet());
      for (String name : names) {
        fields++;
        JsonElement here = item.getValue().get(name);
        JsonElement there = other.get(name);
        boolean whole = here != null && here.toString().contains("\"parse-names\"");
        if (!whole
            && (here == null || !here.equals(there))
            && !KNOWN.contain(what + "/" + item.getKey(), name, there, here)) {
          different.add(
              "[%s/%s %s]%npandoc: %s%nhere: %s%nwhy: "
                  .formatted(
                      what,
                      item.getKey(),
                      name,
                      KnownDifferences.text(there),
                      KnownDifferences.text(here)));
        }
      }
    }
    assertThat(different).as(String.join("\n", different)).isEmpty();
    return fields;
  }

  private static Map<String, JsonObject> items(String json) {
    JsonArray list =
        JsonParser.parseString(
                json.replaceAll("<span class=\\\\\"nocase\\\\\">(.*?)</span>", "$1")
                    .replace("<sup>TM</sup>", "™")
                    .replaceAll("[‘’“”]|\\\\\"", "'")
                    .replace("\\n", " "))
            .getAsJsonArray();
    Map<String, JsonObject> items = new LinkedHashMap<>();
    for (JsonElement element : list) {
      JsonObject item = element.getAsJsonObject();
      if (item.has("event")) {
        item.add("event-title", item.remove("event"));
      }
      item.remove("custom");
      item.entrySet().stream()
          .filter(entry -> entry.getValue().isJsonObject())
          .forEach(entry -> entry.getValue().getAsJsonObject().remove("season"));
      items.put(item.get("id").getAsString(), item);
    }
    return items;
  }

  private static List<Publication> read(Path file) {
    Problems problems = new Problems();
    List<Publication> works = CslFileReader.read(file, file.getFileName().toString(), problems);
    assertThat(problems.sorted()).extracting(Problem::toString).isEmpty();
    return works;
  }
}
