package dev.dossier.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.RenderedFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewServerTest {
  @Test
  void aDocumentIsShownBeforeTheBuildHasEnded() throws Exception {
    Snapshot before =
        Snapshot.NONE.next(
            List.of(file("portfolio", "index.html", "old"), file("cv", "cv.pdf", "old")),
            List.of(),
            List.of());
    try (PreviewServer server =
        new PreviewServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
      server.show(before);
      server.showPart(List.of(file("portfolio", "index.html", "new")));

      assertThat(get(server, "index.html")).isEqualTo("new");
      assertThat(get(server, "cv.pdf")).isEqualTo("old");

      server.show(before.failed(List.of(), List.of(), "a fault"));
      assertThat(get(server, "index.html")).isEqualTo("old");
    }
  }

  private static RenderedFile file(String document, String path, String content) {
    return new RenderedFile(
        document, path, content.getBytes(StandardCharsets.UTF_8), Duration.ZERO);
  }

  private static String get(PreviewServer server, String path) throws Exception {
    URI address = URI.create("http://localhost:" + server.port() + "/" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

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
