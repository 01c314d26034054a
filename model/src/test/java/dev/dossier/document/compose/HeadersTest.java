package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.When;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document is called, and how the person is reached. */
class HeadersTest {
  @TempDir Path temp;

  @Test
  void theHeadingIsTheTitleOrTheName() {
    Document titled =
        page("documents: [{name: page, format: html, title: 🎉 Happy, date: 2026-01-07}]\n");
    assertThat(titled)
        .extracting("heading.plain", "byline", "windowTitle")
        .containsExactly("🎉 Happy", "Ada Example", "🎉 Happy · Ada Example");
    assertThat(titled.date()).isEqualTo(new When("7 Jan 2026", "2026-01-07", null, false));
    Document cv =
        new ProfileFolder(temp)
            .document(
                "cv", "person: {name: {given: Ada, family: Example, prefix: Dr, suffix: PhD}}\n");
    assertThat(cv)
        .extracting("heading.plain", "byline", "windowTitle")
        .containsExactly("Dr Ada Example, PhD", null, "Dr Ada Example, PhD: Curriculum vitae");
  }

  @Test
  void documentsOfOneProfileHaveWindowTitlesOfTheirOwn() {
    String profile =
        "documents: [{name: page, format: html}, {name: two, format: html}, {name: cv, format: pdf}]\n";
    Document document = page(profile);
    assertThat(document.windowTitle()).isEqualTo("Ada Example");
    assertThat(document.alternates())
        .containsExactly(
            new Document.Alternate(
                "two.html", "Ada Example: two", "Ada Example: two", "test/html", "en", null),
            new Document.Alternate(
                "cv.pdf",
                "Curriculum vitae",
                "Ada Example: Curriculum vitae",
                "test/pdf",
                "en",
                null));
  }

  @Test
  void contactsAreSpelledOutAndAccountsFoundByTheirNetwork() {
    Document document =
        new ProfileFolder(temp)
            .document(
                "portfolio",
                """
            person:
              name: Ada
              email: ada@example.org
              website: https://www.ada.example/
              orcid: 0000-0002-1825-0097
              profiles:
                - {network: GitHub, username: ada}
                - {network: Mastodon, username: "@ada@example.social"}
                - {network: Elsewhere, username: ada-e}
                - {network: GitHub, username: "../../x?y"}
            """);
    assertThat(document.header().contacts())
        .extracting("label", "text.plain", "url")
        .containsExactly(
            tuple("E-mail", "ada@example.org", "mailto:ada@example.org"),
            tuple("Website", "ada.example", "https://www.ada.example/"),
            tuple(
                "ORCID", "orcid.org/0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097"),
            tuple("GitHub", "github.com/ada", "https://github.com/ada"),
            tuple("Mastodon", "Mastodon: example.social/@ada", "https://example.social/@ada"),
            tuple("Elsewhere", "Elsewhere: ada-e", null),
            tuple("GitHub", "GitHub: ../../x?y", null));
  }

  private Document page(String yaml) {
    return new ProfileFolder(temp).document("page", "person: {name: Ada Example}\n" + yaml);
  }
}
