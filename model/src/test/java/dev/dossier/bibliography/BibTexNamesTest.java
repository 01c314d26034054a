package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.CslName;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void arePartedAsBibTexDoes(String written, String parts) {
    assertThat(BibTexNames.parse(written).stream().map(BibTexNamesTest::parts))
        .containsExactly(parts.split(" / ", -1));
  }

  @Test
  void arePartedAtLinesAndTabsButNotWithinBraces() {
    assertThat(BibTexNames.parse("A B and\n  C, D AND {E and F}\tand others"))
        .containsExactly(
            CslName.of("B", "A"),
            CslName.of("C", "D"),
            CslName.literal("E and F"),
            CslName.literal("others"));
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
