package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.RenderedFile;
import dev.dossier.SourceLocation;
import dev.dossier.WriteOptions;
import dev.dossier.importer.draft.ImportedDates;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each file of another format in the test resources: the profile is valid, renders, and each
 * value of the file is in the profile or in the report.
 */
class ImportedFilesTest {
  /** Values of a form of their own, which no marker can replace. */
  private static final Pattern FORMED =
      Pattern.compile(
          "[\\d.,:+() -]*|true|false|\\d{4}-.*|.*://.*|.*@.*\\..*|[A-Z]{2}|.*\\d{4}|present",
          Pattern.CASE_INSENSITIVE);

  /** Parts of a text that may become several values: of a list, of a span, of a link. */
  private static final Pattern PARTS = Pattern.compile("[,\n]| – |[\\[\\]()]+");

  private static final Pattern KEYS = Pattern.compile("the file and not the person: '(.*)'");

  private static final Pattern NAMES = Pattern.compile("[ ,]+");

  /**
   * Settings whose counterparts have other names, such as {@code orcid}, and which {@link
   * RenderCvTest} tests.
   */
  private static final Pattern CONVERTED =
      Pattern.compile("^(locale|design)\\.|network=ORCID|[.]type=");

  @TempDir Path folder;

  static Stream<Path> files() throws IOException {
    Path samples = samples();
    try (Stream<Path> files = Files.walk(samples, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*[.](md|class)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path samples() {
    try {
      return Path.of(
              Objects.requireNonNull(ImportedFilesTest.class.getResource("json-resume")).toURI())
          .resolveSibling("");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Path> textFiles() throws IOException {
    return files().filter(file -> file.toString().matches(".*\\.(json|ya?ml)"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theProfileIsValidAndRenders(Path file) throws IOException {
    ImportResult result = imported(file);

    Dossier dossier = Dossier.read(result.files().get(0));
    assertThat(dossier.problems()).filteredOn(Problem::isError).isEmpty();
    List<RenderedFile> rendered =
        dossier.render(WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7)));
    assertThat(rendered).extracting(RenderedFile::path).contains("index.html", "cv.pdf");
    assertThat(result.problems()).noneMatch(Problem::isError);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachValueIsInTheProfileOrInTheReport(Path file) throws IOException {
    ImportResult result = imported(file);

    String profile = Files.readString(result.files().get(0));
    Set<String> values = values(result.files().get(0));
    for (DataNode leaf : leaves(file)) {
      if (!isReported(leaf, result.problems())) {
        String path = leaf.location().path();
        boolean isConverted = CONVERTED.matcher(path + "=" + leaf.text()).find();
        Pattern parts = path.contains("authors") ? NAMES : PARTS;
        assertThat(isConverted || isIn(values, leaf.text(), parts)).as(leaf.toString()).isTrue();
      } else if (bookkeeping(leaf, result.problems()) == null) {
        SourceLocation at = leaf.location();
        assertThat(profile)
            .contains("(" + file.getFileName() + ":" + at.line() + ":" + at.column() + ")");
      }
    }
  }

  private static boolean isIn(Set<String> values, String text, Pattern parts) {
    return values.stream().anyMatch(each -> each.contains(letters(text)))
        || parts
            .splitAsStream(text)
            .allMatch(part -> values.stream().anyMatch(each -> each.contains(letters(part))));
  }

  /** A value may be in the profile by chance; a word that is nowhere else is not. */
  @ParameterizedTest
  @MethodSource("textFiles")
  void eachTextIsInTheProfileOrInTheReportIfItIsUnique(Path file) throws IOException {
    int[] points = Files.readString(file).codePoints().toArray();
    SourceFile source = source(file);
    StringBuilder marked = new StringBuilder();
    List<String> markers = new ArrayList<>();
    int from = 0;
    for (DataNode leaf : leaves(file)) {
      int start = start(points, leaf.location());
      if (!FORMED.matcher(leaf.text()).matches()
          && start >= from
          && !leaf.text().contains("\n")
          && !leaf.location()
              .path()
              .matches(".*[.](network|username|language|level|theme|size|placeholder)")) {
        String marker = "Qz" + word(markers.size()) + "x";
        markers.add(marker);
        marked.append(new String(points, from, start - from));
        boolean quoted = file.toString().endsWith(".json");
        marked.append(quoted ? "\"" + marker + "\"" : marker);
        from = start + leaf.length();
      }
    }
    marked.append(new String(points, from, points.length - from));
    Path copy = Files.createDirectory(folder.resolve("copy")).resolve(source.name());
    Files.writeString(copy, marked);

    ImportResult result = imported(copy);

    assertThat(result.problems()).noneMatch(Problem::isError);
    String profile = String.join(" ", values(result.files().get(0)));
    List<DataNode> leaves = leaves(copy);
    assertThat(markers).hasSizeGreaterThan(20);
    for (String marker : markers) {
      DataNode leaf =
          leaves.stream().filter(each -> each.text().equals(marker)).findFirst().orElseThrow();
      assertThat(profile.contains(letters(marker)) || isReported(leaf, result.problems()))
          .as(leaf.toString())
          .isTrue();
    }
  }

  private static String word(int number) {
    String word = "";
    for (int rest = number + 26; rest > 0; rest /= 26) {
      word = (char) ('a' + rest % 26) + word;
    }
    return word;
  }

  private static int start(int[] points, SourceLocation at) {
    int index = 0;
    for (int line = 1; line < at.line(); index++) {
      line += points[index] == '\n' ? 1 : 0;
    }
    return index + at.column() - 1;
  }

  private ImportResult imported(Path file) throws IOException {
    return new Importer().importFiles(List.of(file), folder.resolve("made/profile.yaml"));
  }

  private static boolean isReported(DataNode leaf, List<Problem> problems) {
    SourceLocation at = leaf.location();
    return bookkeeping(leaf, problems) != null
        || problems.stream()
            .filter(problem -> problem.message().startsWith("not imported"))
            .anyMatch(problem -> problem.line() == at.line() && problem.column() == at.column());
  }

  /** The report of all values of a key; {@code null} if a value must have one of its own. */
  private static @Nullable Problem bookkeeping(DataNode leaf, List<Problem> problems) {
    for (Problem problem : problems) {
      Matcher keys = KEYS.matcher(problem.message());
      List<String> path = List.of(leaf.location().path().split("[.\\[\\]0-9]+", -1));
      if (keys.find()
          && List.of(keys.group(1).split("', '", -1)).stream().anyMatch(path::contains)) {
        return problem;
      }
    }
    return null;
  }

  private static SourceFile source(Path file) {
    return Objects.requireNonNull(
        SourceFile.read(file, String.valueOf(file.getFileName()), new Problems()));
  }

  private static List<DataNode> leaves(Path file) {
    List<DataNode> leaves = new ArrayList<>();
    DataNode root =
        file.toString().endsWith(".xml")
            ? XmlTree.read(source(file), new Problems())
            : DataNode.read(source(file), new Problems());
    addLeaves(Objects.requireNonNull(root), leaves);
    assertThat(leaves).isNotEmpty();
    return leaves;
  }

  private static void addLeaves(DataNode node, List<DataNode> leaves) {
    if (!node.text().isBlank()) {
      leaves.add(node);
    }
    node.parts().forEach(part -> addLeaves(part, leaves));
  }

  /** All values of a profile; those of a list also as one. */
  private static Set<String> values(Path profile) {
    return leaves(profile).stream().map(leaf -> letters(leaf.text())).collect(Collectors.toSet());
  }

  private static String letters(String text) {
    String date = text;
    try {
      date = ImportedDates.isPresent(text) ? "present" : ImportedDates.of(text);
    } catch (IllegalArgumentException e) {
      // It is no date.
    }
    return Normalizer.normalize(date, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
