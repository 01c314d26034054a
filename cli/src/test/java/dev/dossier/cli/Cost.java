package dev.dossier.cli;

import com.sun.management.ThreadMXBean;
import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts what the documents of a profile cost, in a JVM of its own: classes loaded by the first
 * run, and kilobytes allocated by a later one. Prints a line for each.
 */
final class Cost {
  /** So many that the CV has some pages. */
  private static final int WORKS = 60;

  /** By then all that is kept for later documents is there. */
  private static final int RUNS = 5;

  private Cost() {}

  public static void main(String[] arguments) throws IOException {
    Path profile = profile(Path.of(arguments[0]));
    long page = allocated(profile, "portfolio");
    long cv = allocated(profile, "cv");
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    for (int i = 0; i < RUNS; i++) {
      page = allocated(profile, "portfolio");
      cv = allocated(profile, "cv");
    }
    System.out.printf("classes=%d%npage-kilobytes=%d%ncv-kilobytes=%d%n", classes, page, cv);
  }

  /** Reads the profile and renders one document, which happens in this thread. */
  private static long allocated(Path profile, String document) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    Dossier.read(profile)
        .render(
            WriteOptions.defaults()
                .withDocuments(List.of(document))
                .withToday(LocalDate.of(2026, 1, 7)));
    return (threads.getCurrentThreadAllocatedBytes() - before) / 1024;
  }

  private static Path profile(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("works.bib"),
        IntStream.range(0, WORKS).mapToObj(Cost::work).collect(Collectors.joining("\n")));
    return Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada Example, headline: Studies looms}
        publications: works.bib
        experience:
          - {organization: Example Lab, title: Researcher, start: 2018-03, highlights: [Led *three* projects]}
        talks:
          - {title: Looms and numbers, event: Example Days, date: 2025-10-24}
        """);
  }

  private static String work(int number) {
    return """
        @article{work%1$d,
          title = {Punched Cards and Patterns of Looms, Part %1$d},
          author = {Example, Ada and Sample, Grace and Muster, Kurt},
          journal = {Journal of Looms}, volume = {%1$d}, pages = {%1$d--%2$d}, year = {%3$d},
          doi = {10.1000/looms.%1$d}
        }
        """
        .formatted(number, number + 9, 2026 - number % 20);
  }
}
