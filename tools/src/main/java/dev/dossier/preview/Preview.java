package dev.dossier.preview;

import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Shows a profile's documents in a browser, and again after each change of a file that they were
 * made from. Builds run one at a time in one thread; a change during a build is seen right after
 * it.
 *
 * <pre>{@code
 * try (Preview preview = Preview.start(profile, options, LocalDate::now, 0)) {
 *   System.out.println(preview.address());
 *   preview.run(System.out::println);
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {
  /** The first port that is tried if none is given. */
  public static final int PORT = 4242;

  private static final int PORTS = 20;
  private static final int LAST_PORT = 65_535;
  private static final long POLL_MILLISECONDS = 40;

  private final PreviewBuild build;
  private final PreviewServer server;
  private volatile boolean closed;

  private Preview(PreviewBuild build, PreviewServer server) {
    this.build = build;
    this.server = server;
  }

  /**
   * Starts the server, on the loopback address only.
   *
   * @param today gives the current day of each build
   * @param port 0 for the first free one from {@link #PORT} on
   * @throws IllegalArgumentException if there is no such port; the message says so
   * @throws BindException if the port is in use; the message says what to do
   */
  public static Preview start(
      Path profile, ReadOptions reading, Supplier<LocalDate> today, int port) throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "there is no port " + port + "; ports are 1 to " + LAST_PORT);
    }
    PreviewBuild build = new PreviewBuild(profile, reading, today);
    if (port != 0) {
      try {
        return new Preview(build, new PreviewServer(address(port)));
      } catch (BindException e) {
        throw new BindException(
            "port " + port + " is in use; name another one, or none to use a free one");
      }
    }
    for (int next = PORT; next < PORT + PORTS; next++) {
      try {
        return new Preview(build, new PreviewServer(address(next)));
      } catch (BindException e) {
        // The next one may be free.
      }
    }
    return new Preview(build, new PreviewServer(address(0)));
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** Where the browser finds it: {@code http://localhost:4242/}. */
  public URI address() {
    return URI.create("http://localhost:" + server.port() + "/");
  }

  /**
   * Builds the documents, and again after each change, until it is closed or the thread is
   * interrupted.
   *
   * @param log receives a line for each build
   */
  public void run(Consumer<String> log) {
    run(log, problems -> {});
  }

  /**
   * Builds the documents as {@link #run(Consumer)} does.
   *
   * @param log receives a line for each build
   * @param problems receives those of each build, before its line
   */
  public void run(Consumer<String> log, Consumer<List<Problem>> problems) {
    Snapshot snapshot = Snapshot.NONE;
    InputState state = InputState.of(build.profile());
    try {
      while (!closed) {
        long start = System.nanoTime();
        Instant startOfBuild = Instant.now();
        // The state before the build, so that a change during it is not missed.
        state = state.now();
        snapshot = build.after(snapshot, server::showPart);
        state = state.with(snapshot.inputs(), startOfBuild);
        server.show(snapshot);
        long time = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        problems.accept(snapshot.problems());
        log.accept(line(snapshot, time));
        while (!closed && !state.hasChanged()) {
          TimeUnit.MILLISECONDS.sleep(POLL_MILLISECONDS);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String line(Snapshot snapshot, long time) {
    if (!snapshot.fault().isEmpty()) {
      return snapshot.fault();
    }
    long errors = snapshot.problems().stream().filter(Problem::isError).count();
    return errors == 0
        ? "Built " + snapshot.documents().size() + " documents in " + time + " ms"
        : "The profile has " + errors + (errors == 1 ? " error" : " errors");
  }

  /** Asks the system for a browser; without one, the address has been printed. */
  public void openBrowser() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", address().toString())
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address().toString())
                : List.of("xdg-open", address().toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no browser on this machine.
    }
  }

  @Override
  public void close() {
    closed = true;
    server.close();
  }
}
