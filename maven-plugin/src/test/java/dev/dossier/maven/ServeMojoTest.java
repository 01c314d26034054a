package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeMojoTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private final ServeMojo goal = new ServeMojo();

  @BeforeEach
  void createAProfile() throws Exception {
    new Workplace(folder).profile(Workplace.GOOD).standard(goal, log);
  }

  @Test
  void showsTheDocumentsUntilTheBuildIsStopped() throws Exception {
    Thread build = start();
    awaitLines(2);
    String address = log.lines().get(0).replaceAll("INFO (\\S+).*", "$1");
    HttpRequest page = HttpRequest.newBuilder(URI.create(address + "index.html")).build();
    HttpClient client = HttpClient.newHttpClient();
    assertThat(client.send(page, HttpResponse.BodyHandlers.ofString()).body())
        .contains("On Looms and Numbers");

    build.interrupt();
    build.join();
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void problemsAreLoggedWithTheirPlaces() throws Exception {
    new Workplace(folder).profile("person: {nme: Ada}\n").standard(goal, log);
    Thread build = start();
    awaitLines(3);
    build.interrupt();
    build.join();
    assertThat(String.join("\n", log.lines())).contains("ERROR ", "did you mean 'name'?");
  }

  private Thread start() {
    Thread build =
        new Thread(
            () -> {
              try {
                goal.execute();
              } catch (Exception e) {
                log.error(e);
              }
            });
    build.start();
    return build;
  }

  private void awaitLines(int count) throws InterruptedException {
    while (log.lines().size() < count) {
      Thread.sleep(50);
    }
  }

  @Test
  void aPortThatIsTakenIsAnError() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      goal.port = taken.getLocalPort();
      assertThatThrownBy(goal::execute)
          .isInstanceOf(MojoFailureException.class)
          .hasMessageContaining("dossier.port: port " + goal.port + " is in use");
    }
  }
}
