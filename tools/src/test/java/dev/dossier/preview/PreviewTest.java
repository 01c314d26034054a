package dev.dossier.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.dossier.Dossier;
import dev.dossier.ReadOptions;
import dev.dossier.RenderedFile;
import dev.dossier.WriteOptions;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server of the preview answers, and when it builds again. */
@Timeout(120)
@Tag("slow")
class PreviewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private Path profile;
  private Preview preview;
  private BufferedReader events;

  @BeforeEach
  void start() throws Exception {
    profile = folder.resolve("profile.yaml");
    write("person: {name: Ada}\n");
    preview = Preview.start(profile, ReadOptions.defaults(), () -> TODAY, 0);
    Thread thread = new Thread(() -> preview.run(line -> {}));
    thread.setDaemon(true);
    thread.start();
    HttpRequest request = HttpRequest.newBuilder(at("/_preview/events")).build();
    InputStream stream = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    await(1);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void theFilesAreThoseThatWouldBeWritten() throws Exception {
    List<RenderedFile> files =
        Dossier.read(profile).render(WriteOptions.defaults().withToday(TODAY));
    assertThat(files).hasSizeGreaterThan(1);
    for (RenderedFile file : files) {
      HttpResponse<byte[]> response = get("/" + file.path());
      assertThat(response.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
      assertThat(response.body()).isEqualTo(file.content());
      assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
    assertThat(get("/../profile.yaml").statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
  }

  @Test
  void theFrameAndThePagesOfThePdf() throws Exception {
    assertThat(text("/")).contains("frame.js", "Content-Security-Policy");
    assertThat(text("/_preview/frame.js")).contains("EventSource");
    JsonObject cv = document("cv");
    assertThat(cv.get("pages").getAsInt()).isEqualTo(1);
    byte[] picture = get("/_preview/page/1/640/cv.pdf").body();
    assertThat(picture).startsWith(0x89, 'P', 'N', 'G');
    assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth()).isEqualTo(640);
    byte[] huge = get("/_preview/page/1/9999/cv.pdf").body();
    assertThat(ImageIO.read(new ByteArrayInputStream(huge)).getWidth()).isEqualTo(3000);
    for (String missing : List.of("2/640/cv.pdf", "0/640/cv.pdf", "x/640/cv.pdf", "1/x/cv.pdf")) {
      assertThat(get("/_preview/page/" + missing).statusCode()).as(missing).isEqualTo(404);
    }
  }

  @Test
  void aChangeIsShown() throws Exception {
    String before = document("portfolio").get("hash").getAsString();
    write("person: {name: Bea}\n");
    await(2);
    assertThat(text("/index.html")).contains("Bea").doesNotContain("Ada");
    assertThat(document("portfolio").get("hash").getAsString()).isNotEqualTo(before);
  }

  @Test
  void aTouchWithoutAChangeIsNot() throws Exception {
    write("person: {name: Ada}\n");
    Thread.sleep(500);
    assertThat(state().get("generation").getAsInt()).isEqualTo(1);
  }

  @Test
  void theLastGoodFilesStayWhileTheProfileHasErrors() throws Exception {
    write("person: {nme: Bea}\n");
    await(2);
    assertThat(state().get("failed").getAsBoolean()).isTrue();
    assertThat(state().get("problems").toString()).contains("did you mean 'name'");
    assertThat(text("/index.html")).contains("Ada");

    Files.delete(profile);
    await(3);
    assertThat(state().get("failed").getAsBoolean()).isTrue();

    write("person: {name: Cleo}\n");
    await(4);
    assertThat(state().get("failed").getAsBoolean()).isFalse();
    assertThat(text("/index.html")).contains("Cleo");
  }

  @Test
  void aFileThatWasMissingCounts() throws Exception {
    write("person: {name: Ada}\ntalks: talks.yaml\n");
    await(2);
    assertThat(state().get("failed").getAsBoolean()).isTrue();
    Files.writeString(folder.resolve("talks.yaml"), "- {title: On Looms, date: 2020}\n");
    await(3);
    assertThat(text("/index.html")).contains("On Looms");
    Files.writeString(
        folder.resolve("profile.private.yaml"), "person: {private: {phone: '+1 555 0100'}}\n");
    await(4);
  }

  @Test
  void twoQuickSavesEndWithTheSecond() throws Exception {
    write("person: {name: Bea}\n");
    Thread.sleep(150);
    write("person: {name: Cleo}\n");
    while (!text("/index.html").contains("Cleo")) {
      Thread.sleep(50);
    }
  }

  @Test
  void aSaveDuringTheFirstBuildIsSeen() throws Exception {
    Path other = Files.writeString(folder.resolve("other.yaml"), "person: {name: Ada}\n");
    AtomicBoolean isFirst = new AtomicBoolean(true);
    Supplier<LocalDate> saving =
        () -> {
          if (isFirst.getAndSet(false)) {
            save(other);
          }
          return TODAY;
        };
    assertThat(builds(other, ReadOptions.defaults(), saving, 2)).hasSize(2);
  }

  @Test
  void aFailureToReadIsShownAndTheNextSaveBuildsAgain() throws Exception {
    Path other =
        Files.writeString(
            folder.resolve("other.yaml"), "person: {name: Ada, private: {phone: '${env.X}'}}\n");
    ReadOptions failing =
        ReadOptions.defaults()
            .withVariables(
                name -> {
                  save(other);
                  throw new IllegalStateException("secret");
                });
    assertThat(builds(other, failing, () -> TODAY, 2))
        .first()
        .asString()
        .contains("IllegalStateException")
        .doesNotContain("secret");
  }

  private static void save(Path file) {
    try {
      Files.writeString(file, "person: {name: Bea}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of the first builds of a profile, or of fewer after some seconds. */
  private static List<String> builds(
      Path file, ReadOptions options, Supplier<LocalDate> today, int count) throws Exception {
    CountDownLatch left = new CountDownLatch(count);
    List<String> lines = new CopyOnWriteArrayList<>();
    try (Preview preview = Preview.start(file, options, today, 0)) {
      Thread thread =
          new Thread(
              () ->
                  preview.run(
                      line -> {
                        lines.add(line);
                        left.countDown();
                      }));
      thread.setDaemon(true);
      thread.start();
      boolean isDone = left.await(20, TimeUnit.SECONDS);
      assertThat(isDone || lines.size() < count).isTrue();
    }
    return lines;
  }

  @Test
  void anotherHostIsRefused() throws Exception {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("frame.js");
    }
  }

  @Test
  void nothingIsChangedByRequests() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(at("/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
    assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(HttpURLConnection.HTTP_BAD_METHOD);
  }

  @Test
  void aGivenPortThatIsTakenIsAnErrorAndNoneIsTheNextFreeOne() throws Exception {
    int taken = preview.address().getPort();
    assertThatThrownBy(() -> Preview.start(profile, ReadOptions.defaults(), () -> TODAY, taken))
        .isInstanceOf(BindException.class)
        .hasMessageContaining("port " + taken + " is in use; name another one");
    try (Preview second = Preview.start(profile, ReadOptions.defaults(), () -> TODAY, 0)) {
      assertThat(second.address().getPort()).isNotEqualTo(taken);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536})
  void aPortThatCannotBe(int port) {
    assertThatThrownBy(() -> Preview.start(profile, ReadOptions.defaults(), () -> TODAY, port))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no port " + port + "; ports are 1 to 65535");
  }

  private void write(String text) throws IOException {
    Files.writeString(profile, text);
  }

  /** Waits until the server has announced a build. */
  private void await(int generation) throws IOException {
    String line = events.readLine();
    while (line != null && !line.equals("data: " + generation)) {
      line = events.readLine();
    }
    assertThat(line).isNotNull();
  }

  private JsonObject state() throws Exception {
    return JsonParser.parseString(text("/_preview/state")).getAsJsonObject();
  }

  private JsonObject document(String name) throws Exception {
    for (JsonElement document : state().getAsJsonArray("documents")) {
      if (document.getAsJsonObject().get("name").getAsString().equals(name)) {
        return document.getAsJsonObject();
      }
    }
    throw new AssertionError("no document " + name);
  }

  private String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + preview.address().getPort() + path);
  }
}
