package dev.dossier.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the same files again and again, in a process of its own, until it is killed. */
public final class EndlessWriter {
  static final String ONE = "one ".repeat(10_000);
  static final String OTHER = "two ".repeat(10_000);

  private static final int FILES = 30;

  private EndlessWriter() {}

  /**
   * Writes without end; says {@code !} once all files have been there.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    for (int i = 0; true; i++) {
      try (OutputFolder out = new OutputFolder(Path.of(args[0]))) {
        write(out, i % 2 == 0 ? ONE : OTHER);
      }
      if (i == 0) {
        System.out.print('!');
        System.out.flush();
      }
    }
  }

  static void write(OutputFolder out, String content) throws IOException {
    for (int i = 0; i < FILES; i++) {
      out.write(i + ".html", content.getBytes(UTF_8));
    }
    out.moveIntoPlace();
  }
}
