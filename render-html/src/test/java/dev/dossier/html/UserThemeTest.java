package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.html.theme.CssTokens;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.SpecialFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom themes for pages: settings, a style sheet and templates in a folder. */
@Tag("slow")
class UserThemeTest {
  @TempDir Path folder;

  private Rendering rendering() {
    Document document = DocumentBuilder.page("Ada Example").themeFolder(folder).build();
    return new HtmlRenderer().render(document, Instant.EPOCH);
  }

  private PageUnderTest page() throws Exception {
    assertThat(problems()).isEmpty();
    return PageUnderTest.of(rendering().files().get(0));
  }

  private String problems() {
    List<String> told = rendering().problems().stream().map(Problem::toString).toList();
    return String.join("\n", told).replace(folder.toString(), "mine");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Asserts that a rule is an error, although the same text in a comment before it is not. */
  private void rejected(String comment, String rule, String problem) throws IOException {
    write("theme.css", comment + "\n" + rule + "\n");
    assertThat(problems()).startsWith("mine/theme.css:2:1: error: " + problem);
    assertThat(rendering().files()).isEmpty();
  }

  /** Asserts that a rule is embedded unchanged. */
  private void accepted(String rule) throws Exception {
    write("theme.css", rule + "\n");
    assertThat(problems()).isEmpty();
    assertThat(page().html()).contains(rule);
  }

  @Tag("judge")
  @Test
  void aThemeCombinesItsBaseAndItsChanges() throws Exception {
    write(
        "theme.properties",
        "extends=rail\nlight.accent=#1F6F5C\nmeasure=60ch\ntext-family=Georgia, serif\n");
    write("theme.css", "/* mine */\nh2 { color: var(--accent); max-width: var(--measure) }\n");
    PageUnderTest page = page();
    String style = page.elements("style").get(0).getTextContent();
    assertThat(style)
        .contains("--accent:#1f6f5c", "--dates:min(9.25rem,22vw)", "--text-family:Georgia, serif")
        .endsWith("h2 { color: var(--accent); max-width: var(--measure) }")
        .doesNotContain("mine");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void theFolderOfTemplatesMayHaveAStyleSheet() throws Exception {
    write("theme.css", "h1 { font-weight: 400 }");
    Document document = DocumentBuilder.page("Ada Example").templates(folder).build();
    Rendering rendering = new HtmlRenderer().render(document, Instant.EPOCH);
    assertThat(PageUnderTest.of(rendering.files().get(0)).elements("style"))
        .first()
        .extracting(style -> style.getTextContent())
        .asString()
        .endsWith("h1 { font-weight: 400 }");
  }

  @Test
  void aCustomTemplateReplacesTheBuiltInOne() throws Exception {
    write("files.ftlh", "<#macro list><p class=\"mine\">${document.header.name}</p></#macro>\n");
    assertThat(page().ofClass("mine")).hasSize(1);
  }

  @Test
  void anEmptyFolderIsTheDefaultTheme() throws Exception {
    Document plain = DocumentBuilder.page("Ada Example").build();
    assertThat(page().html()).isEqualTo(PageUnderTest.of(plain).html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extends=fancy        | mine/theme.properties:1:1: error: there is no theme 'fancy'; the"
            + " themes are folio, rail, showcase",
        "light.accent=#ff9900 | mine/theme.properties:1:1: error: light.accent: #ff9900 cannot be"
            + " read on #fdfdfb: its contrast is 2.1:1, and at least 4.5:1 is required; use #",
        "dark.ground=#888888  | mine/theme.properties: error: dark.text: #e5e8e2 cannot be read on"
            + " #888888",
        "dark.text=white      | mine/theme.properties:1:1: error: dark.text: 'white' is not a"
            + " colour",
        "dark.acent=#0b4f6c   | mine/theme.properties:1:1: error: dark.acent: there is no such"
            + " colour; the colours of a scheme are ground, surface",
        "bg=url(x)            | mine/theme.properties:1:1: error: bg: resources are not loaded",
        "bg=u\\\\72l(x)      | mine/theme.properties:1:1: error: bg: resources are not loaded",
        "measure=1em}b{a:b    | mine/theme.properties:1:1: error: measure: not a CSS value",
        "leading=\\uZZ        | mine/theme.properties: error: Malformed"
      })
  void anInvalidSettingIsReported(String setting, String problem) throws IOException {
    write("theme.properties", setting + "\n");
    assertThat(problems()).startsWith(problem);
    assertThat(rendering().files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h1 { background: url(a.png) }          | resources are not loaded",
        "h1 { background: image-set('a.png' 1x) } | resources are not loaded",
        "h1 { background: u\\72l(a.png) }        | resources are not loaded",
        "@\\69mport 'a.css';                    | resources are not loaded",
        "@import 'a.css';                       | resources are not loaded",
        "h1 { content: '</style><script>' }     | '</' would end the style sheet",
        "h1 { color: var(--acent) }             | there is no variable '--acent'; the variables are"
            + " accent",
        "h1 { color: red; } }                   | this '}' has no '{'",
        "h1 { color: red;                       | this '{' has no '}'",
        "h1 { content: \"a                      | a string is not closed on its line",
        "/* h1 { color: red }                   | a comment is not closed"
      })
  void anUnsafeOrMalformedStyleSheetIsRejected(String rule, String problem) throws IOException {
    rejected("/* url(is only a comment) */", rule, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":root { --accent: #eee }               | --accent (light): #eeeeee cannot be read on"
            + " #fdfdfb: its contrast is 1.1:1, and at least 4.5:1 is required; use #",
        "body { --text: #777 }                  | --text (light): #777777 cannot be read on"
            + " #fdfdfb",
        "html { --muted: #AAAAAA }              | --muted (light): #aaaaaa cannot be read",
        ":root { --ground: #808080 }            | --text (light): #",
        ":root[data-scheme='dark'] { --accent: #222 } | --accent (dark): #222222 cannot be read",
        "@media (prefers-color-scheme: dark) { :root:not([data-scheme=light]) { --text: #333 } } |"
            + " --text (dark): #333333",
        "@media screen { body { --accent: light-dark(#8a1c1c, #8a1c1c) } } | --accent (dark):"
            + " #8a1c1c cannot be read"
      })
  void anUnreadableColourIsRejected(String rule, String problem) throws IOException {
    rejected("/* --accent: #fff */", rule, problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ":root { --accent: #8a1c1c }",
        "body { --accent: light-dark(#8a1c1c, #ffb3a7) }",
        ":root[data-scheme=dark] { --ground: #000; --text: #fff }",
        "@media print { :root { --muted: #999 } }",
        ".masthead { --ground: #123456; --text: #fff }",
        ":root { --accent: var(--text) }"
      })
  void aReadableColourIsAccepted(String rule) throws Exception {
    accepted(rule);
  }

  @Test
  void aMalformedDeclarationIsAWarning() throws IOException {
    write("theme.css", "h1 { color: red }\nh1 { color red; margin: 0 }\n");
    assertThat(problems()).startsWith("mine/theme.css:2:1: warning: browsers ignore 'color red'");
    assertThat(rendering().files()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media (min-width: 40em) { h1 { color: red } }",
        ".entry { &:hover { color: red } margin: 0; }",
        "h1::before { content: \"a;b}\"; }",
        ".a\\{b { color: red }",
        "@layer mine; h1 { --own: 1px; margin: var(--own) }"
      })
  void validCssIsAccepted(String rule) throws Exception {
    accepted(rule);
  }

  @Test
  void aLinkOutOfTheFolderIsRejected() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path outside = Files.writeString(folder.resolve("outside.css"), "h1 { color: #000 }");
    Files.createSymbolicLink(inner.resolve("theme.css"), outside);
    Document document = DocumentBuilder.page("Ada Example").themeFolder(inner).build();
    assertThat(new HtmlRenderer().render(document, Instant.EPOCH).problems())
        .singleElement()
        .asString()
        .endsWith("inner/theme.css: error: is a link that leads out of its folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme.css", "theme.properties", "page.ftlh"})
  void aPipeOrFolderInPlaceOfAFileIsRejected(String name) throws Exception {
    SpecialFiles.pipe(folder.resolve(name));
    assertThat(problems())
        .contains("mine/" + name, "is not an ordinary file, but a pipe or a device");
    Files.delete(folder.resolve(name));
    Files.createDirectory(folder.resolve(name));
    assertThat(problems()).contains("mine/" + name, "is a folder, not a file");
    Files.delete(folder.resolve(name));
    Files.createSymbolicLink(folder.resolve(name), Path.of("gone"));
    assertThat(problems()).contains("mine/" + name, "does not exist");
    assertThat(rendering().files()).isEmpty();
  }

  /** The checked text is embedded without further changes. */
  @Test
  void theStyleSheetIsEmbeddedAsItWasChecked() throws IOException {
    String rules =
        """
        h1 { color: u/**/rl(x); content: "/*"; quotes: "a" "*/"; }
        h2 { color: u\\72\s
        l(x) }
        """;
    write("theme.css", rules);
    assertThat(problems()).isEmpty();
    String page = new String(rendering().files().get(0).content(), StandardCharsets.UTF_8);
    assertThat(page).contains(rules.strip());
    String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    String ownRules = style.replaceAll("@font-face\\{[^}]*\\}", "").substring("<style>".length());
    assertThat(CssTokens.fetches(ownRules)).isEmpty();
  }
}
