package dev.dossier.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.html.ExampleSites;
import dev.dossier.html.PageUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The filter values of entries. */
@Tag("judge")
class FacetsTest {
  @TempDir Path folder;

  @Test
  void aTagMayContainAnyCharacter() throws Exception {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            talks:
              - {title: A talk, date: 2024, tags: ['a|b', 'R&D, applied']}
              - {title: T2}
              - {title: T3}
              - {title: T4}
              - {title: T5}
              - {title: T6}
              - {title: T7}
              - {title: T8}
            """);
    ExampleSites.write(profile, folder.resolve("site"), "portfolio");
    PageUnderTest page =
        PageUnderTest.of(Files.readString(folder.resolve("site").resolve("index.html")));
    assertThat(page.attribute("data-tag")).containsExactly("a|b\nR&D, applied");
    assertThat(page.complaints()).isEmpty();
  }

  /** Keywords that begin with an underscore are the author's own, and more than 30 are no help. */
  @Test
  void theFilterHasTheMostUsedTags() throws Exception {
    StringBuilder talks = new StringBuilder("person: {name: Ada Example}\ntalks:\n");
    for (int i = 0; i < 40; i++) {
      talks.append("  - {title: T%1$d, tags: [_own, common, t%1$02d]}\n".formatted(i));
    }
    Path profile = Files.writeString(folder.resolve("profile.yaml"), talks);
    ExampleSites.write(profile, folder.resolve("site"), "portfolio");
    PageUnderTest page =
        PageUnderTest.of(Files.readString(folder.resolve("site").resolve("index.html")));
    assertThat(page.attribute("data-tag"))
        .hasSize(40)
        .allMatch(tags -> tags.startsWith("common"))
        .contains("common\nt00", "common\nt28", "common")
        .doesNotContain("common\nt29");
  }
}
