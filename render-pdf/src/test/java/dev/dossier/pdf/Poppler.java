package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Judge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Text as {@code pdftotext} of poppler reads it. */
public record Poppler(Path folder) {
  /** All text in one line. */
  public String text(byte[] file, String... options) throws IOException, InterruptedException {
    return Printed.inOneLine(lines(file, options));
  }

  /** All text as it is written. */
  public String lines(byte[] file, String... options) throws IOException, InterruptedException {
    Judge.require("pdftotext");
    Path pdf = Files.write(folder.resolve("in.pdf"), file);
    Path text = folder.resolve("out.txt");
    List<String> command = new ArrayList<>(List.of("pdftotext"));
    command.addAll(List.of(options));
    command.addAll(List.of(pdf.toString(), text.toString()));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    return Files.readString(text, StandardCharsets.UTF_8);
  }
}
