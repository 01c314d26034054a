package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.profile.spec.Design;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.SpecialFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom themes and style sheets. */
class UserThemeTest {
  @TempDir Path folder;

  private Document own() {
    return Samples.with(
        SeedSample.document(), new Layout(null, folder, Design.NONE, "a4", null, null, null, null));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String problems() {
    Rendering rendering = Printed.rendering(own());
    List<String> told = rendering.problems().stream().map(Problem::toString).toList();
    return String.join("\n", told).replace(folder.toString(), "mine");
  }

  @Tag("judge")
  @Test
  void aThemeHasWhatItExtendsAndWhatItChanges() throws IOException {
    write("theme.properties", "extends=compact\naccent=#7a2e2e\nfont=Source Sans 3\n");
    write("theme.css", "h2 { text-transform: uppercase; margin-top: var(--entry-gap); }\n");
    byte[] file = Printed.file(own());
    assertThat(Printed.text(file)).contains("ONGOING PROJECTS", "AuroraGPT");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void anEmptyFolderIsTheFirstTheme() throws IOException {
    assertThat(Printed.file(own()))
        .isEqualTo(Printed.file(Samples.inTheme("scholar", SeedSample.document())));
  }

  @Test
  void aTemplateOfItsOwnHasTheSharedParts() throws IOException {
    write(
        "cv.ftlx",
        """
        <#import "/shared/parts.ftlx" as parts>
        <@parts.sheet><h1>${header.name}</h1><p>${document.sections?size} sections</p></@parts.sheet>
        """);
    assertThat(Printed.text(Printed.file(own()))).isEqualTo("Sam Foreman 3 sections");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bg=url(x)          | mine/theme.properties:1:1: error: bg: resources are not loaded",
        "bg=red}b{a:b       | mine/theme.properties:1:1: error: bg: not a CSS value",
        "extends=fancy      | mine/theme.properties:1:1: error: there is no theme 'fancy'; the themes are scholar, classic, modern, compact, column, sidebar",
        "accent=#ff9900     | mine/theme.properties:1:1: error: accent: '#ff9900' is too light",
        "text-size=20pt     | mine/theme.properties:1:1: error: text-size: '20pt' is out of bounds",
        "margins=20mm       | mine/theme.properties:1:1: error: margins: there must be four",
        "entry-gap=wide     | mine/theme.properties:1:1: error: entry-gap: 'wide' is not a distance",
        "font=Comic Sans    | mine/theme.properties:1:1: error: font: no font 'Comic Sans'",
        "leading=\\uZZ      | mine/theme.properties: error: Malformed"
      })
  void aSettingThatCannotBeReadIsShown(String setting, String problem) throws IOException {
    write("theme.properties", setting + "\n");
    assertThat(problems()).startsWith(problem);
    assertThat(Printed.rendering(own()).files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h1 { background: url(a.png) }      | mine/theme.css:2:1: error: resources are not loaded",
        "@import 'a.css';                   | mine/theme.css:2:1: error: resources are not loaded",
        "h1 { color: var(--acent) }         | mine/theme.css:2:1: error: there is no variable '--acent'"
      })
  void aStyleThatFetchesOrNamesWhatIsNotThereIsRefused(String rule, String problem)
      throws IOException {
    write("theme.css", "/* url(is only a comment) */\n" + rule + "\n");
    assertThat(problems()).startsWith(problem);
    assertThat(Printed.rendering(own()).files()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h1 { colour: red }",
        "h1 { display: flex }",
        "h1 color: red }",
        "h1 { color: red; } }"
      })
  void anUnsupportedDeclarationIsAWarning(String rule) throws IOException {
    write("theme.css", "h1 { color: #000; }\n" + rule + "\n");
    assertThat(problems()).startsWith("mine/theme.css:2:1: warning: ");
    assertThat(Printed.rendering(own()).files()).hasSize(1);
  }

  @Test
  void aLinkOutOfTheFolderIsRefused() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path outside = Files.writeString(folder.resolve("outside.css"), "h1 { color: #000 }");
    Files.createSymbolicLink(inner.resolve("theme.css"), outside);
    Layout layout = new Layout(null, inner, Design.NONE, "a4", null, null, null, null);
    assertThat(Printed.rendering(Samples.with(SeedSample.document(), layout)).problems())
        .singleElement()
        .asString()
        .endsWith("inner/theme.css: error: is a link that leads out of its folder");
  }

  @Test
  void theFolderOfTemplatesMayHaveAStyle() throws IOException {
    write("theme.css", "h2 { text-transform: none; }\n");
    Document document =
        Samples.with(
            SeedSample.document(),
            new Layout("sidebar", null, Design.NONE, "a4", null, folder, null, null));
    assertThat(Printed.text(Printed.file(document))).contains("Ongoing Projects", "Contact");
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme.css", "theme.properties", "cv.ftlx"})
  void aPipeInPlaceOfAFileIsRefused(String name) throws Exception {
    SpecialFiles.pipe(folder.resolve(name));
    assertThat(problems())
        .contains("mine/" + name, "is not an ordinary file, but a pipe or a device");
    assertThat(Printed.rendering(own()).files()).isEmpty();
  }

  /** Variables are filled in as text; the result is checked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=ur     | h1 { background: var(--a)l(x) }",
        "a=\\\\75  | h1 { background: var(--a)rl(x) }",
        "a=import | @var(--a) 'x';",
        "a=/      | h1 { background: u\\72l(x) }"
      })
  void whatVariablesMakeTogetherIsLookedAt(String setting, String rule) throws IOException {
    write("theme.properties", setting + "\n");
    write("theme.css", rule + "\n");
    assertThat(problems()).startsWith("mine/theme.").contains("error: ");
    assertThat(Printed.rendering(own()).files()).isEmpty();
  }
}
