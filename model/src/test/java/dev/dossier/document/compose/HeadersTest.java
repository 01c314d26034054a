package dev.dossier.document.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.When;
import dev.dossier.profile.value.PartialDate;
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
        .extracting(page -> page.heading().plain(), Document::byline, Document::windowTitle)
        .containsExactly("🎉 Happy", "Ada Example", "🎉 Happy · Ada Example");
    assertThat(titled.date())
        .extracting(When::text, When::start)
        .containsExactly("7 Jan 2026", PartialDate.parse("2026-01-07"));
    Document cv =
        new ProfileFolder(temp)
            .document(
                "cv", "person: {name: {given: Ada, family: Example, prefix: Dr, suffix: PhD}}\n");
    assertThat(cv)
        .extracting(page -> page.heading().plain(), Document::byline, Document::windowTitle)
        .containsExactly("Dr Ada Example, PhD", null, "Dr Ada Example, PhD: CV");
  }

  @Test
  void documentsOfOneProfileHaveWindowTitlesOfTheirOwn() {
    String profile =
        "documents: [{name: page, format: html}, {name: two, format: html}, {name: cv, format:"
            + " pdf}]\n";
    Document document = page(profile);
    assertThat(document.windowTitle()).isEqualTo("Ada Example");
    assertThat(document.alternates())
        .containsExactly(
            new Document.Alternate(
                "two.html",
                "Ada Example (2)",
                "en",
                "Ada Example (2)",
                "test/html",
                "en",
                "English",
                Document.Alternate.Relation.OTHER,
                null),
            new Document.Alternate(
                "cv.pdf",
                "CV",
                "en",
                "Ada Example: CV",
                "test/pdf",
                "en",
                "English",
                Document.Alternate.Relation.MAIN,
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
        .extracting(Header.Contact::label, contact -> contact.text().plain(), Header.Contact::url)
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
