package dev.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema and the reference that are in the repository say what the records say.
 *
 * <p>{@code -Ddossier.update=true} writes them anew.
 */
class SchemaFilesTest {
  private static final Path SCHEMA = Path.of("src/main/resources/dev/dossier/profile.schema.json");
  private static final Path REFERENCE = Path.of("../docs/profile.md");

  @Test
  void theSchemaIsThatOfTheRecords() throws IOException {
    agrees(SCHEMA, ProfileSchema.json());
  }

  @Test
  void theReferenceIsThatOfTheRecords() throws IOException {
    agrees(REFERENCE, ProfileReference.markdown());
  }

  @Test
  void everyKeyIsDocumented() {
    assertThat(ProfileReference.markdown()).doesNotContainPattern("(?m)\\|\\s*\\|$");
  }

  @Test
  void theReferenceLinksToHeadingsThatItHas() {
    String page = ProfileReference.markdown();
    List<String> headings =
        Pattern.compile("(?m)^#+ (.*)$")
            .matcher(page)
            .results()
            .map(match -> "#" + match.group(1).toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    List<String> links =
        Pattern.compile("\\]\\((#[^)]*)\\)").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(headings).doesNotHaveDuplicates().containsAll(links);
    assertThat(links).isNotEmpty();
  }

  @Test
  void theExamplesOfTheReferenceAreGoodProfiles(@TempDir Path folder) throws IOException {
    Matcher examples =
        Pattern.compile("(?s)```yaml\n(.*?)```").matcher(ProfileReference.markdown());
    int count = 0;
    while (examples.find()) {
      Path file = Files.writeString(folder.resolve("profile.yaml"), examples.group(1));
      Problems problems = new Problems();
      ProfileReader.read(file, "profile.yaml", problems);
      assertThat(problems.sorted().stream().map(Object::toString).collect(Collectors.joining()))
          .isEmpty();
      count++;
    }
    assertThat(count).isEqualTo(2);
  }

  /** Validators of other languages know neither properties of characters nor lookbehind. */
  @Test
  void patternsAreReadByEveryValidator() throws IOException {
    Matcher patterns = Pattern.compile("\"pattern\": (\".*\")").matcher(Files.readString(SCHEMA));
    List<String> found = new ArrayList<>();
    while (patterns.find()) {
      found.add(JsonParser.parseString(patterns.group(1)).getAsString());
    }
    assertThat(found).hasSizeGreaterThan(3);
    assertThat(found).noneMatch(it -> it.matches(".*(\\\\[pPQEAZz]|\\(\\?[^:=!]|[*+?}]\\+).*"));
  }

  private static void agrees(Path file, String current) throws IOException {
    if (Boolean.getBoolean("dossier.update")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, current);
    }
    assertThat(current)
        .as("%s; run this test with -Ddossier.update=true to write it anew", file)
        .isEqualTo(Files.readString(file));
  }
}
