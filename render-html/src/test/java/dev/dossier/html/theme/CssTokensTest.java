package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that loads a resource is found, however it is written; nothing else is. */
class CssTokensTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "h1 { background: url(a.png) }",
        "h1 { background: URL(a.png) }",
        "h1 { background: u\\72l(a.png) }",
        "h1 { background: u\\72 l(a.png) }",
        "h1 { background: u\\000072l(a.png) }",
        "h1 { background: u\\000072 l(a.png) }",
        "h1 { background: u\\72\nl(a.png) }",
        "h1 { background: u\\72\r\nl(a.png) }",
        "h1 { background: \\75\\72\\6c(a.png) }",
        "h1 { background: \\55 rl(a.png) }",
        "h1 { background: ur\\l(a.png) }",
        "h1 { background: url(data:image/png;base64,AAAA) }",
        "h1 { background: url('data:,x') }",
        "h1 { background: url( 'a' ) }",
        "h1 { background: url(",
        "h1 { background: image('a.png') }",
        "h1 { background: image-set('a.png' 1x) }",
        "h1 { background: -webkit-image-set('a.png' 1x) }",
        "h1 { background: -moz-image-set('a.png' 1x) }",
        "h1 { background: cross-fade(a, b) }",
        "h1 { background: -webkit-cross-fade(a, b) }",
        "h1 { background: cross\\-fade(a, b) }",
        "h1 { background: element(#a) }",
        "h1 { background: -moz-element(#a) }",
        "h1 { content: src('a.png') }",
        "h1 { content: src(var(--a)) }",
        "h1 { content: \"/*\"; background: url(a.png); quotes: \"*/\" }",
        "h1 { content: 'a\\'b'; background: url(a.png) }",
        "h1 { content: 'a\n; background: url(a.png) }",
        "h1 { content: \"'\"; background: url(a.png) }",
        "/* ' */ h1 { background: url(a.png) } /* ' */",
        "/**/h1 { background:/**/url(a.png) }",
        "h1 { --a: url(a.png); background: var(--a) }",
        "@import 'a.css';",
        "@IMPORT 'a.css';",
        "@\\69mport 'a.css';",
        "@\\69 mport 'a.css';",
        "@i\\6d port\"a.css\";",
        "@import/**/'a.css';",
        "@import url(a.css);",
        "@media screen { @import 'a.css'; }",
        "@font-face { font-family: a; src: url(a.woff) }",
        "@font-face { font-family: a; src: local(a), u\\72l(a.woff) }",
        "@namespace url(http://www.w3.org/1999/xhtml);",
        "@document url-prefix(http://a) { a { b: c } }",
        "@supports (background: url(a)) { a { b: c } }",
        "h1 { cursor: url(a.cur), auto; filter: url(#a); mask: url(a.svg) }",
        "h1 { behavior: url(a.htc); -moz-binding: url(a.xml) }",
        "a:b(url(a)) { }",
      })
  void fetches(String css) {
    assertThat(CssTokens.fetches(css)).isNotEmpty();
    assertThat(CssTokens.fetches(CssTokens.withoutComments(css))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "h1 { color: red }",
        "h1 { content: 'url(a.png)' }",
        "h1 { content: \"@import\" }",
        "/* url(a.png) @import */",
        "h1 { background: linear-gradient(red, blue) }",
        "h1 { background: repeating-linear-gradient(red, blue) }",
        "h1 { width: calc(1em + var(--url)) }",
        "h1 { --image: none; --src: 1 }",
        "h1 { background-image: none; image-rendering: pixelated }",
        "h1 { content: attr(data-url) counter(image) }",
        "h1 { object-fit: cover; image-orientation: none }",
        ".url, #image, .src { color: red }",
        "@font-face { font-family: a; src: local(a) }",
        "@important { }",
        "@media print { h1 { color: red !important } }",
        "h1:not(.image) { color: red }",
        "h1::after { content: '\\201C' }",
        "h1 { content: '\\",
        "\\",
        "@",
        "@\\",
      })
  void fetchesNothing(String css) {
    assertThat(CssTokens.fetches(css)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a/* x */b      | a/**/b",
        "a /* x */ b    | a  b",
        "a{/* x */b:c}  | a{b:c}",
        "'/* x */' b    | '/* x */' b",
        "a /* '*/ b     | a  b",
        "a /* x         | a /* x",
        "u/**/rl(a)     | u/**/rl(a)",
        "u/*/**/rl(a)   | u/**/rl(a)",
      })
  void commentsAreRemoved(String css, String bare) {
    assertThat(CssTokens.withoutComments(css.replace("''", "'")))
        .isEqualTo(bare.replace("''", "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"red",
        "red'",
        "\" url(x)",
        "'a\\'",
        "red; color: blue",
        "red}",
        "{",
        "red</style>",
        "@import 'x'",
        "url(x)",
        "u\\72l(x)",
        "red /* x",
        "*/",
        "red\n"
      })
  void aValueOfASettingCannotLeaveItsDeclaration(String value) {
    assertThat(UserCss.fault(value)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "#fff", "60ch", "Georgia, 'Times New Roman', serif", "calc(1em + 2px)"})
  void anOrdinaryValueIsAccepted(String value) {
    assertThat(UserCss.fault(value)).isNull();
  }

  @Test
  void linesKeepTheirNumbers() {
    assertThat(CssTokens.withoutComments("a /* x\ny\n*/ b\nc")).isEqualTo("a \n\n b\nc");
  }

  @Test
  void longStyleSheetsTakeLinearTime() {
    assertThat(CssTokens.fetches("\\75".repeat(300_000) + "/*".repeat(100_000))).isEmpty();
  }
}
