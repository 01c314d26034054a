package dev.dossier.source.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys of other formats are reported with their name in Dossier. */
class ForeignKeysTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    // JSON Resume and YAMLResume.
    "experience, company, organization",
    "experience, name, organization",
    "experience, position, title",
    "experience, startDate, start",
    "experience, endDate, end",
    "experience, summary, description",
    "education, school, institution",
    "education, studyType, degree",
    "education, score, grade",
    "education, gpa, grade",
    "awards, name, title",
    "awards, summary, description",
    "certificates, name, title",
    "certificates, organization, issuer",
    "service, position, role",
    "service, startDate, start",
    "projects, startDate, start",
    "projects, entity, organization",
    "references, reference, text",
    "references, relationship, relation",
    "references, company, organization",
    "languages, name, language",
    "languages, level, fluency",
    "skills, proficiency, level",
    "skills, title, name",
    // RenderCV.
    "experience, start_date, start",
    "experience, end_date, end",
    "experience, date, start",
    "experience, bullets, highlights",
    "education, summary, highlights",
    "skills, label, name",
    "skills, details, keywords",
    // LinkedIn's export.
    "experience, Company Name, organization",
    "experience, Started On, start",
    "experience, Finished On, end",
    "education, School Name, institution",
    "education, Degree Name, degree",
    "certificates, Authority, issuer",
    // Europass and what people write by heart.
    "experience, Employer, organization",
    "experience, jobTitle, title",
    "experience, from, start",
    "experience, to, end",
    "experience, responsibilities, highlights",
    "experience, achievements, highlights",
    "education, university, institution",
    "education, major, area",
    "education, fieldOfStudy, area",
    "education, graduationDate, end",
    "education, advisor, advisors",
    "talks, conference, event",
    "talks, name, title",
    "talks, venue, event",
    "talks, type, kind",
    "grants, agency, funder",
    "grants, budget, amount",
    "teaching, title, course",
    "teaching, university, institution",
    "supervision, student, name",
    "patents, authors, inventors",
    "media, publisher, outlet",
    "software, repo, repository",
    "memberships, position, role",
    "committees, position, role",
    "news, body, text",
    "skills, category, name",
    "skills, items, keywords",
    "skills, details, keywords",
  })
  void inAnEntry(String section, String key, String meant) throws IOException {
    assertThat(problems("person: {name: Ada}\n" + section + ": [{'" + key + "': x}]\n"))
        .filteredOn(problem -> problem.message().startsWith("unknown key '" + key + "'"))
        .extracting(Problem::suggestion)
        .as("%s: %s", section, key)
        .containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "work, experience",
    "employment, experience",
    "volunteer, volunteering",
    "honors, awards",
    "certifications, certificates",
    "presentations, talks",
    "papers, publications",
    "students, supervision",
    "press, media",
    "referees, references",
    "about, person",
    "bio, summary",
    "custom, sections",
    "affiliations, memberships",
  })
  void atTheTop(String key, String meant) throws IOException {
    assertThat(problems("person: {name: Ada}\n" + key + ": [{title: x}]\n"))
        .extracting(Problem::suggestion)
        .contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "label        | did you mean 'headline'?",
        "title        | did you mean 'headline'?",
        "image        | did you mean 'photo'?",
        "homepage     | did you mean 'website'?",
        "url          | did you mean 'website'?",
        "social_networks | did you mean 'profiles'?",
        "firstName    | it is called 'given' and belongs under 'name'",
        "surname      | it is called 'family' and belongs under 'name'",
        "dateOfBirth  | it is called 'birth-date' and belongs under 'private'",
        "zipCode      | it is called 'address' and belongs under 'private'",
        "summary      | it belongs beside 'person', not within it",
        "languages    | it belongs beside 'person', not within it",
        "work         | it is called 'experience' and belongs beside 'person'",
        "linkedin     | write accounts under 'profiles': [{network: linkedin, username: …}]",
        "GitHub       | write accounts under 'profiles': [{network: GitHub, username: …}]",
        "countryCode  | it is called 'country' and belongs under 'location'",
      })
  void inThePerson(String key, String told) throws IOException {
    assertThat(problems("person: {name: Ada, '" + key + "': x}\n"))
        .singleElement()
        .asString()
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "linkedin | write accounts under 'person: profiles': [{network: linkedin, username: …}]",
        "homepage | it is called 'website' and belongs under 'person'",
        "label    | it is called 'headline' and belongs under 'person'",
      })
  void atTheTopWhatBelongsToThePerson(String key, String told) throws IOException {
    assertThat(problems("person: {name: Ada}\n" + key + ": x\n"))
        .singleElement()
        .asString()
        .contains(told);
  }

  @Test
  void everyKeyThatTheTableNamesExists() {
    assertThat(ForeignKeys.meant()).filteredOn(key -> !Secrets.isOurs(key)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"basics\": {\"name\": \"Ada\", \"label\": \"W\"}, \"work\": [{\"company\": \"Mill\"}]}",
        "{\"$schema\":"
            + " \"https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json\","
            + " \"basics\": {\"name\": \"Ada\"}}",
        """
        basics:
          name: Ada
        work:
          - {name: Mill, startDate: 2020-01-01}
        meta: {theme: even}
        """,
        """
        cv:
          name: Ada
          sections:
            education:
              - {institution: X, area: Y}
        design: {theme: classic}
        """,
        "cv: {name: Ada, social_networks: [{network: GitHub, username: ada}]}\n",
        "content:\n  basics: {name: Ada}\n  work: []\nlocale: {language: en}\n",
        "{\"SkillsPassport\": {\"LearnerInfo\": {\"Identification\": {}}}}",
      })
  void aCvOfAnotherFormatIsOneProblem(String file) throws IOException {
    assertThat(problems(file))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.message())
                  .startsWith("this is a CV for ")
                  .containsAnyOf("dossier import profile.yaml", "'Identification' is 'person'")
                  .containsAnyOf("JSON Resume", "RenderCV", "YAMLResume", "Europass");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person: {name: Ada}\nbasics: {name: Ada}\n",
        "cv: [1]\n",
        "content: {title: x}\n",
        "persn: {name: Ada}\n"
      })
  void aProfileWithAFewOfItsKeysIsNot(String file) throws IOException {
    assertThat(problems(file))
        .isNotEmpty()
        .noneMatch(problem -> problem.message().contains("this is a CV for"));
  }

  @Test
  void aSchemaInAProfileIsFine() throws IOException {
    assertThat(
            problems(
                "{\"$schema\": \"./profile.schema.json\", \"person\": {\"name\": \"Ada\"},"
                    + " \"talks\": \"talks.yaml\"}",
                "$schema: x\ntalks: [{title: T}]\n"))
        .isEmpty();
    assertThat(problems("person: {name: Ada, $schema: x}\n", "")).hasSize(1);
    assertThat(problems("$schema: {x: 1}\nperson: {name: Ada}\n", "")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{city: Zürich, country: CH}", "{city: Zürich}", "{region: ZH}"})
  void aPlaceInPartsIsOneProblem(String place) throws IOException {
    assertThat(problems("person: {name: Ada}\ntalks: [{title: A, location: " + place + "}]\n"))
        .extracting(Problem::message)
        .containsExactly("a place is one line of text here: 'location: Zürich, Switzerland'");
  }

  private List<Problem> problems(String profile) throws IOException {
    return problems(profile, "");
  }

  private List<Problem> problems(String profile, String talks) throws IOException {
    Files.writeString(folder.resolve("profile.yaml"), profile);
    Files.writeString(folder.resolve("talks.yaml"), talks);
    Problems problems = new Problems();
    ProfileReader.read(folder.resolve("profile.yaml"), "profile.yaml", problems);
    return problems.sorted();
  }
}
