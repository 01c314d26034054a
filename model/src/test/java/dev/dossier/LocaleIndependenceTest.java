package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same files give the same documents and problems, whatever the language of the machine. */
@Isolated("changes the locale of the JVM")
class LocaleIndependenceTest {
  private static final String PROFILE =
      """
      person:
        name: Ada Example
        headline: INSTITUTE fellow
      summary: |
        On looms [@loom, p. 12], and in *italics*.[^1]

        [^1]: A note, see @INIT.
      publications: [papers.bib]
      talks:
        - {title: Looms in Istanbul, date: 2023-04-05, kind: invited}
      experience:
        - {organization: Institute, roles: [{title: Fellow, start: 2019-02, end: present}]}
      documents:
        - {name: cv, format: pdf, citation-style: apa}
        - {name: site, format: html, language: de}
      """;

  private static final String WORKS =
      """
      @book{loom, title={Looms in Image and Idea}, author={Example, Ada and Init, Ian},
        edition={2}, publisher={Press}, year={1999}, month=mar, volume={13}, pages={101--9}}
      @book{INIT, title={INITIAL IDEAS}, author={Init, Ian}, edition={12}, publisher={Press},
        year={2013}}
      @inproceedings{tie, title={The {TITLE} Is It}, author={Example, Ada and Init, Ian},
        booktitle={Proceedings}, year={1999}}
      """;

  private static final String FAULTS =
      """
      person: {name: Ada, EMIAL: a@example.org, orcid: 0000-0002-1825-0098}
      publications: papers.bib
      talks:
        - {id: a, title: "[@limm]", date: 2023-13}
        - {id: a, title: Looms, date: 2023-13, kind: INVITED}
        - {title: Looms, title: Looms}
      """;

  private static final String BROKEN_WORKS =
      """
      @book{loom, title={Looms}, year={1999}
      @book{other, title={Looms}, author={A and B}, year=1999}
      @MISC{third, title={INITIAL}, month={nonsense}, year={19x9}, crossref={loop}}
      """;

  @TempDir Path temp;
  private Locale locale;

  @BeforeEach
  void rememberTheLocale() {
    locale = Locale.getDefault();
  }

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai"})
  void aMachineWithAnotherLanguageRendersTheSameDocuments(String tag) {
    Locale.setDefault(Locale.US);
    List<Document> expected = documents();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(documents()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai"})
  void aMachineWithAnotherLanguageReportsTheSameProblems(String tag) {
    Locale.setDefault(Locale.US);
    String expected = problems();
    Locale.setDefault(Locale.forLanguageTag(tag));
    assertThat(problems()).isEqualTo(expected);
  }

  @Test
  void anEditionIsAnOrdinalOnAThaiMachineToo() {
    Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
    assertThat(documents().get(0).toString()).contains("2nd ed.", "12th ed.");
  }

  private List<Document> documents() {
    ProfileFolder folder = new ProfileFolder(temp).with("papers.bib", WORKS);
    Dossier dossier = folder.read(PROFILE);
    assertThat(folder.problems(dossier)).isEmpty();
    return dossier.documents();
  }

  private String problems() {
    ProfileFolder folder = new ProfileFolder(temp).with("papers.bib", BROKEN_WORKS);
    String problems = folder.problems(folder.read(FAULTS));
    assertThat(problems.lines()).hasSizeGreaterThan(20);
    return problems;
  }
}
