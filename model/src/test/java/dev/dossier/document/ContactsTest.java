package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.ProfileFolder;
import dev.dossier.ReadOptions;
import dev.dossier.profile.spec.ContactStyle;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One address or number or several, each with what it is for or without; public or private. */
class ContactsTest {
  private static final String DOCUMENTS =
      """
      documents:
        - {name: page, format: html, file: index.html}
        - {name: words, format: html, email: words}
        - {name: hidden, format: html, email: hidden}
        - {name: letter, format: pdf, private: true}
      """;

  @TempDir Path temp;

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          email: a@x.org                                | page   | E-mail a@x.org mailto:a@x.org
          email: [a@x.org]                              | page   | E-mail a@x.org mailto:a@x.org
          email: {address: a@x.org, label: Office}      | page   | Office: a@x.org mailto:a@x.org
          email: [a@x.org, {address: b@x.org, label: {en: Home, de: Zuhause}}] | page | E-mail a@x.org mailto:a@x.org; Home: b@x.org mailto:b@x.org
          email: [a@x.org, b@x.org]                     | words  | E-mail a (at) x.org; E-mail b (at) x.org
          email: [a@x.org, b@x.org]                     | hidden | ''
          email: []                                     | page   | ''
          orcid: 0000-0002-1825-0097, profiles: [{network: ORCID, username: 0000-0002-1825-0097}] | page | ORCID orcid.org/0000-0002-1825-0097 https://orcid.org/0000-0002-1825-0097
          website: https://x.org, profiles: [{network: Blog, url: https://x.org}, {network: GitHub, username: ada}, {network: github, username: "@ada"}] | page | Website x.org https://x.org; GitHub github.com/ada https://github.com/ada
          profiles: [{network: Signal, username: ada}, {network: Signal, username: bob}] | page | Signal Signal: ada; Signal Signal: bob
          phone: +49 30 123456                          | page   | Phone +49 30 123456 tel:+4930123456
          phone: {number: +49 30 123456, label: Office} | page   | Office: +49 30 123456 tel:+4930123456
          phone: [+49 30 123456, {number: 030 9 ext. 7, label: Desk}] | page | Phone +49 30 123456 tel:+4930123456; Desk: 030 9 ext. 7 tel:0309;ext=7
          phone: 12345                                  | page   | Phone 12345 tel:12345
          phone: +49 30 123456, email: a@x.org, website: https://x.org | page | E-mail a@x.org mailto:a@x.org; Phone +49 30 123456 tel:+4930123456; Website x.org https://x.org
          phone: +49 30 123456                          | hidden | Phone +49 30 123456 tel:+4930123456
          phone: +49 30 123456, private: {phone: +49 171 7654321} | page | Phone +49 30 123456 tel:+4930123456
          phone: +49 30 123456, private: {phone: [+49 171 7654321, {number: 0171 555, label: Boat}]} | letter | Phone +49 30 123456 tel:+4930123456; (Phone +49 171 7654321 tel:+491717654321); (Boat: 0171 555 tel:0171555)
          """)
  void areSet(String person, String name, String expected) {
    Document document =
        new ProfileFolder(temp)
            .document(name, "person: {name: Ada, %s}\n%s".formatted(person, DOCUMENTS));
    assertThat(
            document.header().contacts().stream()
                .map(ContactsTest::text)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String text(Header.Contact contact) {
    String label = contact.note() == null ? contact.label() : contact.note().plain() + ":";
    String url = contact.url() == null ? "" : " " + contact.url();
    String text = label + " " + contact.text().plain() + url;
    return contact.isPrivate() ? "(" + text + ")" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          email: link                                  | location email phone website orcid profile phone address
          contacts: {order: [phone, profiles]}         | phone phone profile location email website orcid address
          contacts: {order: [address, orcid, website]} | address orcid website location email phone profile phone
          contacts: {order: [email, location]}         | email location phone website orcid profile phone address
          contacts: icons                              | location email phone website orcid profile phone address
          """)
  void areInTheOrderOfTheDocument(String keys, String expected) {
    Document document =
        new ProfileFolder(temp)
            .document(
                "letter",
                """
                person:
                  name: Ada
                  location: Turin
                  email: a@x.org
                  phone: +49 30 123456
                  website: https://x.org
                  orcid: 0000-0002-1825-0097
                  profiles: [{network: GitHub, username: ada}]
                  private: {phone: +49 171 7654321, address: Mill Lane}
                documents: [{name: letter, format: pdf, private: true, %s}]
                """
                    .formatted(keys));
    assertThat(
            document.header().contacts().stream()
                .map(Header.Contact::kind)
                .collect(Collectors.joining(" ")))
        .isEqualTo(expected);
    assertThat(document.header().contactStyle())
        .isEqualTo(keys.contains("icons") ? ContactStyle.ICONS : ContactStyle.TEXT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phone: '${p}'                                       | Phone 030 1234567 tel:0301234567 | ''
          email: ['${e}', b@x.org]                            | E-mail a@x.org mailto:a@x.org; E-mail b@x.org mailto:b@x.org | ''
          email: [{address: '${e}', label: Office}]           | Office: a@x.org mailto:a@x.org   | ''
          email: ['${none}', b@x.org]                         | E-mail b@x.org mailto:b@x.org    | ${none} is not set
          email: [{address: '${none}', label: Home}, b@x.org] | E-mail b@x.org mailto:b@x.org    | ${none} is not set
          phone: {number: '${none}', label: Home}             | ''                               | ${none} is not set
          phone: ['${none}']                                  | ''                               | ${none} is not set
          """)
  void mayBeVariables(String person, String expected, String warning) {
    ProfileFolder folder = new ProfileFolder(temp);
    folder.with("profile.yaml", "person: {name: Ada, %s}\n%s".formatted(person, DOCUMENTS));
    Map<String, String> values = Map.of("p", "030 1234567", "e", "a@x.org");
    Dossier dossier =
        Dossier.read(
            temp.resolve("profile.yaml"), ReadOptions.defaults().withVariables(values::get));
    assertThat(folder.problems(dossier)).contains(warning).doesNotContain("error");
    assertThat(dossier.problems()).hasSize(warning.isEmpty() ? 0 : 1);
    assertThat(
            dossier.documents().get(0).header().contacts().stream()
                .map(ContactsTest::text)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          phone: +49 30 1234567                                                  | ''
          phone: [+49 30 1234567], private: {phone: +49 171 7654321}             | ''
          phone: +49 30 1234567, private: {phone: '+49 (30) 1234567'}            | person.private.phone is private, but this public text repeats it
          headline: Call 0171 7654321, private: {phone: [{number: 0171 765 43 21, label: Boat}]} | person.private.phone is private, but this public text repeats it
          """)
  void whatIsPublicByChoiceIsNotWarnedOf(String person, String warning) {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier = folder.read("person: {name: Ada, %s}\n".formatted(person));
    assertThat(dossier.problems()).hasSize(warning.isEmpty() ? 0 : 1);
    assertThat(folder.problems(dossier)).contains(warning);
  }

  @Test
  void aPrivateTextThatAPublicDocumentTakesOverIsWarnedOf() {
    ProfileFolder folder = new ProfileFolder(temp);
    Dossier dossier =
        folder.read(
            """
            person: {name: Ada, private: {phone: 0171 765 43 21}}
            documents:
              - {name: letter, format: pdf, private: true, introduction: Call 0171 7654321.}
              - {name: hidden, format: pdf, private: true, introduction: Or 0171 7654321., file: h.pdf}
              - {name: cv, extends: letter, private: false, file: cv.pdf}
            """);
    assertThat(dossier.problems()).hasSize(1);
    assertThat(folder.problems(dossier))
        .contains(
            "profile.yaml:3", "person.private.phone is private, but this public text repeats");
  }

  @Test
  void theOverlayMayGiveThem() {
    Document letter =
        new ProfileFolder(temp)
            .with(
                "profile.private.yaml",
                """
                person:
                  email: [a@x.org, {address: b@x.org, label: Home}]
                  phone: 030 1234567
                  private: {phone: [{number: 0171 7654321, label: Boat}]}
                """)
            .document("letter", "person: {name: Ada, private: {phone: 1}}\n" + DOCUMENTS);
    assertThat(letter.header().contacts())
        .extracting(ContactsTest::text)
        .containsExactly(
            "E-mail a@x.org mailto:a@x.org",
            "Home: b@x.org mailto:b@x.org",
            "Phone 030 1234567 tel:0301234567",
            "(Boat: 0171 7654321 tel:01717654321)");
  }
}
