package dev.dossier.html;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** Serves a folder over HTTP on this machine, with compression. */
final class ServedFolder implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "bib", "text/plain; charset=utf-8",
          "json", "application/json",
          "png", "image/png",
          "txt", "text/plain",
          "xml", "application/xml");

  private static final Set<String> LATE = Set.of("woff2", "jpg", "png");

  private final Path folder;
  private final HttpServer server;
  private final Executor late;

  ServedFolder(Path folder) throws IOException {
    this(folder, 0);
  }

  /**
   * Serves a folder.
   *
   * @param delay after how many milliseconds a font or a picture is there
   */
  ServedFolder(Path folder, int delay) throws IOException {
    this.folder = folder;
    late =
        delay == 0
            ? Runnable::run
            : CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Returns the address of a file. */
  String url(String file) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + file;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
      return;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .add("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    byte[] bytes = compressed(Files.readAllBytes(file));
    Executor sender = LATE.contains(ending) ? late : Runnable::run;
    sender.execute(() -> send(exchange, bytes));
  }

  private static void send(HttpExchange exchange, byte[] bytes) {
    try (OutputStream out = exchange.getResponseBody()) {
      exchange.sendResponseHeaders(200, bytes.length);
      out.write(bytes);
    } catch (IOException e) {
      // The browser has closed the page.
    }
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
