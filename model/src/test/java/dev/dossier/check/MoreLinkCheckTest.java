package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section with {@code more} gets a warning if there is no page to link to. */
class MoreLinkCheckTest {
  @TempDir Path folder;

  private java.util.List<String> told(String website, String documents) throws java.io.IOException {
    Path file = folder.resolve("profile.yaml");
    Files.writeString(
        file,
        "person: {name: Ada%s}\ntalks: [{title: A}, {title: B}]\ndocuments:\n%s"
            .formatted(website, documents));
    return Dossier.read(file, ReadOptions.defaults().withName("profile.yaml")).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aLinkToMoreNeedsAPageThatShowsTheSection() throws Exception {
    assertThat(
            told(
                "",
                """
                  - {name: page, format: html, sections: [awards]}
                  - {name: cv, format: pdf, sections: [{section: talks, limit: 1, more: true}]}
                  - {name: cv-de, extends: cv, language: de}
                """))
        .singleElement()
        .asString()
        .startsWith(
            "profile.yaml:5:73: warning: 'more' leads nowhere: there is no page beside the document"
                + " that shows 'talks'");
  }

  @Test
  void aPdfCannotLinkToAPageWithoutAKnownAddress() throws Exception {
    String documents =
        """
          - {name: page, format: html%s}
          - {name: cv, format: pdf, sections: [{section: talks, limit: 1, more: true}]}
        """;
    assertThat(told("", documents.formatted("")))
        .singleElement()
        .asString()
        .contains("warning: 'more' leads nowhere: the address of page 'page' is not known");
    assertThat(told(", website: \"https://ada.example.org\"", documents.formatted(""))).isEmpty();
    assertThat(told("", documents.formatted(", site: {base-url: \"https://ada.example.org\"}")))
        .isEmpty();
    assertThat(told("", documents.formatted("").replace("pdf", "html"))).isEmpty();
  }
}
