package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last lines of paragraphs and list items. */
class ShortLastLinesTest {
  private static final Set<String> HEADINGS =
      Set.of(
          "Experience", "Education", "Projects", "Awards", "Certificates", "Skills", "Languages");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"classic", "compact"})
  void aLastLineHasMoreThanAWord(String theme) throws IOException {
    assertThat(Lines.of(Printed.file(Examples.cv(Examples.ENGINEER, theme))))
        .filteredOn(line -> line.matches("\\S+") && !HEADINGS.contains(line))
        .isEmpty();
  }

  /** As many words as fit, then one: in any theme, the width of a line is not known here. */
  @Test
  @Tag("slow")
  void theTextIsAsItWasTyped() throws IOException {
    StringBuilder items = new StringBuilder();
    for (int words = 10; words < 40; words++) {
      items.append("      - ").append("measured words ".repeat(words / 2)).append("x\n");
    }
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            experience:
              - organization: Mill
                highlights:
            %sdocuments: [{name: cv, format: pdf, theme: compact}]
            """
                .formatted(items));
    Document document = Dossier.read(profile).documents().get(0);
    byte[] file = Printed.file(document);
    assertThat(Lines.of(file)).doesNotContain("x");
    for (int words = 10; words < 40; words++) {
      assertThat(Printed.text(file)).contains("• " + "measured words ".repeat(words / 2) + "x");
    }
    assertThat(Printed.text(file)).doesNotContain("\u00A0");
  }
}
