package dev.dossier.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.WrittenFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTableTest {
  @TempDir Path folder;

  @Test
  void alignsNameSizeAndTimeInColumns() {
    assertThat(lines(file("index.html", 14_123, 132), file("cv.pdf", 182_900, 1_204)))
        .containsExactly("index.html   14 kB   132 ms", "cv.pdf      183 kB  1204 ms");
  }

  @Test
  void omitsAZeroTime() {
    assertThat(lines(file("index.html", 14_123, 132), file("photo.jpg", 900, 0)))
        .containsExactly("index.html  14 kB  132 ms", "photo.jpg   900 B");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1 kB",
    "1499, 1 kB",
    "999499, 999 kB",
    "999500, 1.0 MB",
    "12345678, 12.3 MB"
  })
  void printsSizesInDecimalUnits(long size, String expected) {
    assertThat(lines(file("f", size, 5))).containsExactly("f  " + expected + "  5 ms");
  }

  @ParameterizedTest
  @CsvSource({"9999, 9999 ms", "10000, 10.0 s", "61250, 61.3 s"})
  void printsLongTimesInSeconds(long millis, String expected) {
    assertThat(lines(file("f", 1, millis))).containsExactly("f  1 B  " + expected);
  }

  @Test
  void isEmptyWithoutFiles() {
    assertThat(lines()).isEmpty();
  }

  private List<String> lines(WrittenFile... files) {
    return new FileTable(new PathDisplay(folder)).lines(List.of(files));
  }

  private WrittenFile file(String name, long size, long millis) {
    return new WrittenFile("any", folder.resolve(name), size, Duration.ofMillis(millis));
  }
}
