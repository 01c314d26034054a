package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;

/** Every font that is handed on is under the SIL Open Font License and has its text beside it. */
class FontLicencesTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");
  private static final String OFL = "open font license";

  /** The number of a font's licence among its names. */
  private static final int LICENCE = 13;

  @Test
  void fontsOfPdfsNameNoOtherLicenceAndAreInTheList() throws IOException {
    String list = Files.readString(ROOT.resolve("THIRD-PARTY.md"));
    List<Path> fonts = files(".ttf");
    assertThat(fonts).hasSizeGreaterThan(30);
    for (Path font : fonts) {
      try (TrueTypeFont read =
          new TTFParser().parse(new RandomAccessReadBufferedFile(font.toFile()))) {
        NamingTable names = read.getNaming();
        assertThat(names.getNameRecords())
            .filteredOn(record -> record.getNameId() == LICENCE)
            .as(font.toString())
            .allMatch(record -> record.getString().toLowerCase(Locale.ROOT).contains(OFL));
        String name = names.getFontFamily();
        String family = name.replaceAll(" (Light|Medium|SemiBold|Semibold|Text)$", "");
        assertThat(list).as(font.toString()).contains(family);
      }
      assertThat(beside(font)).as(font.toString()).containsIgnoringCase(OFL);
    }
  }

  @Test
  void fontsOfPagesHaveTheirLicenceBesideThemAndAreInTheList() throws IOException {
    String list = Files.readString(ROOT.resolve("THIRD-PARTY.md")).toLowerCase(Locale.ROOT);
    List<Path> fonts = files(".woff2");
    assertThat(fonts).hasSizeGreaterThan(20);
    for (Path font : fonts) {
      Path licence = licence(font.resolveSibling("licences"), font.getFileName().toString());
      assertThat(licence).content().as(font.toString()).containsIgnoringCase(OFL);
      assertThat(list)
          .contains(licence.getFileName().toString().replace(".txt", "").replace('-', ' '));
    }
  }

  /** All fonts of jars and examples. */
  private static List<Path> files(String extension) throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .filter(
              file -> {
                String path = ROOT.relativize(file).toString().replace(File.separatorChar, '/');
                return path.contains("/src/main/resources/")
                    || path.startsWith("example-profile/c");
              })
          .toList();
    }
  }

  private static String beside(Path font) throws IOException {
    String family = font.getFileName().toString().replaceAll("_.*", "").replaceAll("SC$", "");
    Path own = font.resolveSibling(family + "-OFL.txt");
    return Files.readString(Files.exists(own) ? own : font.resolveSibling("OFL.txt"));
  }

  /** The text whose name has the most in common with that of the font. */
  private static Path licence(Path folder, String font) throws IOException {
    try (Stream<Path> texts = Files.list(folder)) {
      return texts
          .filter(text -> common(text.getFileName().toString(), font) > 3)
          .max(Comparator.comparing(text -> common(text.getFileName().toString(), font)))
          .orElseThrow(() -> new AssertionError("no licence for " + font));
    }
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < one.length() && length < other.length()) {
      if (one.charAt(length) != other.charAt(length)) {
        break;
      }
      length++;
    }
    return length;
  }
}
