package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Durations are printed beside dates, which remain machine-readable. */
class DurationMarkupTest {
  @TempDir Path folder;

  @Test
  void datesAreTimeElementsWithTheDurationBesideThem() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("profile.yaml"),
            """
            person: {name: Ada Example}
            experience:
              - {organization: Mill, title: Weaver, start: 2011-09, end: present}
              - {organization: Inn, title: Host, start: 2008-10, end: 2011-08}
            documents: [{name: page, format: html, file: index.html, design: {durations: true}}]
            """);

    Dossier.read(profile)
        .write(folder, WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7)));

    assertThat(Files.readString(folder.resolve("index.html")))
        .contains(
            "<time class=\"dt-start\" datetime=\"2011-09\">Sep 2011</time> – present<span"
                + " class=\"dot\">&#xA0;· </span><span class=\"duration\">14 years</span></p>",
            "<time class=\"dt-end\" datetime=\"2011-08\">Aug 2011</time><span"
                + " class=\"dot\">&#xA0;· </span><span class=\"duration\">2 years 11 months</span></p>");
  }
}
