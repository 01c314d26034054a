package dev.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import dev.dossier.Severity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of documents that are unknown or not supported are reported. */
class DocumentCheckTest {
  private static final String ADA = "person: {name: Ada Example}\n";

  private final ProfileFolder folder;

  DocumentCheckTest(@TempDir Path temp) {
    folder = new ProfileFolder(temp);
  }

  @Test
  void aLanguageWithoutLabelsGetsAHint() {
    Dossier dossier =
        folder.read(
            ADA
                + "documents: [{name: cv, format: pdf, language: nl}, {name: de, format: pdf,"
                + " language: de-CH}]\n");
    assertThat(dossier.problems())
        .extracting(Problem::severity, Problem::message)
        .containsExactly(
            tuple(Severity.HINT, "there are no labels in 'nl'; headings and dates are in English"));
  }

  @Test
  void anUnknownFormatThemeOrStyleIsReportedWhereItIsWritten() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: htm}
                  - {name: b, format: pdf, theme: fancyy}
                  - name: c
                    format: pdf
                    citation-style: iee
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:23: error: unknown format 'htm'; formats are html, pdf, web; did you mean 'html'?
                3 |   - {name: a, format: htm}
                  |                       ^^^
            profile.yaml:4:35: error: unknown theme 'fancyy'; themes of pdf are plain, fancy; did you mean 'fancy'?
                4 |   - {name: b, format: pdf, theme: fancyy}
                  |                                   ^^^^^^
            profile.yaml:7:21: error: unknown citation style 'iee'; use the name of a style from https://www.zotero.org/styles or a .csl file beside the profile; did you mean 'ieee'?
                7 |     citation-style: iee
                  |                     ^^^\
            """);
  }

  @Test
  void aDocumentWithoutAFormatIsReportedOnlyForThat() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a}
                  - {name: b, extends: c}
                """);
    assertThat(dossier.problems())
        .extracting(Problem::message)
        .containsExactly(
            "missing 'format' or 'extends' in documents[0]",
            "no document is called 'c'; documents are a");
  }

  @Test
  void anUnknownFormatIsReportedWhereItIsWritten() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: "?"}
                  - {name: b, extends: a}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:24: error: unknown format '?'; formats are html, pdf, web
                3 |   - {name: a, format: "?"}
                  |                        ^\
            """);
  }

  @Test
  void aFileIsNotNamedLikeOneOfAnotherFormat() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html, file: vita.PDF}
                  - {name: b, format: pdf, file: vita.cv}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:35: error: 'vita.PDF' is the name of a file of format pdf, but the format of the document is html; did you mean 'vita.html'?
                3 |   - {name: a, format: html, file: vita.PDF}
                  |                                   ^^^^^^^^\
            """);
  }

  @Test
  void aStyleSheetThatIsNotReadGetsAWarning() {
    folder.with("mine/theme.css", "").with("mine/print.css", "");
    folder.with("mine/theme.properties", "").with("mine/entry.ftlh", "");
    Dossier dossier = folder.read(ADA + "documents: [{name: a, format: html, templates: mine}]\n");
    assertThat(dossier.problems())
        .extracting(Problem::severity, Problem::message)
        .containsExactly(
            tuple(
                Severity.WARNING,
                "'print.css' in this folder is not read; a style sheet is called theme.css"),
            tuple(
                Severity.WARNING,
                "'theme.properties' in this folder is not read; settings stand in the folder of a"
                    + " theme: 'theme: themes/mine'"));
  }

  @Test
  void settingsOfPaperHaveNoEffectInOtherFormats() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html, max-pages: 2, pictures: all}
                  - {name: b, format: pdf, max-pages: 2, pictures: {pages: all, resolution: 144}}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:40: warning: 'max-pages' has no effect on html
                3 |   - {name: a, format: html, max-pages: 2, pictures: all}
                  |                                        ^
            profile.yaml:3:53: warning: 'pictures' has no effect on html
                3 |   - {name: a, format: html, max-pages: 2, pictures: all}
                  |                                                     ^^^\
            """);
  }

  @Test
  void unsupportedSettingsOfADesignAreReportedWhereTheyAreWritten() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                documents:
                  - {name: a, format: html, design: {margins: 20mm, date-format: iso}}
                  - {name: b, format: pdf, design: {font: Sanz, accent: "#004080"}}
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:3:47: warning: 'margins' has no effect on html
                3 |   - {name: a, format: html, design: {margins: 20mm, date-format: iso}}
                  |                                               ^^^^
            profile.yaml:4:43: error: there is no font 'Sanz'; fonts of pdf are serif, sans, Plex; did you mean 'sans'?
                4 |   - {name: b, format: pdf, design: {font: Sanz, accent: "#004080"}}
                  |                                           ^^^^\
            """);
  }

  @Test
  void iconsHaveNoEffectOnPaper() {
    Dossier dossier =
        folder.read(ADA + "documents: [{name: a, format: pdf, design: {icons: false}}]\n");
    assertThat(folder.problems(dossier)).contains("warning: 'icons' has no effect on pdf");
  }

  @Test
  void aDesignMayNameAFontThatTheUserAdded() {
    String document = "documents: [{name: a, format: pdf, design: {font: %s}%s}]\n";
    folder.with("fonts/own.ttf", "");
    Dossier added = folder.read(ADA + document.formatted("Own Serif", ", fonts: fonts"));
    assertThat(added.problems()).isEmpty();
    Dossier misspelt = folder.read(ADA + document.formatted("Own Serf", ", fonts: fonts"));
    assertThat(folder.problems(misspelt))
        .contains("there is no font 'Own Serf'; fonts of pdf are serif, sans, Plex, Own Serif")
        .contains("did you mean 'Own Serif'?");
    assertThat(folder.read(ADA + document.formatted("Own Serif", "")).problems()).hasSize(1);
  }

  @Test
  void aFontOfAPageIsAFileInTheFolderOfTheProfile() {
    assertThat(fontProblem("{file: ../mine.woff2}"))
        .doesNotContain("warning")
        .startsWith("profile.yaml:2:59: error: '../mine.woff2' leaves the folder of the profile");
    assertThat(fontProblem("{file: mine.woff2}"))
        .startsWith("profile.yaml:2:59: error: 'mine.woff2' does not exist");
    assertThat(fontProblem("{italic: mine.woff2}"))
        .contains("documents[0].design.font", "'family'", "'file'");
  }

  @Test
  void aFontOfAPageIsWoff2() {
    folder.with("mine.woff2", woff2(0x774F4632, 0x00010000, 60));
    assertThat(fontProblem("{file: mine.woff2}")).isEmpty();
    folder.with("mine.woff2", woff2(0x774F4632, 0x00010000, 61));
    assertThat(fontProblem("{file: mine.woff2}"))
        .startsWith("profile.yaml:2:59: error: 'mine.woff2' is damaged: it is not complete");
    folder.with("mine.woff2", woff2(0x774F4632, 0x74746366, 60));
    assertThat(fontProblem("{file: mine.woff2}")).contains("is a collection of fonts");
    folder.with("mine.woff2", woff2(0x774F4646, 0x00010000, 60));
    assertThat(fontProblem("{file: mine.woff2}")).contains("is a WOFF file; convert it to WOFF2");
    folder.with("mine.woff2", woff2(0x00010000, 0, 60));
    assertThat(fontProblem("{file: mine.woff2}")).contains("is a font for desktop programs");
    folder.with("mine.woff2", "wOF2");
    assertThat(fontProblem("{file: mine.woff2}")).contains("is not a WOFF2 font");
  }

  @Test
  void aFontOfAPageIsNotLarge() {
    folder.with("mine.woff2", woff2(0x774F4632, 0x00010000, 60));
    String large = new String(new char[149_956]);
    folder.with("large.woff2", woff2(0x774F4632, 0x00010000, 0x024A00) + large);
    assertThat(fontProblem("{file: mine.woff2, italic: large.woff2}"))
        .startsWith(
            "profile.yaml:2:79: hint: 'large.woff2' has 150 kB, which every page contains; a subset"
                + " of it is smaller");
    folder.with("large.woff2", woff2(0x774F4632, 0x00010000, 0) + large.repeat(4));
    assertThat(fontProblem("{file: large.woff2}"))
        .contains("error: 'large.woff2' is larger than 500 kB, which is more than is read");
  }

  @Test
  void aPdfUsesTheFamilyOfAFont() {
    folder.with("mine.woff2", "");
    String document = "documents: [{name: a, format: pdf, design: {font: %s}}]\n";
    assertThat(folder.read(ADA + document.formatted("{file: mine.woff2, family: Plex}")).problems())
        .isEmpty();
    assertThat(folder.problems(folder.read(ADA + document.formatted("{file: mine.woff2}"))))
        .startsWith("profile.yaml:2:58: warning: 'font.file' has no effect on pdf; add a 'family'");
    assertThat(folder.problems(folder.read(ADA + document.formatted("{family: Plexx}"))))
        .startsWith("profile.yaml:2:60: error: there is no font 'Plexx'");
  }

  /** Returns the problems of a page with a font. */
  private String fontProblem(String font) {
    String document = "documents: [{name: a, format: html, design: {font: %s}}]\n";
    return folder.problems(folder.read(ADA + document.formatted(font)));
  }

  /** Returns the first 60 bytes of a WOFF2 file as text, which needs values of ASCII. */
  private static String woff2(int signature, int flavor, int length) {
    byte[] header = ByteBuffer.allocate(60).putInt(signature).putInt(flavor).putInt(length).array();
    return new String(header, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aSiteWithoutAnAddressGetsAHint() {
    Dossier dossier =
        folder.read(ADA + "documents: [{name: a, format: html, site: {pages: [projects]}}]\n");
    assertThat(folder.problems(dossier))
        .startsWith(
            "profile.yaml:2:43: hint: without a 'base-url', the page has no card for previews on"
                + " other sites and no sitemap\n");
  }

  @Test
  void errorsInProseAreReportedWhereTheyAre() {
    Dossier dossier =
        folder.read(
            ADA
                + """
                summary: |
                  Fine.

                  Not <b>fine</b>, says @nobody; a note[^1] is missing.
                projects:
                  - name: X
                    summary: "See [this](javascript:alert)."
                """);
    assertThat(folder.problems(dossier))
        .isEqualTo(
            """
            profile.yaml:5:7: error: raw HTML is not supported; write Markdown, or \\< for a literal <
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |       ^^^
            profile.yaml:5:14: error: raw HTML is not supported; write Markdown, or \\< for a literal <
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |              ^^^^
            profile.yaml:5:25: error: unknown citation key 'nobody'; write \\@nobody if it is not a citation
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |                         ^^^^^^^
            profile.yaml:5:40: error: footnote [^1] has no text; add a line '[^1]: …'
                5 |   Not <b>fine</b>, says @nobody; a note[^1] is missing.
                  |                                        ^^^^
            profile.yaml:8:19: error: scheme 'javascript:' is not allowed in a URL; allowed are http, https, mailto, tel and doi
                8 |     summary: "See [this](javascript:alert)."
                  |                   ^^^^^^^^^^^^^^^^^^^^^^^^\
            """);
  }
}
