package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LoadingTest {
  @Test
  void whatIsNotBegunIsNotWaitedFor() {
    assertThatCode(() -> new Loading().await()).doesNotThrowAnyException();
  }

  @Test
  void whatHasBegunIsDoneAfterwards() {
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
  void whatFailsIsToldWhereItIsUsed() {
    Loading loading = new Loading();
    loading.begin(
        () -> {
          throw new IllegalStateException("cannot be loaded");
        });
    assertThatCode(loading::await).doesNotThrowAnyException();
    assertThatCode(loading::await).doesNotThrowAnyException();
  }
}
