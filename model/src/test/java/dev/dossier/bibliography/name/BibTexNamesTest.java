package dev.dossier.bibliography.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.csl.CslName;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names by their parts: given | dropping particle | non-dropping particle | family | suffix. */
class BibTexNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ada Example                     ; Ada|||Example|",
        "Example, Ada                    ; Ada|||Example|",
        "Example, Ada M.                 ; Ada M.|||Example|",
        "Example, A.M.                   ; A. M.|||Example|",
        "Ludwig van Beethoven            ; Ludwig|van||Beethoven|",
        "van Beethoven, Ludwig           ; Ludwig|van||Beethoven|",
        "Charles Louis de la Vallée Poussin ; Charles Louis|de la||Vallée Poussin|",
        "Geer, Ingrid de                 ; Ingrid|de||Geer|",
        "hooks, bell                     ; bell|||hooks|",
        "King, Jr., Martin Luther        ; Martin Luther|||King|Jr.",
        "Plato                           ; |||Plato|",
        "{The LHC Collaboration}         ; =The LHC Collaboration",
        "{\\'E}lo{\\\"i}se Example        ; Éloïse|||Example|",
        "family=Hasselt, given=Jan, prefix=van ; Jan|van||Hasselt|",
        "family=Hasselt, given=Jan, prefix=van, useprefix=true ; Jan||van|Hasselt|",
        "Ada Example and Bo Sample       ; Ada|||Example| / Bo|||Sample|",
        "Ada Example and others          ; Ada|||Example| / =others",
        "{Barnes and Noble}              ; =Barnes and Noble",
        "Example, Ada AND Sample, Bo     ; Ada|||Example| / Bo|||Sample|",
        "de la Fontaine, Jean            ; Jean|de la||Fontaine|",
        "Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin"
            + " ; Charles Louis Xavier Joseph|de la||Vallée Poussin|",
        "von Last, III, First Middle     ; First Middle|von||Last|III",
        "{Barnes and Noble, Inc.}        ; =Barnes and Noble, Inc.",
        "V{\\\"a}in{\\\"o} Hatanp{\\\"a}{\\\"a} ; Väinö|||Hatanpää|",
        "Jos{\\'e} {\\'A}lvarez          ; José|||Álvarez|",
        "{\\'E}. Zola                    ; É.|||Zola|",
        "J.~R.~R. Tolkien                ; J. R. R.|||Tolkien|",
        "Jean-Paul Sartre                ; Jean-Paul|||Sartre|",
        "{von Neumann}, John             ; John|||von Neumann|",
      })
  void areSplitIntoPartsAsInBibTex(String written, String parts) {
    assertThat(BibTexNames.parse(written).stream().map(BibTexNamesTest::parts))
        .containsExactly(parts.split(" / ", -1));
  }

  @Test
  void areSeparatedAtLinesAndTabsButNotWithinBraces() {
    assertThat(BibTexNames.parse("A B and\n  C, D AND {E and F}\tand others"))
        .containsExactly(
            CslName.of("B", "A"),
            CslName.of("C", "D"),
            CslName.literal("E and F"),
            CslName.literal("others"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "`Smith, A.; Jones, B.`                  ; A.|||Smith| / B.|||Jones|",
        "`A. Smith; B. Jones;`                   ; A.|||Smith| / B.|||Jones|",
        "Smith、Jones                            ; |||Smith| / |||Jones|",
        "A. Smith, B. Jones, C. Brown            ; A.|||Smith| / B.|||Jones| / C.|||Brown|",
        "A. Smith, B. Jones, and C. Brown        ; A.|||Smith| / B.|||Jones| / C.|||Brown|",
        "A. Smith, B. Jones                      ; A.|||Smith| / B.|||Jones|",
        "Ann Smith, Bo Jones, Cy van Brown       ; Ann|||Smith| / Bo|||Jones| / Cy|van||Brown|",
        "Ann Smith, Bo Jones and Cy Brown        ; Ann|||Smith| / Bo|||Jones| / Cy|||Brown|",
        "Ann M. Smith, Bo van Berg and Cy Brown  ; Ann M.|||Smith| / Bo|van||Berg| / Cy|||Brown|",
        "Smith A., Jones B.K., Roe C.            ; A.|||Smith| / B. K.|||Jones| / C.|||Roe|",
        "Smith A. and Jones B. K. and Roe C.-D.  ; A.|||Smith| / B. K.|||Jones| / C.-D.|||Roe|",
        "Smith, Ann and Roe, Bo (eds.)           ; Ann|||Smith| / Bo|||Roe|",
        "Roe (dir.), Bo and Ann Smith            ; Bo|||Roe| / Ann|||Smith|",
        "Bo Roe (Conference chair) and Ann Smith ; Bo|||Roe| / Ann|||Smith|",
        "A. Smith & B. Jones                     ; A.|||Smith| / B.|||Jones|",
        "A. Smith \\& B. Jones                  ; A.|||Smith| / B.|||Jones|",
        "A. Smith und B. Jones                   ; A.|||Smith| / B.|||Jones|",
        "Smith, A. & Jones, B.                   ; A.|||Smith| / B.|||Jones|",
        "Smith, A., Jones, B., & Roe, C.         ; A.|||Smith| / B.|||Jones| / C.|||Roe|",
        "Smith, A., Jones, B., and Roe, C.       ; A.|||Smith| / B.|||Jones| / C.|||Roe|",
        "van der Berg, P. J., de Groot, H.       ; P. J.|van der||Berg| / H.|de||Groot|",
        "Doe, Ann, Roe, Bo, Poe, Cy              ; Ann|||Doe| / Bo|||Roe| / Cy|||Poe|",
        "Smith J, Jones BK                       ; J.|||Smith| / B. K.|||Jones|",
        "Smith J and Jones BK and others         ; J.|||Smith| / B. K.|||Jones| / =others",
        "Martin Luther King, Jr.                 ; Martin Luther|||King|Jr.",
        "King, Martin Luther, Jr.                ; Martin Luther|||King|Jr.",
        "Ada Example, PhD                        ; Ada|||Example|",
        "Example, Ada, Ph.D.                     ; Ada|||Example|",
        "Smith, A., et al.                       ; A.|||Smith| / =others",
        "A. Smith et al.                         ; A.|||Smith| / =others",
        "`{Smith, A. and Jones, B.}`             ; A.|||Smith| / B.|||Jones|",
        "Ada Example and and Bo Sample           ; Ada|||Example| / Bo|||Sample|",
        "and Ada Example                         ; Ada|||Example|",
        "Ada Example and                         ; Ada|||Example|",
        "Smith, J.,                              ; J.|||Smith|",
        "Ada Example and {}                      ; Ada|||Example|",
        "Ada Example and -- and .                ; Ada|||Example|",
        "Simon & Schuster                        ; =Simon & Schuster",
        "`Looms, Inc.`                           ; =Looms, Inc.",
        "Department of Looms, University of X, Y ; =Department of Looms, University of X, Y",
      })
  void nonStandardListsAreReadWithAWarning(String written, String parts) {
    NameListReader.Result read = NameListReader.read("author", written);

    assertThat(read.names().stream().map(BibTexNamesTest::parts))
        .containsExactly(parts.split(" / ", -1));
    assertThat(read.problems()).hasSizeBetween(1, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A {}       ; |||A|",
        "{}, A      ; |||A|",
        "and and    ;",
        "and        ;",
        "{\\relax}  ;",
        "\\relax    ;",
        "{{}}       ;",
        "\\'{}      ;",
        "family=, given=A     ; |||A|",
        "family={}, given={}  ;",
      })
  void emptyPartsAreIgnored(String written, String parts) {
    assertThat(BibTexNames.parse(written).stream().map(BibTexNamesTest::parts))
        .containsExactly(parts == null ? new String[0] : parts.split(" / ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "García Márquez, Gabriel José",
        "García Márquez, Gabriel José and Vargas Llosa, Mario",
        "García Márquez, Gabriel and Ann Roe",
        "García Márquez, Gabriel José and Ann Roe and Bo Poe",
        "Robert (Bob) Roe and {Looms (Yale)}",
        "Plato and Roe, A.",
        "{Ernst & Young}",
        "{Doe, Ann; Roe, Bo}",
        "Wei LU and Jie XU",
        "Ortega y Gasset, José",
        "{Barnes and Noble} and {AT\\&T}",
        "Louis XIV and Malcolm X and Plato",
        "Smith, III, Ada and de la Fontaine, Jean and others",
      })
  void standardListsHaveNoWarning(String written) {
    assertThat(NameListReader.read("author", written).problems()).isEmpty();
  }

  @Test
  void warningsSayHowNamesAreRead() {
    assertThat(NameListReader.read("author", "Smith, A.; Jones, B.").problems())
        .extracting(BibTexFieldProblem::message)
        .containsExactly(
            "'Smith, A.; Jones, B.' is read as 2 names: A. Smith; B. Jones; write names as"
                + " 'Lovelace, Ada and Babbage, Charles'");
    assertThat(NameListReader.read("author", "Simon & Schuster").problems())
        .extracting(BibTexFieldProblem::message)
        .containsExactly(
            "'Simon & Schuster' is read as the name of an organization; put it in braces, or write 'and' between people");
  }

  private static String parts(CslName name) {
    return name.literal() != null
        ? "=" + name.literal()
        : Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix())
            .map(part -> part == null ? "" : part)
            .collect(Collectors.joining("|"));
  }
}
