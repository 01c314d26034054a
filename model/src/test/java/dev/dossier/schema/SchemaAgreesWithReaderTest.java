package dev.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dossier.Problem;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.file.Problems;
import dev.dossier.source.overlay.ExternalInputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small profiles through the reader and through a JSON Schema validator. */
class SchemaAgreesWithReaderTest {
  private static final String PERSON = "person: {name: Ada Example}\n";

  private static Schema schema;

  @TempDir Path folder;

  @BeforeAll
  static void loadSchema() {
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ProfileSchema.json(), InputFormat.JSON);
  }

  static Stream<String> good() {
    return Stream.of(
            "",
            "language: pt-BR\n",
            "summary: Looms\n",
            "summary: {en: Looms, de: Webstühle}\n",
            "summary:\n",
            "talks: []\n",
            "talks:\n",
            "talks: talks.yaml\n",
            "talks: [{title: Looms}]\n",
            "talks: [{title: 2025}]\n",
            "talks: [{title: Looms, date: 2025}]\n",
            "talks: [{title: Looms, date: 2025-10}]\n",
            "talks: [{title: Looms, date: 2025-10-24, end: 2025-10-25}]\n",
            "talks: [{title: Looms, kind: keynote, selected: true, tags: [a, 1]}]\n",
            "talks: [{title: Looms, url: 'https://example.org', slides: 'doi:10.1000/182'}]\n",
            "projects: [{name: Loom, start: 2024, end: present, parts: [{name: Cards}]}]\n",
            "projects: [{name: Loom, details: {label: More, text: Holes}}]\n",
            "projects: [{name: Loom, links: [{label: Code, url: 'https://example.org'}]}]\n",
            "experience: [{organization: Mill, roles: [{title: Weaver, start: 2020}]}]\n",
            "committees: [{name: Jury, terms: [{role: Chair, start: 2021, end: present}]}]\n",
            "talks: [{title: Looms, occasions: [{event: SC25, date: 2025-11}, {date: 2024}]}]\n",
            "experience: [{organization: Mill, highlights: [A, {en: B}, {text: C, tags: [x]}]}]\n",
            "awards: [{title: A, wording: {cv: {description: B}, portfolio: {without:"
                + " [description]}}}]\n",
            "documents: [{name: a, format: pdf}, {name: b, extends: a, title: ~}]\n",
            "projects: [{name: A, organization: Mill, location: {en: Lyon}, highlights: [B]}]\n",
            "projects: [{name: A, keywords: [Java, {en: sound, de: Ton}, 3]}]\n",
            "experience: [{organization: Mill, keywords: [], roles: [{title: B, keywords:"
                + " [C]}]}]\n",
            "experience: [{organization: Mill, highlights: [{text: C, keywords: [x]}]}]\n",
            "service: [{role: Chair, location: Lyon, highlights: [B]}]\n",
            "teaching: [{course: A, highlights: [B]}]\n",
            "supervision: [{name: A, highlights: [B], wording: {cv: {without: [highlights]}}}]\n",
            "awards: [{title: A, date: 2018, start: 2019, end: present, highlights: [B]}]\n",
            "certificates: [{title: A, description: B, wording: {cv: {description: C}}}]\n",
            "education: [{institution: A, courses: [Optics, {en: Waves}]}]\n",
            "experience: [{kind: break, title: Parental leave, start: 2019, end: 2020}]\n",
            "experience: [{kind: break}]\n",
            "interests: [Sailing, {en: Chess, de: Schach}, {name: Music, keywords: [Bach, 3]}]\n",
            "interests: []\n",
            "grants: [{title: Looms, number: 17, amount: 12000 EUR}]\n",
            "news: [{date: 2025, text: Something}]\n",
            "news: [{date: 2025, text: A, image: {file: p.png, alt: Loom}}]\n",
            "projects: [{name: A, image: {file: p.png, alt: ''}, video: 'https://example.org'}]\n",
            "talks: [{title: A, image: {file: p.png, alt: {en: Loom}}}]\n",
            "software: [{name: A, image: }]\n",
            "sections: [{id: b, title: B, entries: [{title: A, image: {file: p.png, alt: C}}]}]\n",
            "publications: {files: [papers.bib], images: {a: {file: p.png, alt: ''}}}\n",
            "sections: [{id: looms, title: Looms, text: Weaving}]\n",
            "publications: papers.bib\n",
            "publications: [papers.bib, {id: a, type: book, title: Looms}]\n",
            "publications: {files: [papers.bib], selected: [a], awards: {a: Best paper}}\n",
            "publications: {files: [papers.bib], notes: {a: In press}, links: {a: []}}\n",
            "publications: {files: [papers.bib], links: {a: [{label: X, url: 'https://x.org'}]}}\n",
            "publications: {files: [papers.bib], equal-contribution: {a: [Ada, Bob]}}\n",
            "publications: {files: [papers.bib], corresponding: {a: [Ada]}}\n",
            "publications: {files: [papers.bib], abbr: {a: SC25, b: 25}}\n",
            section("sort: newest, numbering: down, limit: 3, group-by: type"),
            section("sort: style, numbering: none, group-by: year, selected: true"),
            section("sort: oldest, numbering: up, types: [book], keywords: [hpc]"),
            section("years: {from: 2019, to: 2024}"),
            section("years: {from: 2019}"),
            "publications: [{id: 1, type: book, volume: 3, issued: 2025}]\n",
            "publications: [{id: a, type: book, issued: {date-parts: [[2025, 10]]}}]\n",
            "publications: [{id: a, type: book, issued: 2024/2025}]\n",
            "publications: [{id: a, type: book, issued: {literal: in press}}]\n",
            "publications: [{id: a, type: book, issued: in press}]\n",
            "publications: [{id: a, type: book, author: [{family: E, given: A}, {literal: N}]}]\n",
            "publications: [{id: a, type: book, DOI: 10.1000/182, URL: 'https://example.org'}]\n",
            "publications: [{id: a, type: book, links: [{label: X, url: 'https://x.org'}]}]\n",
            "documents: [{name: cv, format: pdf, page: a4, max-pages: 2}]\n",
            "documents: [{name: cv, format: pdf, email: words, private: true}]\n",
            "documents: [{name: cv, format: pdf, sections: [talks, {section: projects}]}]\n",
            "documents: documents.yaml\n")
        .map(rest -> PERSON + rest);
  }

  private static String section(String keys) {
    return "documents: [{name: cv, format: pdf, sections: [{section: publications, %s}]}]\n"
        .formatted(keys);
  }

  static Stream<String> goodPersons() {
    return Stream.of(
        "person: {name: {given: Ada, family: Example}}\n",
        "person: {name: Ada, location: Nordhaven}\n",
        "person: {name: Ada, location: {en: Nord}}\n".replace("{en: Nord}", "{city: {en: Nord}}"),
        "person: {name: Ada, orcid: 0000-0002-1825-0097, email: ada@example.org}\n",
        "person: {name: Ada, profiles: [{network: GitHub, username: ada}]}\n",
        "person: {name: Ada, private: {birth-date: 1815-12-10}}\n",
        "person: {name: Ada, private: {phone: '${env.PHONE}', birth-date: '${born}'}}\n",
        "person: {name: Ada, email: [a@x.org, {address: b@x.org, label: {en: Office}}]}\n",
        "person: {name: Ada, email: {address: a@x.org}, phone: []}\n",
        "person: {name: Ada, phone: [+49 30 1, 12345, {number: 17, label: Office}]}\n",
        "person: {name: Ada, phone: +49 30 1, private: {phone: [+49 30 2, {number: 3}]}}\n",
        "person: {name: Ada, email: ['${env.EMAIL}', {address: '${env.EMAIL}'}]}\n",
        "person: {name: Ada, phone: {number: '${env.PHONE}', label: Office}}\n",
        "person: {name: Ada, email: '${env.EMAIL}'}\n");
  }

  static Stream<String> bad() {
    return Stream.of(
            "summary: [a]\n",
            "summary: {english: Looms}\n",
            "talks: {title: Looms}\n",
            "talks: [{event: SC25}]\n",
            "talks: [{title: A, image: p.png}]\n",
            "talks: [{title: A, image: {file: p.png}}]\n",
            "talks: [{title: A, image: {file: p.png, alt: }}]\n",
            "talks: [{title: A, image: {alt: A}}]\n",
            "talks: [{title: A, image: {file: p.png, alt: [A]}}]\n",
            "talks: [{title: A, image: {file: p.png, alt: A, width: 3}}]\n",
            "publications: {files: [papers.bib], images: {a: p.png}}\n",
            "talks: [{title: }]\n",
            "talks: [{title: ''}]\n",
            "talks: [{title: Looms, knd: keynote}]\n",
            "talks: [{title: Looms, kind: chat}]\n",
            "talks: [{title: Looms, date: 25}]\n",
            "talks: [{title: Looms, date: 2025-13}]\n",
            "talks: [{title: Looms, date: present}]\n",
            "talks: [{title: Looms, selected: maybe}]\n",
            "talks: [{title: Looms, tags: hpc}]\n",
            "talks: [{title: Looms, tags: [~]}]\n",
            "talks: [~]\n",
            "talks: [{title: Looms, url: example.org}]\n",
            "talks: [{title: Looms, url: 'javascript:x'}]\n",
            "talks: [{title: Looms, occasions: [{location: Lyon}]}]\n",
            "committees: [{name: Jury, terms: [{role: Chair}]}]\n",
            "projects: [Loom]\n",
            "projects: [{name: Loom, end: now}]\n",
            "projects: [{name: Loom, parts: [{title: Cards}]}]\n",
            "news: [{date: 2025}]\n",
            "sections: [{id: looms, title: Looms}]\n",
            "publications: {file: papers.bib}\n",
            "publications: {files: [papers.bib], links: {a: {label: X, url: 'https://x.org'}}}\n",
            "publications: {files: [papers.bib], corresponding: {a: Ada}}\n",
            "publications: {files: [papers.bib], abbr: {a: {en: SC25}}}\n",
            "publications: {files: [papers.bib], equal-contribution: [a]}\n",
            section("sort: newst"),
            section("numbering: roman"),
            section("limit: 0"),
            section("types: article-journal"),
            section("keywords: hpc"),
            section("years: 2019"),
            section("years: {from: soon}"),
            section("years: {since: 2019}"),
            "publications: [{id: a, title: Looms}]\n",
            "publications: [{id: a, type: artikel}]\n",
            "publications: [{id: a, type: book, titel: Looms}]\n",
            "publications: [{id: a, type: book, author: Ada}]\n",
            "publications: [{id: a, type: book, author: [{suffix: Jr.}]}]\n",
            "publications: [{id: a, type: book, issued: 2025-1}]\n",
            "publications: [{id: a, type: book, DOI: x}]\n",
            "documents: [{name: cv}]\n",
            "experience: [{organization: Mill, highlights: [{tags: [C]}]}]\n",
            "awards: [{title: A, wording: {cv: {title: B}}}]\n",
            "experience: [{title: Parental leave, start: 2019}]\n",
            "experience: [{kind: pause}]\n",
            "experience: [{kind: }]\n",
            "interests: {name: Sailing}\n",
            "interests: [{keywords: [Bach]}]\n",
            "interests: [{name: Music, keywords: Bach}]\n",
            "projects: [{name: A, keywords: Java}]\n",
            "projects: [{name: A, keywords: [{text: Java}]}]\n",
            "projects: [{name: A, highlights: One}]\n",
            "experience: [{organization: Mill, highlights: [{text: C, keywords: x}]}]\n",
            "education: [{institution: A, courses: [[Optics]]}]\n",
            "awards: [{title: A, start: then}]\n",
            "service: [{role: Chair, location: [Lyon]}]\n",
            "awards: [{title: A, wording: {cv: B}}]\n",
            "documents: [{name: cv, format: pdf, page: a5}]\n",
            "documents: [{name: cv, format: pdf, email: at}]\n",
            "documents: [{name: cv, format: pdf, max-pages: 0}]\n",
            "documents: [{name: cv, format: pdf, sections: [{title: X}]}]\n",
            "talks: /etc/passwd\n",
            "hobbies: [weaving]\n")
        .map(rest -> PERSON + rest);
  }

  @ParameterizedTest
  @MethodSource({"good", "goodPersons"})
  void bothTakeIt(String profile) throws IOException {
    assertThat(reader(profile)).isEmpty();
    assertThat(validator(profile)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuseIt(String profile) throws IOException {
    assertThat(reader(profile)).isNotEmpty();
    assertThat(validator(profile)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "summary: Nobody\n",
        "person: {headline: Weaver}\n",
        "person: {name: {prefix: Dr}}\n",
        "person: {name: Ada, email: ada}\n",
        "person: {name: Ada, email: 'x ${env.EMAIL}'}\n",
        "person: {name: Ada, email: [ada]}\n",
        "person: {name: Ada, email: [{label: Office}]}\n",
        "person: {name: Ada, email: {address: a@x.org, for: Office}}\n",
        "person: {name: Ada, email: [[a@x.org]]}\n",
        "person: {name: Ada, email: [~]}\n",
        "person: {name: Ada, phone: {label: Office}}\n",
        "person: {name: Ada, phone: [{number: ''}]}\n",
        "person: {name: Ada, private: {phone: {label: Office}}}\n",
        "person: {name: Ada, website: example.org}\n",
        "person: {name: Ada, orcid: 0000-0002}\n",
        "person: {name: Ada, photo: {file: x.png}}\n",
        "person: {name: Ada, profiles: [{network: GitHub}]}\n"
      })
  void bothRefuseThePerson(String profile) throws IOException {
    assertThat(reader(profile)).isNotEmpty();
    assertThat(validator(profile)).isNotEmpty();
  }

  /** What JSON Schema cannot say, by name. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("stricter")
  void theReaderAloneRefusesIt(String reason, String profile) throws IOException {
    assertThat(reader(profile)).as(reason).isNotEmpty();
    assertThat(validator(profile)).as(reason).isEmpty();
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> stricter() {
    return Stream.of(
        only("check digit of an ORCID iD", "person: {name: Ada, orcid: 0000-0002-1825-0098}\n"),
        only("days that the month has not", PERSON + "talks: [{title: A, date: 2025-02-30}]\n"),
        only("types of works are CSL's", PERSON + section("types: [artikel]")),
        only("an award too", PERSON + "awards: [{title: A, start: 2025, end: 2024}]\n"),
        only("end before start", PERSON + "projects: [{name: A, start: 2025, end: 2024}]\n"),
        only(
            "several are told of once",
            PERSON + "committees: [{name: A, role: Chair, terms: [{start: 2024}]}]\n"),
        only("ids are unique", PERSON + "talks: [{id: a, title: A}, {id: a, title: B}]\n"),
        only("references are resolved", PERSON + "projects: [{name: A, talks: [x]}]\n"),
        only("files exist", PERSON + "talks: nowhere.yaml\n"),
        only("paths stay in the folder", PERSON + "talks: a/../../x.yaml\n"),
        only("languages are in ISO 639", PERSON + "language: qqq\n"),
        only("names of documents are unique", PERSON + "documents: " + documents("cv", "cv")),
        only("sections exist", PERSON + "documents: [{name: a, format: pdf, sections: [x]}]\n"),
        only(
            "months of date-parts",
            PERSON + "publications: [{id: a, type: book, issued: {date-parts: [[2025, 30]]}}]\n"));
  }

  private static String documents(String first, String second) {
    return "[{name: %s, format: pdf}, {name: %s, format: html}]\n".formatted(first, second);
  }

  private static org.junit.jupiter.params.provider.Arguments only(String reason, String profile) {
    return org.junit.jupiter.params.provider.Arguments.of(reason, profile);
  }

  @Test
  void theSchemaItselfIsOne() {
    Schema metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(metaSchema.validate(ProfileSchema.json(), InputFormat.JSON)).isEmpty();
  }

  private List<Problem> reader(String profile) throws IOException {
    Files.writeString(folder.resolve("talks.yaml"), "- title: Looms\n");
    Files.writeString(folder.resolve("documents.yaml"), "[]\n");
    Files.writeString(folder.resolve("papers.bib"), "");
    Files.writeString(folder.resolve("p.png"), "");
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    Problems problems = new Problems();
    ExternalInputs outside =
        new ExternalInputs(
            null, null, name -> name.equals("born") ? "1815" : "ada@x.org", List.of());
    ProfileReader.read(file, "profile.yaml", outside, problems);
    return problems.sorted();
  }

  private static List<com.networknt.schema.Error> validator(String profile) {
    return schema.validate(profile, InputFormat.YAML);
  }
}
