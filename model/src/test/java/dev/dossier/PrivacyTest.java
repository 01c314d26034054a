package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.profile.EmailAddress;
import dev.dossier.profile.Phone;
import dev.dossier.profile.PrivateData;
import dev.dossier.profile.value.Email;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where private values come from, and where they go. */
class PrivacyTest {
  private static final String PROFILE =
      """
      person:
        name: Ada Example
        private: {nationality: Vellian, phone: +00 555 0000 000}
      references: referees.yaml
      documents:
        - {name: letter, format: pdf, private: true}
        - {name: cv, format: pdf}
      """;

  @TempDir Path folder;

  @Test
  void theOverlayBesideTheProfileIsMergedByKeyAndById() throws IOException {
    write("profile.yaml", PROFILE);
    write("referees.yaml", "- {id: a, name: A}\n- {id: b, name: B, email: b@old.example}\n");
    write(
        "profile.private.yaml",
        """
        person: {private: {phone: +00 555 0100 199, birth-date: 1979-04-01}, email: ada@home.example}
        references:
          - {id: b, email: b@home.example, phone: "042"}
        """);

    Dossier dossier = read(ReadOptions.defaults());

    assertThat(dossier.problems()).isEmpty();
    var person = dossier.profile().orElseThrow().person();
    PrivateData data = person.privateData();
    assertThat(data.phone()).extracting(Phone::number).containsExactly("+00 555 0100 199");
    assertThat(data.birthDate()).hasToString("1979-04-01");
    assertThat(data.nationality().byLanguage()).containsValue("Vellian");
    assertThat(person.email())
        .extracting(EmailAddress::address)
        .containsExactly(new Email("ada@home.example"));
    var referees = dossier.profile().orElseThrow().references();
    assertThat(referees.get(0).email()).isNull();
    assertThat(referees.get(1).email()).hasToString("b@home.example");
    assertThat(referees.get(1).phone()).isEqualTo("042");
  }

  @Test
  void aProfileWithoutAnOverlayIsComplete() throws IOException {
    write("profile.yaml", PROFILE.replace("referees.yaml", "[]"));

    assertThat(read(ReadOptions.defaults()).problems()).isEmpty();
  }

  @Test
  void aNamedOverlayMustExist() throws IOException {
    write("profile.yaml", PROFILE.replace("referees.yaml", "[]"));

    assertThat(
            read(ReadOptions.defaults().withOverlay(folder.resolve("x.yaml"), "x.yaml")).problems())
        .singleElement()
        .hasToString("x.yaml: error: there is no such file");
  }

  @Test
  void anOverlayMayLieElsewhereAndProblemsHaveItsOwnLines(@TempDir Path elsewhere)
      throws IOException {
    write("profile.yaml", PROFILE.replace("referees.yaml", "[]"));
    Path file = elsewhere.resolve("mine.yaml");
    Files.writeString(file, "person:\n  private:\n    birth-date: soon\n");

    assertThat(read(ReadOptions.defaults().withOverlay(file, "mine.yaml")).problems())
        .singleElement()
        .asString()
        .startsWith("mine.yaml:3:17: error: '…' is not a date");
  }

  @Test
  void theValueOfAVariableIsPlainText() throws IOException {
    write("profile.yaml", variables());
    Map<String, String> values = Map.of("env.PHONE", "${street}", "street", "- a: [b, 'c");

    Dossier dossier = read(ReadOptions.defaults().withVariables(values::get));

    assertThat(dossier.problems()).isEmpty();
    PrivateData data = dossier.profile().orElseThrow().person().privateData();
    assertThat(data.phone()).extracting(Phone::number).containsExactly("${street}");
    assertThat(data.address().byLanguage()).containsEntry("en", "- a: [b, 'c");
  }

  @Test
  void aVariableThatIsNotSetOmitsItsFieldWithAWarning() throws IOException {
    write("profile.yaml", variables());

    Dossier dossier = read(ReadOptions.defaults().withVariables(name -> null));

    assertThat(dossier.problems())
        .extracting(Problem::message)
        .containsExactly(
            "${env.PHONE} is not set; 'phone' is left out",
            "${street} is not set; 'en' is left out");
    assertThat(dossier.documentNames()).isNotEmpty();
    assertThat(dossier.profile().orElseThrow().person().privateData().phone()).isEmpty();
  }

  @Test
  void aWrongValueOfAVariableIsNotPrintedInTheLog() throws IOException {
    write(
        "profile.yaml",
        "person: {name: Ada, email: '${env.MAIL}', private: {birth-date: '${born}'}}\n");

    List<Problem> problems =
        read(ReadOptions.defaults().withVariables(n -> "s3cret" + n)).problems();

    assertThat(problems).hasSize(2).allSatisfy(p -> assertThat(p.isError()).isTrue());
    assertThat(problems.toString())
        .contains("the value of ${env.MAIL} is not an e-mail address")
        .doesNotContain("s3cret");
  }

  @Test
  void aSuggestionForTheValueOfAVariableIsNotPrinted() throws IOException {
    write("profile.yaml", "person: {name: Ada, private: {birth-date: '${born}'}}\n");

    List<Problem> problems =
        read(ReadOptions.defaults().withVariables(n -> "24.10.1979")).problems();

    assertThat(problems)
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("the value of ${born} is not a date")
        .doesNotContain("1979");
  }

  private static String variables() {
    return """
    person:
      name: Ada Example
      private:
        phone: ${env.PHONE}
        address: {en: "${street}", de: Gasse}
    summary: ${street} is text here.
    """;
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "link, ada@example.org, mailto:ada@example.org",
        "words, ada (at) example.org, none",
        "hidden, none, none"
      })
  void theEmailIsPublishedInTheFormThatADocumentSets(String form, String text, String url)
      throws IOException {
    write(
        "profile.yaml",
        """
        person: {name: Ada, email: ada@example.org}
        documents: [{name: page, format: html, email: %s}]
        """
            .formatted(form));

    Document page = read(ReadOptions.defaults()).documents().get(0);

    assertThat(page.header().contacts())
        .extracting(contact -> contact.text().plain())
        .isEqualTo(text == null ? List.of() : List.of(text));
    assertThat(page.header().contacts())
        .extracting(Header.Contact::url)
        .isEqualTo(text == null ? List.of() : java.util.Arrays.asList(url));
    assertThat(page.header().person().email().isEmpty()).isEqualTo(url == null);
  }

  @Test
  void aPageThatPrintsPrivateDataGetsAWarning() throws IOException {
    write(
        "profile.yaml",
        PROFILE
            .replace("referees.yaml", "[{name: A, phone: '1'}]")
            .replace("format: pdf, private", "format: html, private"));

    assertThat(read(ReadOptions.defaults()).problems())
        .singleElement()
        .asString()
        .contains(
            "warning: the page 'letter' prints private data (nationality,"
                + " phone, how to reach referees)");
  }

  @Test
  void aPrivateDocumentInTheFolderOfAPageGetsAWarning() throws IOException {
    String documents =
        """
        person: {name: Ada Example, private: {phone: +00 555 0000 000}}
        documents:
          - {name: page, format: html, file: index.html}
          - {name: letter, format: pdf, private: true, file: %s}
        """;
    write("profile.yaml", documents.formatted("letter.pdf"));
    assertThat(read(ReadOptions.defaults()).problems())
        .singleElement()
        .asString()
        .startsWith(
            "profile.yaml:4:54: warning: the document 'letter' prints private data (phone) and is in the folder of the page 'page': publishing the folder publishes this file too; put it elsewhere, for example as 'private/letter.pdf'");

    write("profile.yaml", documents.formatted("private/letter.pdf"));
    assertThat(read(ReadOptions.defaults()).problems()).isEmpty();
  }

  @Test
  void aPrivateDocumentWithoutAFileGoesIntoAFolderOfItsOwn() throws IOException {
    write(
        "profile.yaml",
        """
        person: {name: Ada Example, private: {phone: +00 555 0000 000}}
        documents: [{name: page, format: html}, {name: letter, format: pdf, private: true}]
        """);

    Dossier dossier = read(ReadOptions.defaults());

    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.documents())
        .extracting(Document::file)
        .containsExactly("page.html", "private/letter.pdf");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Dossier read(ReadOptions options) {
    return Dossier.read(folder.resolve("profile.yaml"), options.withName("profile.yaml"));
  }
}
