package dev.dossier.output;

import dev.dossier.render.Awaited;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Threads that render, one for each format, since a renderer is used by one thread at a time. The
 * calling thread does the work itself if there is one format only.
 */
final class FormatThreads implements AutoCloseable {
  private final Map<String, ExecutorService> byFormat = new HashMap<>();

  FormatThreads(Stream<String> formats) {
    List<String> all = formats.distinct().toList();
    if (all.size() > 1) {
      all.forEach(
          format ->
              byFormat.put(format, Executors.newSingleThreadExecutor(task -> of(format, task))));
    }
  }

  private static Thread of(String format, Runnable task) {
    Thread thread = new Thread(task, "render-" + format);
    // A build that is stopped does not wait for a document.
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs a task of a format after those before it.
   *
   * @return waits for the result, and throws what the task has thrown
   */
  <T> Supplier<T> run(String format, Supplier<T> task) {
    ExecutorService thread = byFormat.get(format);
    if (thread == null) {
      T result = task.get();
      return () -> result;
    }
    CompletableFuture<T> future = CompletableFuture.supplyAsync(task, thread);
    return () -> Awaited.result(future);
  }

  @Override
  public void close() {
    byFormat.values().forEach(ExecutorService::shutdown);
  }
}
