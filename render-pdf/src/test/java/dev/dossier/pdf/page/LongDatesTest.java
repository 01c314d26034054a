package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Section.Form;
import dev.dossier.pdf.Glyphs;
import dev.dossier.pdf.Lines;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.Samples;
import dev.dossier.pdf.theme.PrintTheme;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Margin;
import dev.dossier.profile.spec.Margins;
import dev.dossier.profile.spec.TextSize;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongDatesTest {
  private static final String DAYS = "11 Sep 2010 – 31 Dec 2015";
  private static final String LONG_DAYS = "11 de septiembre de 2010 – 31 de diciembre de 2015";

  private static Document inColumn(Entry... entries) {
    return Samples.inTheme(
        "column",
        Samples.document(
            Samples.header("N", null, List.of()),
            null,
            List.of(Samples.section("projects", Form.ENTRIES, "P", entries)),
            List.of()));
  }

  @Test
  void aDateOfTwoLinesDoesNotHoldOffTheTextBelowItsTitle() throws IOException {
    List<TextPosition> glyphs =
        Glyphs.of(
            Printed.file(
                inColumn(
                    EntryBuilder.entry("project", "X").id("a").when(DAYS).summary("Y").build(),
                    EntryBuilder.entry("project", "Z").id("b").when(DAYS).build(),
                    EntryBuilder.entry("project", "Q").id("c").when("2020").build())));

    double line = PrintTheme.named("column").look().lineHeight();
    assertThat(y("Y", glyphs) - y("X", glyphs)).isCloseTo(line, within(1.0));
    // Without text beside it, the next one is below it.
    assertThat(y("Q", glyphs) - y("Z", glyphs)).isGreaterThan(2 * line);
  }

  @Test
  void aDateWrapsBehindItsDashFirst() throws IOException {
    List<String> lines =
        Lines.of(
            Printed.file(
                inColumn(EntryBuilder.entry("project", "X").when(LONG_DAYS).summary("Y").build())));
    assertThat(lines)
        .containsSubsequence("11 de septiembre de", "2010 –", "31 de diciembre de", "2015");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "compact", "sidebar"})
  void aDateBelowItsTitleBreaksBetweenDaysOnly(String theme) throws IOException {
    List<String> lines =
        Lines.of(Printed.file(inLargeText(theme, "Society", LONG_DAYS + " · 5 años")));

    assertThat(String.join(" ", lines)).contains(LONG_DAYS + " · 5 años");
    assertThat(lines).anyMatch(line -> line.endsWith("2010 –")).noneMatch("2015"::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"scholar", "compact", "sidebar"})
  void aTitleIsNoStripBesideItsDate(String theme) throws IOException {
    String title = "Doctor of Philosophy in Oceanography, University of Nordhaven";
    List<String> lines =
        Lines.of(Printed.file(inLargeText(theme, title, "Oct 2012 – Dec 2016 · 4 years")));

    assertThat(lines.stream().takeWhile(line -> !line.contains("2012")).toList())
        .filteredOn(line -> title.contains(line.replaceFirst("^P ", "")) && line.length() > 1)
        .hasSizeBetween(2, 3);
  }

  private static Document inLargeText(String theme, String title, String when) {
    TextSize size = TextSize.parse("14pt");
    Margins margins = new Margins(Margin.parse("50mm"), null, null, null, null);
    Design design =
        new Design(null, size, margins, null, null, null, null, false, null, null, null);
    Document plain =
        Samples.cv(
            null,
            Samples.section(
                "projects",
                Form.ENTRIES,
                "P",
                EntryBuilder.entry("project", title).when(when).build()));
    return Samples.with(plain, new Layout(theme, null, design, "a4", null, null, null, null));
  }

  @Test
  void partsOfPartsStandFurtherToTheRight() throws IOException {
    Entry inner = EntryBuilder.entry("project", "Z").build();
    Entry middle = EntryBuilder.entry("project", "Y").parts(inner).build();
    List<TextPosition> glyphs =
        Glyphs.of(Printed.file(inColumn(EntryBuilder.entry("project", "X").parts(middle).build())));
    assertThat(List.of(x("X", glyphs), x("Y", glyphs), x("Z", glyphs)))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static double y(String letter, List<TextPosition> glyphs) {
    return one(letter, glyphs).getY();
  }

  private static double x(String letter, List<TextPosition> glyphs) {
    return one(letter, glyphs).getX();
  }

  private static TextPosition one(String letter, List<TextPosition> glyphs) {
    return glyphs.stream().filter(it -> it.getUnicode().equals(letter)).findFirst().orElseThrow();
  }
}
