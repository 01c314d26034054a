package dev.dossier.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.html.ExampleSites;
import dev.dossier.html.PageUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter of a page is given to go by. */
class FacetsTest {
  @TempDir Path folder;

  @Test
  void aTagIsOneTagWhateverSignsItHolds() throws Exception {
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
}
