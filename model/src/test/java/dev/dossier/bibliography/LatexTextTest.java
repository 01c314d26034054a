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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\\'e {\\'e} \\'{e} {\\' e} \\'{\\relax e} | é é é é é",
        "\\\"{o} \\\"o {\\\"{o}}                | ö ö ö",
        "\\`a \\^a \\~a \\=a \\.z \\u{g} \\v{s} \\v s \\H{o} \\c{c} \\c c \\k{a} \\d{a} \\b{b} \\r{a}"
            + " | à â ã ā ż ğ š š ő ç ç ą ạ ḇ å",
        "\\^{\\i} {\\'\\i} \\u{\\i} \\v{\\j}    | î í ĭ ǰ",
        "\\ss{} \\o \\O \\aa \\AA{} \\ae{} \\oe \\l \\L{} \\i{} \\dh{} \\th x | ß øØåÅ æ œłŁ ı ð þx",
        "stra\\ss{}e Stra{\\ss}e Sm\\o rrebr\\o{}d | straße Straße Smørrebrød",
        "a--b a---b ``c'' `d' e's ~f           | a–b a—b “c” ‘d’ e’s  f",
        "10\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde d | 10% & $5 #1 a_b {c} ~d",
        "\\textendash{} \\ldots \\copyright{} \\textregistered | – …© ®",
        "\\emph{a} \\textit{b} {\\em c} {\\it d} | <i>a</i> <i>b</i> <i>c</i> <i>d</i>",
        "\\textbf{a} {\\bf b} x\\textsuperscript{2} y\\textsubscript{3} | <b>a</b> <b>b</b>"
            + " x<sup>2</sup> y<sub>3</sub>",
        "$\\alpha$-decay of $^{12}$C and H$_2$O | α-decay of <sup>12</sup>C and H<sub>2</sub>O",
        "$10^{-3}$ $\\sqrt{s}=13$ $\\mu$m $E=mc^2$"
            + " | 10<sup>−3</sup> √<i>s</i>=13 μm <i>E</i>=mc<sup>2</sup>",
        "$\\mathcal{O}(n \\log n)$             | <i>O</i>(<i>n</i> log <i>n</i>)",
        "\\unknown{kept} \\alsounknown kept    | kept kept",
        "\\href{https://x.org}{shown}          | shown",
        "\\enquote{quoted}                     | “quoted”",
        "a {b c                                | a b c",
        "a } b                                 | a b",
        "5 < 6 > 4                             | 5 < 6 > 4",
      })
  void readsLatex(String latex, String expected) {
    assertThat(LatexText.text(latex).replace('\u00A0', ' ').replaceAll(" +", " "))
        .isEqualTo(expected.replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The {NASA} Model | The <span class=\"nocase\">NASA</span> Model",
        "E{\\\"o}tv{\\\"o}s {\\'E}tude | Eötvös Étude",
        "{The Whole Title} | <span class=\"nocase\">The Whole Title</span>",
        "a {$x$-ray} b {12} | a <span class=\"nocase\"><i>x</i>-ray</span> b 12",
        "{D}eep {\\em L}earning | <span class=\"nocase\">D</span>eep <span class=\"nocase\"><i>L</i></span>earning",
      })
  void bracesProtectCaseInTitles(String latex, String expected) {
    assertThat(LatexText.title(latex)).isEqualTo(expected);
  }
}
