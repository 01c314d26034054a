package dev.dossier.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line on a terminal for work that takes longer than half a second, removed when it is done. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLISECONDS = 500;
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread thread;

  Progress(Terminal terminal, String text) {
    this.terminal = terminal;
    this.thread = new Thread(() -> show(text), "progress");
    thread.setDaemon(true);
  }

  /** Shows the line from half a second on, if a person can see it. */
  void start() {
    if (terminal.hasColours()) {
      thread.start();
    }
  }

  private void show(String text) {
    try {
      if (!done.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        terminal.err().print(text);
        done.await();
        terminal.err().print(ERASE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
