package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.TestFonts;
import dev.dossier.profile.spec.Design;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is on the first line of its title in every theme, whatever their lengths. */
@Tag("slow")
class DateOfTitleTest {
  private static final String WORDS =
      "Xenon lamps and their use in the early looms of the northern valleys, with remarks on the"
          + " trade in dyes, the towns along the river, and what became of them afterwards";

  static Stream<Arguments> titles() {
    return PrintTheme.NAMES.stream()
        .flatMap(
            theme ->
                Stream.of(1, 12, 30)
                    .flatMap(
                        words ->
                            Stream.of("2019", "24 Oct 2025", "September 2010 – present")
                                .map(date -> Arguments.of(theme, words, date))));
  }

  private static String title(int words) {
    return String.join(" ", List.of(WORDS.split(" ")).subList(0, words));
  }

  @ParameterizedTest(name = "{0}, {1} words, {2}")
  @MethodSource("titles")
  void isOnTheBaseLineOfItsFirstLine(String theme, int words, String date) throws IOException {
    byte[] file = Printed.file(document(theme, title(words), date));
    assertThat(of(file, date).getYDirAdj())
        .isCloseTo(of(file, title(1)).getYDirAdj(), offset(0.3f));
    assertThat(Printed.text(file)).contains(title(words)).contains(date);
  }

  @ParameterizedTest(name = "{0}, {1} words, {2}")
  @MethodSource("titles")
  void doesNotHoldOffWhatFollows(String theme, int words, String date) throws IOException {
    float dated = distance(Printed.file(document(theme, title(words), date)), words);
    float undated = distance(Printed.file(document(theme, title(words), null)), words);
    assertThat(dated).isCloseTo(undated, offset(0.8f));
  }

  /** Distance of the last line of the title from the text below, at most one line. */
  private static float distance(byte[] file, int words) throws IOException {
    String all = title(words);
    String last = all.substring(all.lastIndexOf(' ') + 1);
    return of(file, "Below").getYDirAdj() - of(file, last).getYDirAdj();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "classic", "modern", "compact", "column", "sidebar"})
  void isOnTheFirstLineFromRightToLeft(String theme) throws IOException {
    String title = "קץ " + "מחשבה על הנול ".repeat(10).strip();
    Document plain = document(theme, title, "2019");
    Document document =
        Samples.with(
            plain,
            "he",
            "rtl",
            new Layout(theme, null, Design.NONE, "a4", null, null, TestFonts.FOLDER, null));
    byte[] file = Printed.file(document);
    assertThat(of(file, "ק").getYDirAdj()).isLessThan(of(file, "B").getYDirAdj() - 15);
    assertThat(of(file, "9").getYDirAdj()).isCloseTo(of(file, "ק").getYDirAdj(), offset(0.3f));
  }

  private static Document document(String theme, String title, @Nullable String date) {
    return Samples.inTheme(
        theme,
        Samples.cv(
            null,
            Samples.section(
                "projects",
                Form.ENTRIES,
                "Projects",
                (date == null
                        ? EntryBuilder.entry("project", title)
                        : EntryBuilder.entry("project", title).when(date))
                    .description("Below it.")
                    .build())));
  }

  /** Returns the first letter of the first occurrence of a text, ignoring spaces. */
  static TextPosition of(byte[] file, String text) throws IOException {
    List<TextPosition> places = new ArrayList<>();
    StringBuilder all = new StringBuilder();
    for (TextPosition position : Lines.positions(file)) {
      String letters = position.getUnicode().replace(" ", "");
      all.append(letters);
      places.addAll(Collections.nCopies(letters.length(), position));
    }
    int at = all.indexOf(text.replace(" ", ""));
    assertThat(at).as(text + " in " + all).isNotNegative();
    return places.get(at);
  }
}
