package dev.dossier.render;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Results of tasks in other threads. */
public final class Awaited {
  private Awaited() {}

  /** Waits for the result of a task, and throws what the task has thrown. */
  public static <T> T result(CompletableFuture<T> task) {
    try {
      return task.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
