package dev.dossier.bibliography.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationStyleTest {
  @TempDir Path folder;

  @Test
  void aUsersStyleIsRead() throws Exception {
    CitationStyle style = own("<macro name=\"m\"><text variable=\"title\"/></macro>", "m");

    assertThat(style.name()).isEqualTo("own.csl");
  }

  @Test
  void aMissingMacroIsReported() {
    assertThatThrownBy(() -> own("", "nope"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessage(
            "citation style 'own.csl' cannot be used: it uses macro 'nope', which it does not"
                + " have");
  }

  @Test
  void aRecursiveMacroIsReported() {
    String macros =
        """
        <macro name="a"><group><text macro="b"/></group></macro>
        <macro name="b"><text macro="a"/></macro>
        """;

    assertThatThrownBy(() -> own(macros, "a"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessage("citation style 'own.csl' cannot be used: its macro 'a' uses itself");
  }

  @Test
  void exponentialMacrosAreRejected() {
    StringBuilder macros = new StringBuilder("<macro name=\"m00\"><text value=\"x\"/></macro>");
    for (int i = 1; i <= 28; i++) {
      String before = "<text macro=\"" + name(i - 1) + "\"/>";
      macros.append("<macro name=\"" + name(i) + "\">" + before + before + "</macro>");
    }

    assertThatThrownBy(() -> own(macros.toString(), "m28"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessage(
            "citation style 'own.csl' cannot be used: its macro 'm16' comes to more than 200000"
                + " elements, with the macros that it uses");
  }

  @Test
  void aLongChainOfMacrosIsRejected() {
    StringBuilder macros = new StringBuilder("<macro name=\"m0\"><text value=\"x\"/></macro>");
    for (int i = 1; i <= 20_000; i++) {
      macros.append("<macro name=\"m" + i + "\"><text macro=\"m" + (i - 1) + "\"/></macro>");
    }

    assertThatThrownBy(() -> own(macros.toString(), "m20000"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageEndingWith(": its elements and macros are nested more than 250 deep");
  }

  @Test
  void deepNestingIsRejected() {
    String groups = "<group>".repeat(20_000) + "</group>".repeat(20_000);

    assertThatThrownBy(() -> own("<macro name=\"m\">" + groups + "</macro>", "m"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageStartingWith("citation style 'own.csl' cannot be used: ");
  }

  @Test
  void aDoctypeIsRejectedAndItsEntitiesAreNotExpanded() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
    String type = "<!DOCTYPE style [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    Files.writeString(
        folder.resolve("own.csl"), type + style("<macro name=\"m\">&e;</macro>", "m"));

    assertThatThrownBy(() -> CitationStyle.named("own.csl", folder))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageStartingWith("citation style 'own.csl' cannot be used: DOCTYPE is disallowed")
        .hasMessageNotContaining("the secret");
  }

  @Test
  void aFileThatIsNotXmlIsRejected() throws IOException {
    Files.writeString(folder.resolve("own.csl"), "no XML\n");

    assertThatThrownBy(() -> CitationStyle.named("own.csl", folder))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessage("citation style 'own.csl' cannot be used: Content is not allowed in prolog.");
  }

  @Test
  void xmlThatIsNotAStyleIsRejected() throws IOException {
    Files.writeString(folder.resolve("own.csl"), "<html><body/></html>");

    assertThatThrownBy(() -> CitationStyle.named("own.csl", folder))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessage(
            "citation style 'own.csl' cannot be used: it is no CSL style with a <citation>");
  }

  @ParameterizedTest
  @CsvSource({
    "mla, MLA Handbook",
    "APA 6th, APA Style 6th",
    "vancouver, NLM Style",
  })
  void aStyleIsFoundByItsCommonName(String name, String title) throws Exception {
    CitationStyle style = CitationStyle.named(name, null);

    assertThat(style.name()).isEqualTo(name);
    assertThat(style.xml()).contains("<title>" + title);
  }

  @ParameterizedTest
  @CsvSource({"mla.csl, modern-language-association", "ieee.csl, ieee", "nope.csl,"})
  void aMissingFileNamedLikeAStyleIsReportedWithASuggestion(String file, String suggestion) {
    assertThatThrownBy(() -> CitationStyle.named(file, folder))
        .isInstanceOfSatisfying(
            UnknownStyleException.class,
            unknown -> assertThat(unknown.suggestion()).isEqualTo(suggestion));
  }

  private static String name(int number) {
    return number < 10 ? "m0" + number : "m" + number;
  }

  private CitationStyle own(String macros, String called) throws Exception {
    Files.writeString(folder.resolve("own.csl"), style(macros, called));
    return CitationStyle.named("own.csl", folder);
  }

  private static String style(String macros, String called) {
    return """
        <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
        <info><title>Own</title></info>
        %s
        <citation><layout><text macro="%s"/></layout></citation>
        <bibliography><layout><text macro="%s"/></layout></bibliography>
        </style>
        """
        .formatted(macros, called, called);
  }
}
