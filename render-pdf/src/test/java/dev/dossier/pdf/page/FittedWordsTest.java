package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.theme.PrintTheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Long words in names and labels get a smaller font size instead of being broken. */
@Tag("slow")
class FittedWordsTest {
  private static final String NAME = "Wolfeschlegelsteinhausenberg";
  private static final String DOUBLE_NAME = "Konstantinopoulou-Papadimitrakopoulou";

  @TempDir Path folder;

  @BeforeEach
  void writePhoto() throws IOException {
    BufferedImage photo = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(photo, "png", folder.resolve("photo.png").toFile());
  }

  private byte[] file(String name, String facts, String document) throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: %s, headline: Engineer, photo: {file: photo.png, alt: A portrait}}
            %s
            documents: [{name: cv, format: pdf, %s}]
            """
                .formatted(name, facts, document));
    Document cv = Dossier.read(profile).documents().get(0);
    return Printed.file(cv);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void aNameIsNotBrokenBesideThePhoto(String theme) throws IOException {
    assertThat(Lines.of(file(NAME, "", "theme: " + theme))).anyMatch(line -> line.startsWith(NAME));
    assertThat(Lines.of(file("Maria " + DOUBLE_NAME, "", "theme: " + theme)))
        .anyMatch(line -> line.endsWith(DOUBLE_NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void onANarrowPageAndInLargeTextItStandsAboveThePhotoIfItMust(String theme) throws IOException {
    String design = "theme: %s, design: {text-size: 14pt, margins: 50mm}".formatted(theme);
    byte[] file = file(NAME, "", design);

    assertThat(Lines.of(file)).contains(NAME);
    assertThat(size("W", file)).isGreaterThanOrEqualTo(14);
  }

  @Test
  void aNameThatFitsIsAsLargeAsTheThemeSays() throws IOException {
    double size = 2.5 * PrintTheme.named("scholar").look().textSize();
    assertThat(size("W", file("Wolfe", "", "theme: scholar")))
        .isCloseTo((float) size, within(1f)); // In whole points.
  }

  @ParameterizedTest
  @CsvSource({"scholar, skills", "column, skills", "sidebar, skills"})
  void theLabelsOfASectionAreAsLargeAsTheLongestOfThemFits(String theme, String section)
      throws IOException {
    String key = section.equals("skills") ? "name: %s" : "language: %s, fluency: x";
    String facts =
        "%s: [{%s}, {%s}]"
            .formatted(section, key.formatted("Programmiersprachen"), key.formatted("Zeichnen"))
            .replace("language: Programmiersprachen", "language: Niederländisch");
    byte[] file = file("Wolfe", facts, "theme: " + theme);

    assertThat(Lines.of(file))
        .anyMatch(line -> line.endsWith("Programmiersprachen"))
        .anyMatch(line -> line.endsWith("Zeichnen"));
    assertThat(size("Z", file))
        .isEqualTo(size(section.equals("skills") ? "P" : "ä", file))
        .isGreaterThanOrEqualTo(8);
  }

  private static float size(String letter, byte[] file) throws IOException {
    List<TextPosition> glyphs = Glyphs.of(file);
    return glyphs.stream()
        .filter(glyph -> Objects.equals(glyph.getUnicode(), letter))
        .findFirst()
        .orElseThrow()
        .getFontSizeInPt();
  }
}
