package dev.dossier.bibliography.latex;

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
  void keepsTheCaseOfTextInBraces(String latex, String title) {
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // Degrees.
        "$-20\\,^\\circ\\mathrm{C}$ and $5^{\\circ}$C | −20 °C and 5°C",
        "20~$^\\circ$C, 20$^o$C, $20^\\circ C$, 20\\textdegree{}C | 20 °C, 20°C, 20°C, 20°C",
        "$90^{\\circ}$ by $x'$ and $y^\\prime$ | 90° by <i>x</i>′ and <i>y</i>′",
        // Fractions and roots.
        "$\\frac{1}{2}$, $\\frac12$, $2\\frac{1}{2}$, \\nicefrac{3}{4} | 1/2, 1/2, 2 1/2, 3/4",
        "$\\frac{a+b}{c}$ and $\\dfrac{x^2}{y_1}$"
            + " | (<i>a</i>+<i>b</i>)/<i>c</i> and <i>x</i><sup>2</sup>/<i>y</i><sub>1</sub>",
        "$\\frac{\\partial u}{\\partial t}$ of $\\frac{1}{2}x$ | ∂<i>u</i>/∂<i>t</i> of 1/2 <i>x</i>",
        "$\\sqrt{2}$, $\\sqrt{x+1}$, $\\sqrt[3]{x}$ | √2, √(<i>x</i>+1), <sup>3</sup>√<i>x</i>",
        "$\\binom{n}{k}$ | (<i>n</i> <i>k</i>)",
        // Powers, indices, functions.
        "$x^{y^2}$, $e^{-x}$, $10^{-3}$ | <i>x</i><sup>y<sup>2</sup></sup>, <i>e</i><sup>−x</sup>, 10<sup>−3</sup>",
        "$x_{\\mathrm{max}}$, $\\alpha_s$, $p_T$ | <i>x</i><sub>max</sub>, α<sub>s</sub>, <i>p</i><sub>T</sub>",
        "$\\left( \\frac{1}{n} \\right)$, $\\mathrm{d}x$, ${\\rm d}x$"
            + " | ( 1/<i>n</i> ), dx, dx",
        "$O(n\\log n)$, $\\log_2 n$, $a \\bmod n$ | <i>O</i>(<i>n</i> log <i>n</i>), log<sub>2</sub> <i>n</i>, <i>a</i> mod <i>n</i>",
        "$x \\text{ if } y$, \\(z\\), $$w$$, \\ensuremath{\\alpha^2}"
            + " | <i>x</i> if <i>y</i>, <i>z</i>, <i>w</i>, α<sup>2</sup>",
        "$\\bar{p}$, $\\vec x$, $\\hat{H}$ | p̄, x⃗, Ĥ",
        // Greek outside of formulas.
        "\\textmu m, \\textalpha{}-helix, \\textOmega | μm, α-helix, Ω",
        // Units.
        "\\SI{20}{\\celsius}, \\qty{20}{\\degreeCelsius}, \\SI{45}{\\degree}, \\ang{45;30;}"
            + " | 20 °C, 20 °C, 45°, 45°30′",
        "\\qty{5}{\\micro\\metre}, \\SI{5}{\\um}, \\SI[mode=text]{13}{TeV}, \\qty{50}{\\percent}"
            + " | 5 μm, 5 μm, 13 TeV, 50 %",
        "\\SI{3}{\\metre\\per\\second\\squared}, \\SI{3}{m/s^2}, \\si{\\kilo\\gram\\per\\cubic\\metre}"
            + " | 3 m/s<sup>2</sup>, 3 m/s<sup>2</sup>, kg/m<sup>3</sup>",
        "\\unit{\\per\\centi\\metre}, \\unit{\\newton\\metre}, \\unit{kg.m} | cm<sup>−1</sup>, N m, kg m",
        "\\num{1e3}, \\num{1.5e-10}, \\num{-5}, \\num{3+-1}"
            + " | 1 × 10<sup>3</sup>, 1.5 × 10<sup>−10</sup>, −5, 3±1",
        "\\SIrange{1}{10}{\\kilo\\hertz}, \\numrange{1}{10}, \\qtylist{1;2}{m} | 1–10 kHz, 1–10, 1, 2 m",
        // Chemistry.
        "\\ce{H2O}, \\ce{SO4^2-}, \\ce{Na+}, \\ce{^{13}C}, \\ce{2H2 + O2 -> 2H2O}"
            + " | H<sub>2</sub>O, SO<sub>4</sub><sup>2−</sup>, Na<sup>+</sup>, <sup>13</sup>C,"
            + " 2H<sub>2</sub> + O<sub>2</sub> → 2H<sub>2</sub>O",
        // Unclosed groups.
        "$\\frac{1}$ $\\sqrt$ $x^$ \\SI{1} \\qty \\ce | 1/ √ <i>x</i> 1 qty",
      })
  void readsFormulasAndUnits(String latex, String expected) {
    assertThat(LatexText.text(latex).replaceAll("[\u00A0\u2009\u202F ]+", " ").strip())
        .isEqualTo(expected.replaceAll(" +", " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On $p$-values | On <span class=\"nocase\"><i>p</i></span>-values",
        "At $10^3$ and H$_2$O | At 10<sup>3</sup> and H<sub>2</sub>O",
        "At \\SI{5}{\\kilo\\metre} | At <span class=\"nocase\">5\u202Fkm</span>",
        "In \\texttt{numpy} | In <span class=\"nocase\">numpy</span>",
        "\\emph{On {DNA} and $p$} | <i>On <span class=\"nocase\">DNA</span> and <span class=\"nocase\"><i>p</i></span></i>",
        "{On {DNA} and $p$} | <span class=\"nocase\">On DNA and <i>p</i></span>",
        "{\\em very} {\\em Deep} | <i>very</i> <span class=\"nocase\"><i>Deep</i></span>",
      })
  void formulasUnitsAndCodeKeepTheirCaseInTitles(String latex, String expected) {
    assertThat(LatexText.title(latex)).isEqualTo(expected);
  }
}
