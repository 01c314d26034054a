package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.profile.NameVariants;
import dev.dossier.source.file.Problems;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of {@code .bib} files in references of several styles. */
class NamesInStylesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // BibTeX's "von" belongs to the family name; styles that demote it say so.
        "apa | van der Berg, Peter | van der Berg, P. (2020)",
        "apa | Peter van der Berg | van der Berg, P. (2020)",
        "apa | de la Cruz, Ana and von Neumann, Jo | de la Cruz, A., & von Neumann, J. (2020)",
        "apa | van Beethoven, Jr., Ludwig | van Beethoven, L., Jr. (2020)",
        "chicago-author-date-17th-edition | van der Berg, Peter | Berg, Peter van der. 2020",
        "modern-language-association | van der Berg, Peter | van der Berg, Peter.",
        "ieee | van der Berg, Peter | P. van der Berg,",
        "american-medical-association | van der Berg, Peter | van der Berg P.",
        // An initial of two letters stays one.
        "apa | Smith, Ch. | Smith, Ch. (2020)",
        "apa | Ivanov, Yu. V. | Ivanov, Yu. V. (2020)",
        "apa | Ivanov, Yu.V. | Ivanov, Yu. V. (2020)",
        "apa | Smith, Jean-Ch. and Roe, J.-Ph. | Smith, J.-Ch., & Roe, J.-Ph. (2020)",
        "apa | Chr. Smith | Smith, Chr. (2020)",
        "ieee | Smith, Th. A. | Th. A. Smith,",
        "american-medical-association | Smith, Ch. | Smith Ch.",
        "chicago-author-date-17th-edition | Smith, Ch. | Smith, Ch. 2020",
        // A short name is not an initial.
        "apa | Smith, Al and Roe, Bo | Smith, A., & Roe, B. (2020)",
      })
  void namesAreComplete(String style, String authors, String expected) throws Exception {
    String entry =
        "@article{one, author = {%s}, title = {Looms}, journal = {Seas}, year = 2020}"
            .formatted(authors);
    String reference =
        new CitationFormatter(CitationStyle.named(style, null), "en", NameVariants.NONE)
            .format(new BibTexInFolder(folder, new Problems()).read(entry), List.of())
            .references()
            .get("one")
            .plain();
    assertThat(reference).startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ieee | Looms .      | “Looms,” Seas",
        "ieee | Looms.       | “Looms,” Seas",
        "ieee | {Looms.}     | “Looms,” Seas",
        "ieee | Looms,       | “Looms,” Seas",
        "ieee | Looms?       | “Looms?” Seas",
        "ieee | Looms ?      | “Looms ?” Seas",
        "ieee | Looms, etc.  | “Looms, etc.,” Seas",
        "ieee | Looms Inc.   | “Looms inc.,” Seas",
        "ieee | Looms in the U.S. | “Looms in the U.S.,” Seas",
        "apa  | Looms .      | (2020). Looms. Seas",
        "apa  | Looms...     | (2020). Looms... Seas",
        "chicago-author-date-17th-edition | Looms . | “Looms.” Seas",
        "nature | Looms .    | Looms. Seas",
      })
  void aFullStopAtTheEndOfATitleIsLeftToTheStyle(String style, String title, String expected)
      throws Exception {
    String entry =
        "@article{one, author = {Ku, Eugene}, title = {%s}, journal = {Seas}, year = 2020}"
            .formatted(title);
    String reference =
        new CitationFormatter(CitationStyle.named(style, null), "en", NameVariants.NONE)
            .format(new BibTexInFolder(folder, new Problems()).read(entry), List.of())
            .references()
            .get("one")
            .plain();
    assertThat(reference).contains(expected);
  }
}
