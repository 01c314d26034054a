package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LoadingTest {
  @Test
  void workThatIsNotStartedIsNotWaitedFor() {
    assertThatCode(() -> new Loading().await()).doesNotThrowAnyException();
  }

  @Test
  void workThatIsStartedIsDoneAfterwards() {
    Loading loading = new Loading();
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    loading.begin(
        () -> {
          begun.countDown();
          done.set(true);
        });
    loading.await();
    assertThat(begun.getCount()).isZero();
    assertThat(done).isTrue();
  }

  @Test
  void aFailureIsReportedWhereItIsUsed() {
    Loading loading = new Loading();
    loading.begin(
        () -> {
          throw new IllegalStateException("cannot be loaded");
        });
    assertThatCode(loading::await).doesNotThrowAnyException();
    assertThatCode(loading::await).doesNotThrowAnyException();
  }

  @Test
  void furtherWorkIsNotWaitedFor() throws InterruptedException {
    Loading loading = new Loading();
    AtomicBoolean done = new AtomicBoolean();
    CountDownLatch waited = new CountDownLatch(1);
    CountDownLatch more = new CountDownLatch(1);
    loading.begin(
        () -> done.set(true),
        () -> {
          awaitQuietly(waited);
          more.countDown();
        });
    loading.await();
    assertThat(done).isTrue();
    assertThat(more.getCount()).isOne();
    waited.countDown();
    assertThat(more.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void noFurtherWorkRunsAfterAFailure() {
    Loading loading = new Loading();
    AtomicBoolean more = new AtomicBoolean();
    loading.begin(
        () -> {
          throw new IllegalStateException("cannot be loaded");
        },
        () -> more.set(true));
    assertThatCode(loading::await).doesNotThrowAnyException();
    assertThat(more).isFalse();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
