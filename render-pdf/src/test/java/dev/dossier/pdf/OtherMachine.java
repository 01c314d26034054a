package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.profile.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A program of its own that renders some documents, as on another machine. */
final class OtherMachine {
  private OtherMachine() {}

  /** Prints the sum of each file. */
  public static void main(String[] arguments) throws IOException {
    sums().forEach(System.out::println);
  }

  /**
   * A sum for each of: a picture of a page with a photo, a photo, all that the vocabulary has,
   * added fonts, right to left.
   */
  static List<String> sums() throws IOException {
    List<String> sums = new ArrayList<>();
    Pictures first = new Pictures(Pictures.Pages.FIRST, null);
    Document pictured = Samples.withPictures(SeedSample.withPhoto(), first);
    sums.add(sum(Printed.rendering(pictured).files().get(1).content()));
    sums.add(sum(Printed.file(SeedSample.withPhoto())));
    sums.add(sum(Printed.file(RichSample.document())));
    sums.add(sum(Printed.file(TestFonts.document("ja", "ltr", "日本語の組版、서울대학교"))));
    sums.add(sum(Printed.file(TestFonts.document("ar", "rtl", "باحث في الحوسبة 2015"))));
    return sums;
  }

  private static String sum(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What it prints, in a Java machine of its own.
   *
   * @param folder for what it writes
   * @param environment what differs from this process
   */
  static List<String> run(Path folder, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), OtherMachine.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
    builder.redirectError(folder.resolve("err.txt").toFile());
    builder.environment().putAll(environment);
    if (builder.start().waitFor() != 0) {
      throw new AssertionError(Files.readString(folder.resolve("err.txt")));
    }
    return Files.readAllLines(out);
  }
}
