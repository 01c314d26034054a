package dev.dossier.pdf;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Something that takes its time to load, and may be loaded in another thread before it is used. */
final class Loading {
  private volatile CompletableFuture<?> done = CompletableFuture.completedFuture(null);

  /** Begins to load it. */
  void begin(Runnable work) {
    done = CompletableFuture.runAsync(work);
  }

  /**
   * Begins to load it, and then more in the same thread, for which nobody waits.
   *
   * @param more is not run if the work fails
   */
  void begin(Runnable work, Runnable more) {
    CompletableFuture<@Nullable Void> loaded = new CompletableFuture<>();
    done =
        CompletableFuture.anyOf(
            loaded,
            CompletableFuture.runAsync(
                () -> {
                  work.run();
                  loaded.complete(null);
                  more.run();
                }));
  }

  /** Waits until it is loaded, if it has begun to be. */
  void await() {
    try {
      done.join();
    } catch (CompletionException e) {
      done = CompletableFuture.completedFuture(null); // It fails again in use, and is told then.
    }
  }
}
