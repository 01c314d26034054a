package dev.dossier.csl;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import dev.dossier.csl.style.Item;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/**
 * What CSL 1.0.2 specifies, as data: each file of {@code csl/cases} has cases of one topic and
 * names the sections of the specification that the expected texts follow from.
 *
 * <p>A case has a {@code layout} (elements of the bibliography, or of the citation where the case
 * has {@code cite}), {@code items} as CSL-JSON, and what is expected: {@code text}, one line per
 * reference or citation, or {@code xhtml}. Optional: {@code style} (attributes of {@code
 * cs:style}), {@code attributes} and {@code layout-attributes} of the list, {@code sort} (its
 * keys), {@code top} (macros and locales), {@code language}, and {@code cite}: citations, each the
 * works that it cites, as a key or a mapping with {@code key}, {@code label}, {@code locator},
 * {@code prefix} and {@code suffix}.
 */
class CslCasesTest {
  private static final Path CASES = Path.of("src/test/resources/csl/cases");
  private static final Gson GSON = new Gson();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicContainer> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream().map(this::topic);
    }
  }

  private DynamicContainer topic(Path file) {
    Map<String, Object> topic = yaml(file);
    return dynamicContainer(
        String.valueOf(file.getFileName()), list(topic.get("cases")).stream().map(this::test));
  }

  private DynamicTest test(Map<String, Object> given) {
    return dynamicTest(
        String.valueOf(given.get("case")),
        () -> {
          boolean markup = given.containsKey("xhtml");
          assertThat(lines(given, markup))
              .isEqualTo(String.valueOf(given.get(markup ? "xhtml" : "text")).strip());
        });
  }

  private String lines(Map<String, Object> given, boolean markup) throws IOException {
    Style style = Style.of(style(given), text(given, "language", "en-US"));
    List<Item> items =
        publications(given.get("items")).stream()
            .map(work -> new Item(work, null, false, name -> false, false))
            .toList();
    StyledWorks works = StyledWorks.cited(style, items, Map.of());
    if (!given.containsKey("cite")) {
      return works.order().stream()
          .map(key -> works.reference(key).text())
          .map(text -> markup ? markup(text) : text.plain())
          .collect(joining("\n"));
    }
    Citations citations = new Citations(works);
    return ((List<?>) given.get("cite"))
        .stream()
            .map(cites -> citations.set(citation((List<?>) cites)))
            .map(text -> markup ? markup(text) : text.plain())
            .collect(joining("\n"));
  }

  /** The markup but for the mark of the work's title, which is not CSL's. */
  private static String markup(RichText text) {
    return text.xhtml().replaceAll("</?cite>", "");
  }

  private static Citation citation(List<?> cites) {
    return new Citation(cites.stream().map(CslCasesTest::cited).toList(), false);
  }

  private static Citation.Item cited(Object cite) {
    Map<?, ?> given = cite instanceof Map<?, ?> map ? map : Map.of("key", cite);
    Object locator = given.get("locator");
    Object label = given.containsKey("label") || locator == null ? given.get("label") : "page";
    return new Citation.Item(
        String.valueOf(given.get("key")),
        (String) given.get("prefix"),
        (String) label,
        locator == null ? null : String.valueOf(locator),
        (String) given.get("suffix"),
        false,
        0);
  }

  private List<Publication> publications(Object items) throws IOException {
    Problems problems = new Problems();
    Path file = Files.writeString(folder.resolve("items.json"), GSON.toJson(items));
    List<Publication> works = CslFileReader.read(file, "items.json", problems);
    assertThat(problems.sorted()).isEmpty();
    return works;
  }

  private static String style(Map<String, Object> given) {
    boolean cites = given.containsKey("cite");
    String sort = given.containsKey("sort") ? "<sort>" + given.get("sort") + "</sort>" : "";
    String list =
        "%s<layout %s>%s</layout>"
            .formatted(sort, text(given, "layout-attributes", ""), given.get("layout"));
    String attributes = text(given, "attributes", "");
    String citation =
        cites
            ? "<citation " + attributes + ">" + list + "</citation>"
            : "<citation><layout><text variable=\"title\"/></layout></citation>";
    String bibliography =
        cites ? "" : "<bibliography " + attributes + ">" + list + "</bibliography>";
    return """
    <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" %s><info><title>Case</title></info>
    %s%s%s</style>
    """
        .formatted(
            text(given, "style", "class=\"in-text\""),
            text(given, "top", ""),
            citation,
            bibliography);
  }

  private static String text(Map<String, Object> given, String key, String otherwise) {
    return given.containsKey(key) ? String.valueOf(given.get(key)).strip() : otherwise;
  }

  private static Map<String, Object> yaml(Path file) {
    try {
      return new Yaml().load(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object value) {
    return (List<Map<String, Object>>) value;
  }
}
