package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCvTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "german, de",
    "mandarin_chinese, zh",
    "norwegian_bokmål, nb",
    "persian, fa",
    "pt, pt"
  })
  void languagesGetTheirTags(String word, String tag) throws IOException {
    assertThat(imported("cv: {name: Ada}\nlocale: {language: " + word + "}\n"))
        .contains("\nlanguage: " + tag + "\n");
  }

  @Test
  void theDesignBecomesThatOfTheCv() throws IOException {
    assertThat(
            imported(
                """
                cv: {name: Ada}
                design:
                  theme: sb2nov
                  page: {size: us-letter, top_margin: 2cm}
                  colors: {links: "rgb(0, 79, 144)"}
                  typography: {font_size: 11pt}
                """))
        .endsWith(
            """
              - name: cv
                format: pdf
                # The nearest to the theme 'sb2nov' of RenderCV.
                theme: classic
                design:
                  accent: '#004F90'
                  text-size: 11pt
                  margins:
                    top: 2cm
                page: letter
            """);
  }

  @Test
  void aSecondSectionOfAKindIsChosenByATag() throws IOException {
    String profile =
        imported(
            """
            cv:
              name: Ada
              sections:
                experience:
                  - {company: Mill, position: Weaver, start_date: 2020-01}
                research:
                  - {company: Lab, position: Postdoc, date: 2018 – 2019}
            """);
    assertThat(profile)
        .contains("    title: Weaver\n    start: 2020-01\n    end: present\n")
        .contains("    start: 2018\n    end: 2019\n    tags: [research]\n")
        .endsWith(
            """
                sections:
                  - section: experience
                    tags:
                      exclude: [research]
                  - section: experience
                    title: Research
                    tags:
                      include: [research]
            """);
  }

  @Test
  void aSecondSectionOfPublicationsIsChosenByAKeyword() throws IOException {
    String profile =
        imported(
            """
            cv:
              name: Ada
              sections:
                papers:
                  - {title: On looms, authors: [Ada Example], date: 2020}
                書籍:
                  - {title: On cards, authors: [Ada Example], date: 2021}
            """);
    assertThat(profile)
        .containsOnlyOnce("keyword: publications\n")
        .contains("tags:\n          exclude: [publications]\n")
        .contains("title: 書籍\n        tags:\n          include: [publications]\n");
  }

  @Test
  void entriesWithoutKeysInTheVocabularyBecomeASectionOfTheirOwn() throws IOException {
    assertThat(
            imported(
                """
                cv:
                  name: Ada
                  sections:
                    awards:
                      - {name: Shuttle, location: Bern, date: 2020}
                    skills: [{bullet: Weaving}, {bullet: Dyeing}]
                """))
        .contains("sections:\n  - id: awards-list\n    title: Awards\n    entries:\n")
        .contains("      - title: Shuttle\n        location: Bern\n        date: 2020\n")
        .contains("  - id: skills-list\n    title: Skills\n    text: |-\n      - Weaving\n");
  }

  @Test
  void listsWithinHighlightsStayLists() throws IOException {
    assertThat(
            imported(
                """
                cv:
                  name: Ada
                  sections:
                    experience:
                      - company: Mill
                        summary: Wove.
                        highlights:
                          - Looms - and cards
                          - Led the team
                            - of five
                            - of six
                          - "In quotes:\\n  - one"
                          - - in YAML
                    education:
                      - {institution: Lab, area: Looms, highlights: [[Wove]]}
                """))
        .contains(
            """
                description: |-
                  Wove.

                  - Looms - and cards
                  - Led the team
                    - of five
                    - of six
                  - In quotes:
                    - one
                    - in YAML
            """)
        .contains("    highlights:\n      - Wove\n")
        .doesNotContain("not imported");
  }

  @Test
  void wordsInPlaceOfADateAreKeptAndReported() throws IOException {
    String profile =
        imported(
            """
            cv:
              name: Ada
              sections:
                experience:
                  - {company: Mill, date: Summer 2022, summary: Wove., highlights: [Looms]}
                education:
                  - {institution: Lab, area: Looms, date: Some day}
                awards:
                  - {name: Shuttle, date: Spring 2020}
            """);
    assertThat(profile)
        .contains(
            "    start: 2022\n    end: 2022\n    description: |-\n      Summer 2022\n\n      Wove.")
        .contains("    highlights:\n      - Some day\n")
        .contains("    date: 2020\n    description: Spring 2020\n")
        .contains("# not imported: cv.sections.awards[0].date: Spring 2020 (cv.yaml:");
  }

  private String imported(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("cv.yaml"), source);
    ImportResult result =
        new Importer().importFiles(List.of(file), folder.resolve("made/profile.yaml"));
    return Files.readString(result.files().get(0));
  }
}
