package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small profile with a file of each kind, of which one is changed at random, again and again:
 * nothing is thrown, every problem has a place, nothing is written where there is an error, nothing
 * private is printed, and no input takes long.
 *
 * <p>{@code -Ddossier.fuzz=10000} says how many changes are tried, {@code -Ddossier.fuzz.seed=7}
 * which ones; {@code -Ddossier.fuzz.only=4711} tries that one again. What fails is kept in {@code
 * target/mutations}.
 */
@Tag("slow")
class MutationTest {
  private static final Path SEEDS = Path.of("src/test/resources/mutations");
  private static final Path KEPT =
      Path.of(System.getProperty("basedir", "."), "target", "mutations");

  private static final String PROFILE = "profile.yaml";
  private static final String OVERLAY = "profile.private.yaml";

  private static final int COUNT = Integer.getInteger("dossier.fuzz", 1_000);
  private static final long SEED = Long.getLong("dossier.fuzz.seed", 20_260_101);
  private static final int ONLY = Integer.getInteger("dossier.fuzz.only", -1);

  /** CPU time of a hang, on whatever machine; speed is shown by benchmarks. */
  private static final long MOST_NANOSECONDS = 15_000_000_000L;

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  /** A PDF takes so long that not each input is set as one. */
  private static final int PDF_EVERY = 100;

  private static final int MOST_TOLD = 20;

  /** Problems with a file as a whole, or with all of a document, that have no line. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "is empty.*|is larger than .*|is in UTF-16.*|is a binary file.*|does not exist|cannot be"
              + " read as YAML.*|aliases .*grow too large.*|missing 'person'|.* more problems in"
              + " this file|\\d+ of \\d+ labels are missing.*|the last page has only.*|.*no font"
              + " has.*|.*too long for max-pages.*|is not in UTF-8.*|written by document.*"
              + "|links to .*|it is"
              + " nested too deeply.*|Malformed \\\\uxxxx"
              + " encoding\\.|dark\\..*|light\\..*|.*template.*");

  /** The private values of the overlay and of the variable. */
  private static final List<String> SECRET =
      List.of("secret lane", "geheimstraat", "vellian", "hush", "0100 042", "5550100199");

  @TempDir Path folder;

  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong longest = new AtomicLong();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void randomChangesNeverBreakTheGuarantees() throws Exception {
    Worker sound = new Worker(folder.resolve("sound"));
    assertThat(problems(sound.read())).as("the seed is sound").isEmpty();
    assertThat(write(sound.read(), sound.out, true)).as("the seed is written").isTrue();
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      List<Future<Void>> runs = new ArrayList<>();
      for (int first = 0; first < workers; first++) {
        Worker worker = new Worker(folder.resolve("worker" + first));
        int from = first;
        runs.add(pool.submit(() -> worker.run(from, workers)));
      }
      for (Future<Void> run : runs) {
        run.get();
      }
    } finally {
      pool.shutdownNow();
    }
    System.out.printf(
        "%d changes: %d written, %d refused; at most %.2f s of CPU%n",
        COUNT, written.get(), refused.get(), longest.get() / 1e9);
    assertThat(failures).isEmpty();
    // A change that nothing survives, or that nothing notices, would try nothing.
    assertThat(ONLY >= 0 || (written.get() > COUNT / 10 && refused.get() > COUNT / 10)).isTrue();
  }

  /** A thread that changes files in a folder of its own. */
  private final class Worker {
    private final Path folder;
    private final Path out;
    private final Map<String, byte[]> files = new TreeMap<>();

    Worker(Path folder) throws IOException {
      this.folder = folder;
      this.out = folder.resolve("out");
      files.putAll(seeds());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
    }

    /** Tries the changes {@code first}, {@code first + step} and so on. */
    @Nullable Void run(int first, int step) throws IOException {
      List<String> names = List.copyOf(files.keySet());
      for (int i = first; i < COUNT && failures.size() < MOST_TOLD; i += step) {
        Mutator mutator = new Mutator(SEED + i);
        String name = names.get(i % names.size());
        // Parts of the overlay that stand in public files are public.
        String other = names.get((i / names.size()) % names.size()).replace(OVERLAY, PROFILE);
        byte[] changed = mutator.mutate(files.get(name), files.get(other));
        if (ONLY < 0 || ONLY == i) {
          check(i, name, changed);
        }
      }
      return null;
    }

    private void check(int number, String name, byte[] changed) throws IOException {
      write(name, changed);
      long before = threads.getCurrentThreadCpuTime();
      List<String> faults = faults(number);
      long time = threads.getCurrentThreadCpuTime() - before;
      longest.accumulateAndGet(time, Math::max);
      if (time > MOST_NANOSECONDS) {
        faults.add(String.format(Locale.ROOT, "took %.1f s of CPU", time / 1e9));
      }
      if (!faults.isEmpty()) {
        keep(number, name, changed);
        faults.forEach(fault -> failures.add(number + ", " + name + ": " + fault));
      }
      write(name, files.get(name));
    }

    private List<String> faults(int number) throws IOException {
      List<String> faults = new ArrayList<>();
      try {
        Dossier dossier = read();
        boolean isWritten = MutationTest.write(dossier, out, number % PDF_EVERY == 0);
        List<Problem> problems = dossier.problems();
        boolean isInvalid = problems.stream().anyMatch(Problem::isError);
        written.addAndGet(isWritten ? 1 : 0);
        refused.addAndGet(isInvalid ? 1 : 0);
        if (isInvalid && isWritten) {
          faults.add("written with errors");
        }
        if (!isWritten && Files.exists(out)) {
          faults.add("an output folder, though nothing is written");
        }
        problems.forEach(problem -> faults.addAll(MutationTest.faults(problem)));
      } catch (Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        faults.add(e + (trace.length == 0 ? "" : " at " + trace[0]) + dossierFrame(trace));
      } finally {
        delete(out);
      }
      return faults;
    }

    private Dossier read() {
      return Dossier.read(
          folder.resolve(PROFILE),
          ReadOptions.defaults()
              .withName(PROFILE)
              .withVariables(Map.of("env.PHONE", "+00 5550100199")::get));
    }

    private void write(String name, byte[] content) throws IOException {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    }
  }

  private static Map<String, byte[]> seeds() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> seeds = Files.walk(SEEDS)) {
      for (Path seed : seeds.filter(Files::isRegularFile).toList()) {
        files.put(SEEDS.relativize(seed).toString().replace('\\', '/'), Files.readAllBytes(seed));
      }
    }
    return files;
  }

  private static String dossierFrame(StackTraceElement[] trace) {
    return Stream.of(trace)
        .filter(frame -> frame.getClassName().startsWith("dev.dossier."))
        .findFirst()
        .map(frame -> ", from " + frame)
        .orElse("");
  }

  private static List<String> faults(Problem problem) {
    List<String> faults = new ArrayList<>();
    boolean hasPlace = problem.line() > 0 && problem.column() > 0;
    boolean isOfWhole = problem.line() == 0 && WHOLE.matcher(problem.message()).matches();
    if (problem.file().isBlank() || !(hasPlace || isOfWhole)) {
      faults.add("no place: " + problem);
    }
    String told = problem.toString().toLowerCase(Locale.ROOT);
    SECRET.stream().filter(told::contains).forEach(s -> faults.add("tells of " + s + ": " + told));
    if (problem.toString().codePoints().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
      faults.add("a control character: " + problem);
    }
    return faults;
  }

  /** Writes all documents, or those that are fast; whether any was. */
  private static boolean write(Dossier dossier, Path out, boolean withPdf) throws IOException {
    try {
      List<String> names =
          dossier.documentNames().stream().filter(name -> withPdf || !name.equals("cv")).toList();
      return !names.isEmpty()
          && !dossier
              .write(out, WriteOptions.defaults().withDocuments(names).withToday(TODAY))
              .isEmpty();
    } catch (InvalidProfileException e) {
      return false;
    }
  }

  private static List<Problem> problems(Dossier dossier) {
    return dossier.problems().stream().filter(Problem::isError).toList();
  }

  private static void keep(int number, String name, byte[] changed) throws IOException {
    Files.createDirectories(KEPT);
    Files.write(KEPT.resolve(number + "-" + name.replace('/', '-')), changed);
  }

  private static void delete(Path out) throws IOException {
    if (Files.exists(out)) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The seeds are text, so that a change of them is seen in a review. */
  @Test
  void theSeedsAreText() throws IOException {
    seeds()
        .forEach(
            (name, content) ->
                assertThat(new String(content, StandardCharsets.UTF_8)).as(name).endsWith("\n"));
  }
}
