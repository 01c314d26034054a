package dev.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * CPU time of the current thread. It tells work that grows with the square of its input, or hangs,
 * from work that is done; how fast that work is, benchmarks show.
 */
public final class CpuTime {
  /**
   * Some ten times what an input of 100 kB takes where code is still interpreted, and a small part
   * of what it takes where each of its characters is compared with each.
   */
  public static final Duration LIMIT = Duration.ofSeconds(15);

  private CpuTime() {}

  public static Duration of(Work work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }

  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }
}
