package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References mark the title of the work, and nothing else. */
@Tag("slow")
class ReferencesTest {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "<li id=\"ref-[^>]*>\\s*(?:<span.*?</span>\\s*)?<p.*?</p>|<p class=\"reference\".*?</p>");
  private static final Pattern MARK = Pattern.compile("<cite>(.*?)</cite>");

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void write() throws IOException {
    ExampleSites.all(folder, copy);
  }

  @Test
  void onlyTheTitleOfAReferenceIsMarked() throws IOException {
    int references = 0;
    for (Path file : files()) {
      String text = Files.readString(file);
      List<String> found = REFERENCE.matcher(text).results().map(MatchResult::group).toList();
      references += found.size();
      assertThat(found).allMatch(it -> MARK.matcher(it).results().count() == 1);
      String rest = REFERENCE.matcher(text).replaceAll("");
      assertThat(rest).as(file.toString()).doesNotContain("<cite", "</cite", "&lt;cite");
    }
    assertThat(references).isGreaterThan(100);
  }

  /** Pages and the files beside them. */
  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(html|xml|json|bib|vcf|ics)"))
          .toList();
    }
  }
}
