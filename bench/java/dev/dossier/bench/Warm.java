package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Times in one JVM, from a profile on the disk to the bytes of its page or PDF; a line for each, as
 * {@code bench/peers} reads it.
 */
final class Warm {
  private static final WriteOptions OPTIONS = WriteOptions.defaults();
  private static final int PROFILES = 400;

  /** The compiler needs this many long profiles until times stay the same. */
  private static final int LEAST_RUNS = 20;

  private Warm() {}

  /** Arguments: a folder to work in, and how many seconds each time is measured for. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long seconds = Long.parseLong(arguments[1]);
    throughput(LongCv.profile(Files.createDirectories(folder.resolve("10")), 10));
    for (int works : List.of(10, 300, 1000, 2000, 4000)) {
      Path profile = LongCv.profile(Files.createDirectories(folder.resolve("" + works)), works);
      for (String document : List.of("page", "cv")) {
        print(document + " " + works, median(profile, document, seconds));
      }
    }
  }

  /** Renders a profile again and again in two threads, as a service or a large build would. */
  private static void throughput(Path profile) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> all = new ArrayList<>();
    List<Long> ends = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < PROFILES; i++) {
      all.add(threads.submit(() -> Dossier.read(profile).render(OPTIONS)));
    }
    for (Future<?> each : all) {
      each.get();
      ends.add(System.nanoTime() - start);
    }
    threads.shutdown();
    print("rate-first", 200 / seconds(ends.get(199)));
    print("rate-later", (PROFILES - 200) / seconds(ends.get(PROFILES - 1) - ends.get(199)));
  }

  private static double seconds(long nanoseconds) {
    return nanoseconds / (double) TimeUnit.SECONDS.toNanos(1);
  }

  /** Returns the median of the last quarter of all times, in milliseconds. */
  private static double median(Path profile, String document, long seconds) throws IOException {
    WriteOptions options = OPTIONS.withDocuments(List.of(document));
    List<Double> times = new ArrayList<>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < end || times.size() < LEAST_RUNS) {
      long start = System.nanoTime();
      Dossier.read(profile).render(options);
      times.add(1000 * seconds(System.nanoTime() - start));
    }
    List<Double> later =
        times.subList(times.size() * 3 / 4, times.size()).stream().sorted().toList();
    return later.get(later.size() / 2);
  }

  private static void print(String what, double value) {
    System.out.printf(Locale.ROOT, "%s %.1f%n", what, value);
  }
}
