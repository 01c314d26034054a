package dev.dossier.output;

import dev.dossier.Dossier;
import dev.dossier.ReadOptions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a profile in a process of its own, and prints its problems as UTF-8. */
public final class PlainLocale {
  private PlainLocale() {}

  /**
   * Reads a profile.
   *
   * @param args the profile, and perhaps the name of an output, with escapes for other letters
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String encoding = System.getProperty("sun.jnu.encoding");
    if (encoding.equals("UTF-8")) {
      out.println("encoding=UTF-8");
    }
    Path profile = Path.of(args[0]);
    if (args.length == 1) {
      ReadOptions options = ReadOptions.defaults().withName("profile.yaml");
      Dossier.read(profile, options).problems().forEach(out::println);
    } else {
      String name = args[1].replace("\\u00e4", "ä");
      try (OutputFolder folder = new OutputFolder(profile.resolveSibling("out"))) {
        out.println(folder.resolve(name));
      } catch (IllegalArgumentException | java.io.IOException e) {
        out.println(name + ": " + e.getMessage());
      }
    }
  }
}
