package dev.dossier.pdf;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.profile.spec.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program that renders documents in a JVM with another environment. */
final class OtherMachine {
  private OtherMachine() {}

  /** Prints the checksum of each file. */
  public static void main(String[] arguments) throws IOException {
    sums().forEach(System.out::println);
  }

  /**
   * Returns checksums of the files of the examples, with a rotated photo, a picture of a page with
   * a photo, every key of the vocabulary, added fonts, and text from right to left.
   */
  static List<String> sums() throws IOException {
    List<String> sums = new ArrayList<>();
    Path examples = Path.of("..", "example-profile");
    sums.addAll(sumsOfFiles(examples.resolve("profile.yaml")));
    sums.addAll(sumsOfFiles(examples.resolve("career/profile.yaml")));
    Path turned = Files.createTempDirectory("turned");
    sums.addAll(sumsOfFiles(PhotoTest.profile(turned)));
    for (String file : List.of("profile.yaml", "p.jpg")) {
      Files.delete(turned.resolve(file));
    }
    Pictures first = new Pictures(Pictures.Pages.FIRST, null);
    Document pictured = Samples.withPictures(SeedSample.withPhoto(), first);
    sums.add(sum(Printed.rendering(pictured).files().get(1).content()));
    sums.add(sum(Printed.file(SeedSample.withPhoto())));
    sums.add(sum(Printed.file(RichSample.document())));
    sums.add(sum(Printed.file(TestFonts.document("ja", "ltr", "日本語の組版、서울대학교"))));
    sums.add(sum(Printed.file(TestFonts.document("ar", "rtl", "باحث في الحوسبة 2015"))));
    return sums;
  }

  /** Returns checksums of all files that are written, by name. */
  private static List<String> sumsOfFiles(Path profile) throws IOException {
    Path folder = Files.createTempDirectory("written");
    Dossier.read(profile).write(folder);
    List<String> sums = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        sums.add(folder.relativize(file) + " " + sum(Files.readAllBytes(file)));
        Files.delete(file);
      }
    }
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
   * Returns what the program prints in a JVM of its own.
   *
   * @param folder for the files that it writes
   * @param environment variables that differ from this process
   */
  static List<String> run(Path folder, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    return run(Path.of(System.getProperty("java.home")), folder, environment, options);
  }

  /**
   * Returns what the program prints in a JVM of another JDK.
   *
   * @param jdk the home of the JDK
   */
  static List<String> run(Path jdk, Path folder, Map<String, String> environment, String... options)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
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
