package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.theme.ResumeParser.Entry;
import dev.dossier.pdf.theme.ResumeParser.Section;
import dev.dossier.profile.spec.Design;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Themes for résumés are read as those who built portals for applicants expect. */
@Tag("judge")
class ResumeParserTest {
  @TempDir Path folder;

  private Path path;

  /** The engineer's, with a public phone number. */
  @BeforeEach
  void writeProfile() throws IOException {
    String engineer = Files.readString(Path.of("../example-profile", Examples.ENGINEER));
    path =
        Files.writeString(
            folder.resolve("profile.yaml"),
            engineer.replaceFirst("private: \\{(phone: .*)\\}", "$1"));
  }

  static Stream<Arguments> files() {
    return Stream.of("classic", "modern", "compact", "sidebar")
        .flatMap(
            theme ->
                Stream.of("a4", "letter")
                    .flatMap(
                        paper ->
                            Stream.of("plain", "-layout")
                                .map(mode -> Arguments.of(theme, paper, mode))));
  }

  @ParameterizedTest(name = "{0} on {1}, pdftotext {2}")
  @MethodSource("files")
  void findsEveryFact(String theme, String paper, String mode) throws Exception {
    String[] options = mode.equals("plain") ? new String[0] : new String[] {mode};
    String text = new Poppler(folder).lines(file(theme, paper), options);
    ResumeParser resume = ResumeParser.of(text);
    findsPersonAndExperience(resume);
    findsEducation(resume);
    findsProjectsAndSkills(resume);
  }

  private void findsEducation(ResumeParser resume) throws IOException {
    assertThat(resume.entries(Section.EDUCATION).stream().map(ResumeParserTest::facts).toList())
        .isEqualTo(
            list(profile(), "education").stream()
                .map(
                    entry ->
                        List.of(
                            entry.get("degree") + " in " + entry.get("area"),
                            entry.get("institution"),
                            entry.get("location"),
                            date(entry.get("start")),
                            date(entry.get("end"))))
                .toList());
  }

  private void findsProjectsAndSkills(ResumeParser resume) throws IOException {
    Map<String, Object> profile = profile();
    assertThat(resume.entries(Section.PROJECTS))
        .extracting(Entry::start)
        .isEqualTo(list(profile, "projects").stream().map(p -> date(p.get("start"))).toList());
    assertThat(resume.entries(Section.PROJECTS).stream().flatMap(e -> e.bullets().stream()))
        .isEqualTo(
            list(profile, "projects").stream()
                .flatMap(project -> project.get("description").toString().lines())
                .map(line -> line.substring("- ".length()))
                .toList());
    assertThat(resume.skills())
        .containsAll(
            list(profile, "skills").stream()
                .flatMap(skill -> ((List<?>) skill.get("keywords")).stream())
                .map(Object::toString)
                .toList());
  }

  private void findsPersonAndExperience(ResumeParser resume) throws IOException {
    Map<String, Object> profile = profile();
    Map<?, ?> person = (Map<?, ?>) profile.get("person");
    assertThat(resume.name()).isEqualTo("Noor Valdane");
    assertThat(resume.contacts())
        .contains(
            (String) person.get("email"),
            (String) person.get("phone"),
            (String) ((Map<?, ?>) person.get("location")).get("city"));
    List<Map<String, Object>> jobs = list(profile, "experience");
    List<Entry> found = resume.entries(Section.EXPERIENCE);
    assertThat(found.stream().map(ResumeParserTest::facts).toList())
        .isEqualTo(
            jobs.stream()
                .map(
                    job ->
                        List.of(
                            job.get("title"),
                            job.get("organization"),
                            job.get("location"),
                            date(job.get("start")),
                            date(job.get("end"))))
                .toList());
    assertThat(found.stream().map(Entry::bullets).toList())
        .isEqualTo(jobs.stream().map(job -> job.get("highlights")).toList());
  }

  private static List<Object> facts(Entry entry) {
    return List.of(entry.title(), entry.organization(), entry.place(), entry.start(), entry.end());
  }

  private byte[] file(String theme, String paper) {
    Document cv =
        Dossier.read(path).documents().stream()
            .filter(document -> document.name().equals("cv"))
            .findFirst()
            .orElseThrow();
    return Printed.file(
        Samples.with(cv, new Layout(theme, null, Design.NONE, paper, null, null, null, null)));
  }

  private Map<String, Object> profile() throws IOException {
    try (Reader in = Files.newBufferedReader(path)) {
      return new Yaml().load(in);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> profile, String key) {
    return (List<Map<String, Object>>) profile.get(key);
  }

  private static String date(Object value) {
    String text = value.toString();
    return text.contains("-")
        ? YearMonth.parse(text).format(DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH))
        : text;
  }
}
