package dev.dossier.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewServerTest {
  @ParameterizedTest
  @CsvSource({
    "localhost:4242, 4242, true",
    "LOCALHOST:4242, 4242, true",
    "'[::1]:4242', 4242, true",
    "localhost, 4242, false",
    "localhost:4243, 4242, false",
    "localhost, 80, true",
    "127.0.0.1, 80, true",
    "localhost:80, 80, true",
    "evil.example, 80, false",
    "localhost.evil.example, 80, false"
  })
  void onlyRequestsForThisServerAreItsOwn(String host, int port, boolean isOwn) {
    assertThat(PreviewServer.isOwn(host, port)).isEqualTo(isOwn);
  }
}
