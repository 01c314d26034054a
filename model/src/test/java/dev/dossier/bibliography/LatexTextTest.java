package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "G{\\\"o}del                    ; Gödel",
        "G\\\"odel and \\c{C}a\\u{g}lar  ; Gödel and Çağlar",
        "\\'{\\i}ndice, \\o re, stra{\\ss}e ; índice, øre, straße",
        "Erd\\H{o}s, \\v{S}koda, \\k{a}  ; Erdős, Škoda, ą",
        "a--b---c, ``quoted''           ; a–b—c, “quoted”",
        "5\\% of \\$100 \\& more\\_x      ; 5% of $100 & more_x",
        "10~GB                          ; 10\u00A0GB",
        "$x^2$ and $\\alpha$             ; <i>x</i><sup>2</sup> and α",
        "\\emph{one} \\textbf{two}       ; <i>one</i> <b>two</b>",
        "{\\em all of it} and not        ; <i>all of it</i> and not",
        "H\\textsubscript{2}O            ; H<sub>2</sub>O",
        "\\enquote{inner}                ; “inner”",
        "\\url{https://a.example/b_c%20d} ; https://a.example/b_c%20d",
        "\\href{https://a.example}{here} ; here",
        "\\unknown{kept} \\other text     ; kept text",
        "broken { brace \\               ; broken brace",
      })
  void isReadAsText(String latex, String text) {
    assertThat(LatexText.text(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The {LHC} at 10 ; The <span class=\"nocase\">LHC</span> at 10",
        "G{\\\"o}del's proof ; Gödel’s proof",
        "{The Whole Title} ; <span class=\"nocase\">The Whole Title</span>",
      })
  void keepsTheCaseOfWhatBracesProtect(String latex, String title) {
    assertThat(LatexText.title(latex)).isEqualTo(title);
  }
}
