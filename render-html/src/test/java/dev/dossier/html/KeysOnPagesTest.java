package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.render.Renderer.Rendering;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of a profile on a page and in its contact card. */
class KeysOnPagesTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          projects: [{name: A, keywords: [B, {en: C}]}]      | tags | BC
          projects: [{name: A, organization: Mill, location: Lyon}] | line | Mill · Lyon
          experience: [{organization: A, highlights: [{text: "*Cut* it", keywords: [B]}]}] | highlights | Cut it (B)
          experience: [{organization: A, highlights: [{text: One, keywords: [B, C]}]}] | keywords | B, C
          experience: [{organization: A, roles: [{title: B, keywords: [C]}]}] | tags | C
          experience: [{kind: break, title: Leave, start: 2019, end: 2020}] | career-break | Leave 2019 – 2020
          experience: [{kind: break, title: Leave, start: 2019}] | p-experience | ``
          person: {name: Ada, email: [a@x.org, {address: b@x.org, label: Home}]} | contacts | a@x.org Home b@x.org
          person: {name: Ada, phone: [+49 30 1, {number: 0171 2, label: Boat}]} | contacts | Phone +49 30 1 Boat 0171 2
          person: {name: Ada, phone: [+49 30 1, {number: 0171 2, label: Boat}]} | p-tel | +49 30 1 / 0171 2
          person: {name: Ada, phone: 030 1, private: {phone: 0171 2}} | p-tel | 030 1
          interests: [Sailing, {name: Music, keywords: [Bach, viols]}, Chess] | words | Sailing, Music (Bach, viols), Chess
          supervision: [{name: Bo, highlights: [One]}]        | highlights | One
          """)
  void keysAppearOnThePage(String yaml, String classOfElement, String expected) throws Exception {
    PageUnderTest page = PageUnderTest.of(file(yaml, "index.html"));
    assertThat(
            page.ofClass(classOfElement).stream()
                .map(PageUnderTest::text)
                .map(text -> text.replace('\u00a0', ' ').replaceAll(" +", " "))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          interests: [Sailing, {name: Music, keywords: [Bach]}] | INTEREST | Sailing, Music, Bach
          person: {name: Ada, email: [a@x.org, b@x.org]}         | EMAIL | a@x.org, b@x.org
          person: {name: Ada, email: [a@x.org, {address: b@x.org, label: Home}]} | item1. | Home, b@x.org
          person: {name: Ada, phone: +49 (0)30 1234567}          | TEL;VALUE=uri | tel:+49301234567
          person: {name: Ada, phone: ask the porter}             | TEL | ask the porter
          person: {name: Ada, phone: [1234567, {number: 7654321, label: Boat}]} | item1.TEL;VALUE=uri | tel:7654321
          person: {name: Ada, phone: 1234567, private: {phone: 7654321}} | TEL | tel:1234567
          """)
  void keysAppearInTheContactCard(String yaml, String property, String expected)
      throws IOException {
    String card = file(yaml, "person.vcf");
    assertThat(
            String.join(
                ", ",
                card.lines()
                    .filter(line -> line.startsWith(property))
                    .map(line -> line.substring(line.indexOf(':') + 1))
                    .toList()))
        .isEqualTo(expected);
  }

  private String file(String yaml, String name) throws IOException {
    String person = yaml.contains("person:") ? "" : "person: {name: Ada, email: a@example.org}\n";
    String documents = "\ndocuments: [{name: page, format: html, file: index.html}]\n";
    Path file = Files.writeString(folder.resolve("profile.yaml"), person + yaml + documents);
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems()).isEmpty();
    Rendering rendering = new HtmlRenderer().render(dossier.documents().get(0), Instant.EPOCH);
    assertThat(rendering.problems()).isEmpty();
    return rendering.files().stream()
        .filter(written -> written.path().equals(name))
        .map(OutputFile::content)
        .map(content -> new String(content, StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }
}
