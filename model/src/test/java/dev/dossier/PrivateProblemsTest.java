package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong with an overlay, a private value or a variable, no problem prints any of it. In
 * all inputs the words of {@link #SECRET} stand for what is private.
 */
class PrivateProblemsTest {
  private static final List<String> SECRET =
      List.of("hush", "4711", "0815", "1979", "zzyx", "ʒ", "mumm");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Wrong values and wrong kinds of value.
        "person: {private: {birth-date: 47110815}}",
        "person: {private: {birth-date: 1979-13}}",
        "person: {private: {birth-date: 24.10.1979}}",
        "person: {private: {birth-date: '1979-02-31'}}",
        "person: {private: {birth-date: \"1979 - 0815\"}}",
        "person: {private: {birth-date: it's hush}}",
        "person: {private: {birth-date: \"hush' or 'mumm\"}}",
        "person: {private: {birth-date: [4711, 0815]}}",
        "person: {private: {phone: [[4711]]}}",
        "person: {private: {phone: {hush: 4711}}}",
        "person: {private: {phone: \"\\u0001 4711\"}}",
        "person: {private: {address: [hush, mumm]}}",
        "person: {private: {address: {hush: Zzyx Road}}}",
        "person: {private: {address: {en: [Zzyx]}}}",
        "person: {email: hush(at)zzyx}",
        "person: {email: 'hush@zzyx'}",
        "references: [{id: a, email: hush.mumm}]",
        "references: [{id: hush, email: a@zzyx.example}]",
        "references: [{id: a, email: hush@zzyx.example}, {id: a, phone: 4711}]",
        "references: {hush: 4711}",
        "references: hush.yaml",
        "references: [{email: hush@zzyx.example}]",
        "references: [hush mumm, 4711]",
        // Keys that are unknown or misplaced.
        "person: {private: {phnoe: 4711}}",
        "person: {private: {hush: 4711}}",
        "person: {private: {\"+49 4711 0815\": }}",
        "person: {private: {hush mumm, 4711}}",
        "person: {private: {telephone: 4711, mobile: 0815}}",
        "person: {privat: {phone: 4711}}",
        "person: {name: Hush Mumm}",
        "person: {affiliation: Hush, headline: Mumm}",
        "person: {private: {phone: 4711, phone: 0815}}",
        "person: {private: {hush: 4711, hush: 0815}}",
        "person: {private: {<<: {phone: 4711}}}",
        "person: {private: {? [hush] : 4711}}",
        "person: {private: 4711}",
        "person: hush",
        "hush: 4711",
        "hush",
        "[hush, 4711]",
        "talks: [{title: Hush}]",
        // YAML that cannot be read.
        "person:\n  private:\n    phone: \"4711\n",
        "person:\n  private:\n    phone: 4711: 0815\n",
        "person:\n  private:\n    phone: @4711\n",
        "person:\n  private:\n    phone: *hush\n",
        "person:\n  private:\n    phone: !hush 4711\n",
        "person:\n  private:\n    phone: !!hush 4711\n",
        "person:\n  private:\n    phone: {4711\n",
        "person:\n  private:\n    phone: {hush}-4711\n",
        "person:\n  private:\n    phone: 'hush' 4711\n",
        "person:\n  private:\n    phone:4711\n    address: Hush\n",
        "person:\n  private:\n    phone: | 4711\n",
        "person:\n  private:\n    phone: \"\\4711\"\n",
        "person:\n  private:\n    phone: \"\\zzyx\"\n",
        "person:\n  private:\n   phone: 4711\n    address: Hush\n",
        "person:\n  private:\n    phone: 4711\n  hush\n",
        "person:\n  private:\n    phone: %hush\n",
        "person:\n  private:\n\tphone: 4711\n",
        "person:\n  private:\n    phone: \u0001 4711\n",
        "person: {private: {phone: 4711}}\n---\nhush: 4711\n",
        "person: {private: {address: \"Hush\", phone: 4711]}\n",
      })
  void ofTheOverlay(String overlay) throws IOException {
    write(
        "profile.yaml", "person: {name: Ada}\nreferences: [{id: a, name: A}, {id: b, name: B}]\n");
    write("profile.private.yaml", overlay);
    assertSilent(read(ReadOptions.defaults()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person: {name: Ada, private: {birth-date: 24.10.1979}}",
        "person: {name: Ada, private: {birth-date: it's hush}}",
        "person: {name: Ada, private: {phnoe: 4711}}",
        "person: {name: Ada, private: {hush: 4711}}",
        "person: {name: Ada, private: {mobile: 4711, address: Hush}}",
        "person: {name: Ada, private: 4711}",
        "person: {name: Ada, private: [hush, 4711]}",
        "person: {name: Ada, privat: {phone: 4711}}",
        "person: {name: Ada, Private: {phone: 4711}}",
        "person: {name: Ada, address: Hush}",
        "person: {name: Ada, birth-date: 1979}\nsummary: x",
        "person: {name: Ada, private: {phone: 4711}, orcid: 1}",
        "person: {orcid: 1, name: Ada, private: {phone: 4711}}",
        "person: {name: Ada, private: {phone: 4711, phone: 0815}}",
        "person: {name: Ada, private: {phone: !hush 4711}}",
        "person: {name: Ada, private: {phone: &a 4711}}\nsummary: {xx: *a, yy: *a, zz1: 1}",
        "person: {name: Ada}\nprivate: {phone: 4711}",
        "person: {name: Ada}\nreferences: [{name: A, phone: 4711, emali: hush@zzyx}]",
        "person: {name: Ada}\nreferences: [{name: A, email: hush.zzyx, selected: 3}]",
        "person: {name: Ada}\nreferences: [{name: A, telephone: 4711}]",
        "person: {name: Ada, private: {phone: +49 4711 0815}}\nsummary: '[Call](x) +49-4711-0815'",
        "person: {name: Ada, private: {address: Hush Road 12}}\nsummary: '[x](y), Hush Road 12'",
        "person: {name: Ada, private: {address: 'Hush, {years-since x}'}}\nsumary: x",
        "person:\n  name: Ada\n  private:\n    phone: \"4711\n",
        "person:\n  name: Ada\n  private:\n    phone: 4711: 0815\n",
        "person:\n  name: Ada\n  private: {phone: 4711, {address: Hush}\n",
        "person:\n  name: Ada\n  private:\n    phone: @4711\n",
        "person:\n  name: Ada\n  private:\n    address: |\n      Hush\n     Mumm: 4711\n",
        "person:\n  name: Ada\n  private:\n    phone: 4711 \u0001\n",
        "{\"person\": {\"name\": \"Ada\", \"private\": {\"phone\": \"4711\"}, \"x\" \"y\"}}",
        "person: {name: Ada}\nreferences:\n  - name: A\n    email: hush@zzyx: 1\n",
        "person: {name: Ada}\nreferences:\n  - {name: A, email: hush@zzyx.example, phone: 4711\n",
        "person: {name: Ada}\nreferences: referees.yaml",
      })
  void ofThePrivatePartsOfTheProfile(String profile) throws IOException {
    write("profile.yaml", profile);
    write("referees.yaml", "references:\n  - {name: A, phone: 4711, email: hush.zzyx, x: 1}\n");
    assertSilent(read(ReadOptions.defaults()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hush",
        "4711",
        "1979-13",
        "24.10.1979",
        "it's hush",
        "'hush' 'mumm'",
        "hush: 4711",
        "\u0001 4711"
      })
  void ofAVariable(String value) throws IOException {
    write(
        "profile.yaml",
        """
        person: {name: Ada, email: "${env.MAIL}", private: {birth-date: "${born}", phone: "${mumm"}}
        references: [{name: A, email: "${env.MAIL}", phone: "x ${env.MAIL}"}]
        talks: [{title: T, date: "${born}"}]
        documents: [{name: d, format: "${born}"}]
        """
            .replace("${mumm", "${phone}"));
    assertSilent(
        read(ReadOptions.defaults().withVariables(Map.of("env.MAIL", value, "born", value)::get)));
  }

  @Test
  void ofAnOverlayThatIsNotText() throws IOException {
    write("profile.yaml", "person: {name: Ada}");
    Files.write(
        folder.resolve("profile.private.yaml"),
        "person: {private: {address: Hush \u00fcmm}}".getBytes(StandardCharsets.ISO_8859_1));
    List<Problem> problems = read(ReadOptions.defaults()).problems();
    assertSilent(problems, List.of("ü", "FC"));
    assertThat(problems.get(0).toString())
        .contains("profile.private.yaml:1:34: error: is not in UTF-8");
  }

  @Test
  void theKindAndThePlaceOfTheErrorAreStillReported() throws IOException {
    write(
        "profile.yaml",
        """
        person:
          name: Ada
          private:
            birth-date: 24.10.1979
            phnoe: 1
            address: '[hush](https://hush.example)'
        """);
    assertThat(read(ReadOptions.defaults()).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "profile.yaml:4:17: error: '…' is not a date; write 2025, 2025-10 or 2025-10-24",
            "profile.yaml:5:5: error: unknown key '…' in person.private; did you mean 'phone'?",
            "profile.yaml:6:15: error: links are not supported here; write the text only,"
                + " and its address under 'url:' or 'links:' of the entry");
  }

  @Test
  void publicValuesAreShown() throws IOException {
    write(
        "profile.yaml",
        "person:\n  name: Ada\n  private: {phone: '4711'}\n  orcid: 1\nawrads: [{title: x}]\n");
    assertThat(read(ReadOptions.defaults()).problems())
        .extracting(Problem::toString)
        .allMatch(problem -> problem.contains(" | "))
        .hasSize(2);
  }

  /** A renderer does not know which texts are private. */
  @Test
  void charactersThatNoFontHasAreNotNamedIfAPrivateValueHasThem() throws IOException {
    write(
        "profile.yaml",
        """
        person: {name: Ada, private: {address: 17 ☃ Lane}}
        documents: [{name: a, format: pdf, title: A ☃ man}]
        """);
    Dossier dossier = read(ReadOptions.defaults());
    dossier.write(folder.resolve("out"));
    assertThat(dossier.problems())
        .extracting(Problem::message)
        .containsExactly(
            "a.pdf: no font has some characters of a private value; docs/fonts.md says how to add"
                + " fonts");
  }

  @Test
  void aLineOfTheProfileThatRepeatsAPrivateValueIsNotShown() throws IOException {
    write("profile.yaml", "person: {name: Ada}\nawrads: [{title: 'Hush, 4711 Road'}]\n");
    write("profile.private.yaml", "person: {private: {address: 'Hush, 4711 Road'}}\n");
    assertSilent(read(ReadOptions.defaults()));
  }

  private void assertSilent(Dossier dossier) {
    assertSilent(dossier.problems(), SECRET);
  }

  private static void assertSilent(List<Problem> problems, List<String> secret) {
    assertThat(problems).isNotEmpty();
    for (Problem problem : problems) {
      assertThat((problem + problem.path()).toLowerCase(Locale.ROOT)).doesNotContain(secret);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Dossier read(ReadOptions options) {
    return Dossier.read(folder.resolve("profile.yaml"), options.withName("profile.yaml"));
  }
}
