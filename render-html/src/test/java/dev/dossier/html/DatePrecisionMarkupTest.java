package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates are printed with the precision of the document, and are exact in data. */
class DatePrecisionMarkupTest {
  @TempDir Path folder;

  @Test
  void dataHaveTheDatesThatAreNotPrinted() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            talks:
              - {title: On looms, event: Days, date: 2025-10-24, end: 2025-10-26}
            experience:
              - {organization: Mill, title: Weaver, start: 2011-09, end: 2014-03}
            documents: [{name: page, format: html, file: index.html, date-precision: year}]
            """);

    Dossier.read(profile).write(folder);

    assertThat(Files.readString(folder.resolve("index.html")))
        .contains(
            "<time class=\"dt-start\" datetime=\"2025-10-24\">2025</time><data class=\"dt-end\""
                + " value=\"2025-10-26\"></data></p>",
            "<time class=\"dt-start\" datetime=\"2011-09\">2011</time> – <time class=\"dt-end\""
                + " datetime=\"2014-03\">2014</time></p>",
            "\"startDate\":\"2011-09\"")
        .doesNotContain("Oct 2025", "Sep 2011");
  }
}
