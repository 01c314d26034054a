package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.VeraPdf;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.testing.Fragments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Emoji of every kind are printed as pictures and extracted as text. */
class EmojiTest {
  /** Typed text, and text extracted from the file. */
  private static final Map<String, String> EMOJI =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("🍋", "🍋"),
              // In emoji and text presentation.
              Map.entry("❤\uFE0F", "❤"),
              Map.entry("❤\uFE0E", "❤"),
              Map.entry("☎\uFE0E", "☎"),
              Map.entry("✉\uFE0F", "✉"),
              Map.entry("©\uFE0F", "©"),
              // Skin tones.
              Map.entry("👍🏽", "👍"),
              Map.entry("☝🏿", "☝"),
              Map.entry("👩🏻\u200D🔬", "👩🔬"),
              // Flags of countries, of regions, and others.
              Map.entry("🇩🇪", "🇩🇪"),
              Map.entry(
                  "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                  "🏴"),
              Map.entry("🏳\uFE0F\u200D🌈", "🏳🌈"),
              // Keycaps.
              Map.entry("1\uFE0F\u20E3", "1"),
              Map.entry("#\u20E3", "#"),
              // Families, professions, hearts.
              Map.entry("👨\u200D👩\u200D👧\u200D👦", "👨👩👧👦"),
              Map.entry("👩\u200D⚕\uFE0F", "👩⚕"),
              Map.entry("👩🏾\u200D❤\uFE0F\u200D💋\u200D👨🏻", "👩❤💋👨"),
              Map.entry("🧑\u200D🦰", "🧑🦰"),
              Map.entry("🏃\u200D♂\uFE0F", "🏃♂")));

  private static final String TYPED = "An " + String.join(" a ", EMOJI.keySet()) + " end";
  private static final String READ = "An " + String.join(" a ", EMOJI.values()) + " end";

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  private static Document saying(String theme, String text) {
    return Samples.inTheme(
        theme,
        Samples.document(
            Samples.header("Ada 🍋 Example", null, List.of()),
            Fragments.rich(
                "<p>T %1$s</p><p><em>I %1$s</em></p><p><strong>B %1$s</strong></p>"
                    .formatted(text)),
            List.of(
                Samples.section(
                    "projects",
                    Form.ENTRIES,
                    "H 🍋 end",
                    EntryBuilder.entry("project", "E " + text).summary("x").build())),
            List.of()));
  }

  @Tag("judge")
  @ParameterizedTest
  @MethodSource("themes")
  void allKindsAreReadInRunningTextAndInHeadings(String theme)
      throws IOException, InterruptedException {
    byte[] file = Printed.file(saying(theme, TYPED));
    Printed.keep("emoji-" + theme, file);
    for (String text : List.of(Printed.text(file), new Poppler(folder).text(file))) {
      assertThat(text)
          .contains("Ada 🍋 Example", "T " + READ, "I " + READ, "B " + READ, "E " + READ)
          .containsIgnoringCase("H 🍋 end");
    }
    assertThat(Glyphs.boxes(file)).isZero();
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  /** They have one weight; synthetic bold is not used. */
  @Test
  void stayAsTheyAreInBold() throws IOException {
    assertThat(Glyphs.thickened(Printed.file(saying("scholar", TYPED)))).isZero();
  }
}
