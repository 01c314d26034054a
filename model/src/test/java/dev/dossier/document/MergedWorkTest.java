package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work that two files list under two keys is one, whichever of them is used. */
class MergedWorkTest {
  @TempDir Path temp;

  @Test
  void whatIsSaidOfAWorkUnderItsSecondKeyIsSaidOfIt() {
    Document page =
        new ProfileFolder(temp)
            .with("a.bib", "@article{first, title = {Looms}, year = 2020, doi = {10.5555/looms}}")
            .with("b.bib", "@misc{second, title = {Looms!}, year = 2020, doi = {10.5555/LOOMS}}")
            .document(
                "page",
                """
                person: {name: Ada Example}
                publications:
                  files: [a.bib]
                  cited: [b.bib]
                  selected: [second]
                  awards: {second: Best paper}
                  notes: {second: With a poster.}
                documents:
                  - {name: page, format: html, sections: [{section: publications, selected: true}]}
                """);

    List<Entry> entries = page.sections().get(0).entries();
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).facts()).extracting(Fact::name).containsExactly("award", "note");
  }
}
