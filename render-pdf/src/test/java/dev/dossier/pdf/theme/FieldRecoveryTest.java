package dev.dossier.pdf.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.pdf.Poppler;
import dev.dossier.pdf.Printed;
import dev.dossier.pdf.RichSample;
import dev.dossier.pdf.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a résumé parser finds in plain text, without tags and positions. It detects whether dates
 * precede or follow their entries, and assigns the nearest one to each organization.
 */
@Tag("judge")
class FieldRecoveryTest {
  private static final Pattern EMAIL = Pattern.compile("[\\w.]+@[\\w.]+\\.org");
  private static final Pattern DATES =
      Pattern.compile("(?:[A-Z][a-z]{2} )?\\d{4} – (?:present|(?:[A-Z][a-z]{2} )?\\d{4})");
  private static final Map<String, String> DATES_OF =
      Map.of(
          "University of Göttingen", "2021 – present",
          "Max Planck Institute for Dynamics and Self-Organization", "Sep 2016 – Aug 2021",
          "ETH Zürich", "2013 – 2016",
          "University of Cambridge", "2008 – 2012",
          "Universidad de Zaragoza", "2004 – 2008");

  @TempDir Path folder;

  static List<String> themes() {
    return PrintTheme.NAMES;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void nameEmailAndEveryOrganizationWithItsDates(String theme)
      throws IOException, InterruptedException {
    Document document = Samples.inTheme(theme, RichSample.document());
    byte[] file = Printed.file(document);
    Poppler poppler = new Poppler(folder);
    List<String> texts =
        new ArrayList<>(
            List.of(Printed.text(file), poppler.text(file), poppler.text(file, "-raw")));
    if (!theme.equals("sidebar")) { // Its columns are side by side in such a text, as in print.
      texts.add(poppler.text(file, "-layout"));
    }
    for (String text : texts) {
      assertThat(text).startsWith("Ada M. Example");
      assertThat(EMAIL.matcher(text).results().map(MatchResult::group))
          .containsExactly("ada@example.org");
      String history = text.substring(text.toLowerCase(Locale.ROOT).indexOf("experience"));
      boolean datesFirst =
          dates(history).get(0).start() < history.indexOf("University of Göttingen");
      DATES_OF.forEach(
          (organization, dates) ->
              assertThat(dates(organization, history, datesFirst))
                  .as(organization)
                  .isEqualTo(dates));
    }
  }

  private static String dates(String organization, String text, boolean datesFirst) {
    // Line by line, the date follows the first line of a title that wraps.
    String parted = organization.replace(" ", "(?: | " + DATES.pattern() + " )");
    Matcher found = Pattern.compile(parted).matcher(text);
    assertThat(found.find()).as(organization).isTrue();
    int at = found.start();
    List<MatchResult> before = dates(text.substring(0, at));
    return datesFirst
        ? before.get(before.size() - 1).group()
        : dates(text.substring(at)).get(0).group();
  }

  private static List<MatchResult> dates(String text) {
    return DATES.matcher(text).results().toList();
  }
}
