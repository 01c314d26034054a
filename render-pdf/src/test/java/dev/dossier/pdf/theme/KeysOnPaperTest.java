package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.pdf.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Effects of keys of a profile on the PDF in every theme. */
@Tag("slow")
class KeysOnPaperTest {
  private static final String[][] KEYS = {
    {"projects: [{name: A, keywords: [Bees, {en: Cards}]}]", "Bees, Cards"},
    {"projects: [{name: A, organization: Mill, location: Lyon, role: Lead}]", "A, Mill"},
    {"projects: [{name: A, organization: Mill, location: Lyon, role: Lead}]", "Lead, Lyon"},
    {"projects: [{name: A, highlights: [Wove it]}]", "Wove it"},
    {
      "experience: [{organization: A, highlights: [{text: '*Cut* it', keywords: [Bees]}]}]",
      "Cut it (Bees)"
    },
    {"experience: [{organization: A, roles: [{title: B, keywords: [Bees]}]}]", "Bees"},
    {"experience: [{kind: break, title: Leave}]", "Leave"},
    {"experience: [{kind: break}]", "Career break"},
    {
      "interests: [Sailing, {name: Music, keywords: [Bach, viols]}, Chess]",
      "Sailing, Music (Bach, viols), Chess"
    },
    {"education: [{institution: A, courses: [Optics, Waves]}]", "Courses: Optics, Waves"},
    {"person: {name: Ada, email: [a@x.org, {address: b@x.org, label: Home}]}", "Home: b@x.org"},
    {"person: {name: Ada, phone: +49 30 1234567}", "+49 30 1234567"},
    {"person: {name: Ada, phone: [1, {number: 0171 7654321, label: Boat}]}", "Boat: 0171 7654321"},
    {"certificates: [{title: A, description: On looms.}]", "On looms."},
    {"service: [{role: Chair, location: Lyon}]", "Lyon"},
    {"awards: [{title: A, start: 2019, end: 2021}]", "2019 – 2021"},
  };

  @TempDir Path folder;

  static Stream<Arguments> keys() {
    return PrintTheme.NAMES.stream()
        .flatMap(theme -> Stream.of(KEYS).map(key -> Arguments.of(theme, key[0], key[1])));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("keys")
  void areSet(String theme, String yaml, String expected) throws IOException {
    String person = yaml.contains("person:") ? "" : "person: {name: Ada}\n";
    String documents = "\ndocuments: [{name: cv, format: pdf, theme: %s}]\n".formatted(theme);
    Path file = Files.writeString(folder.resolve("profile.yaml"), person + yaml + documents);
    Dossier dossier = Dossier.read(file);
    assertThat(dossier.problems()).isEmpty();
    assertThat(Printed.text(Printed.file(dossier.documents().get(0)))).contains(expected);
  }
}
