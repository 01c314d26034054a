package dev.dossier.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatThreadsTest {
  @Test
  void differentFormatsRunAtTheSameTime() {
    CyclicBarrier barrier = new CyclicBarrier(2);
    try (FormatThreads threads = new FormatThreads(Stream.of("html", "pdf"))) {
      Supplier<Integer> page = threads.run("html", () -> met(barrier));
      Supplier<Integer> paper = threads.run("pdf", () -> met(barrier));

      assertThat(List.of(page.get(), paper.get())).containsExactlyInAnyOrder(0, 1);
    }
  }

  private static int met(CyclicBarrier barrier) {
    try {
      return barrier.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void documentsOfAFormatRunInOneThread() {
    try (FormatThreads threads = new FormatThreads(Stream.of("html", "pdf", "html"))) {
      Supplier<Thread> first = threads.run("html", Thread::currentThread);
      Supplier<Thread> second = threads.run("html", Thread::currentThread);

      assertThat(second.get()).isSameAs(first.get()).isNotSameAs(Thread.currentThread());
      assertThat(first.get().isDaemon()).isTrue();
    }
  }

  @Test
  void aSingleFormatNeedsNoThread() {
    try (FormatThreads threads = new FormatThreads(Stream.of("pdf", "pdf"))) {
      assertThat(threads.run("pdf", Thread::currentThread).get()).isSameAs(Thread.currentThread());
    }
  }

  @Test
  void whatATaskThrowsIsThrown() {
    RuntimeException failure = new IllegalStateException("a bug");
    Error error = new StackOverflowError();
    try (FormatThreads threads = new FormatThreads(Stream.of("html", "pdf"))) {
      Supplier<Object> page = threads.run("html", () -> thrown(failure));
      Supplier<Object> paper =
          threads.run(
              "pdf",
              () -> {
                throw error;
              });

      assertThatThrownBy(page::get).isSameAs(failure);
      assertThatThrownBy(paper::get).isSameAs(error);
    }
  }

  private static Object thrown(RuntimeException failure) {
    throw failure;
  }
}
