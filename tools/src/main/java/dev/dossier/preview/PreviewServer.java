package dev.dossier.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dossier.RenderedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The server of the preview. It answers on the loopback address, and only requests that name it in
 * {@code Host}: a page of another site cannot reach it under a name of its own (DNS rebinding).
 */
final class PreviewServer implements AutoCloseable {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String FRAME = "/_preview/";

  /** A page of a PDF: its number, its width in pixels, and the path of the PDF. */
  private static final Pattern PAGE = Pattern.compile("page/(\\d{1,3})/(\\d{1,4})/(.+)");

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("vcf", "text/vcard; charset=utf-8"));

  /** Pages that are drawn before a browser asks for them: those of most CVs. */
  private static final int PAGES_AHEAD = 2;

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
          });
  private final PagePictures pictures = new PagePictures();

  /** The widths at which a browser has last asked for pages, by the path of the PDF. */
  private final Map<String, Integer> widths = new ConcurrentHashMap<>();

  private Snapshot snapshot = Snapshot.NONE;

  /** How often something has been shown. */
  private int shows;

  private boolean closed;

  PreviewServer(InetSocketAddress address) throws IOException {
    server = HttpServer.create(address, 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Shows what a build gave, to all browsers that are open. */
  synchronized void show(Snapshot next) {
    snapshot = next;
    shows++;
    notifyAll();
  }

  /** Shows a document of a build that has not ended. */
  synchronized void showPart(List<RenderedFile> document) {
    show(snapshot.with(document));
    RenderedFile main = document.get(0);
    Integer width = widths.get(main.path());
    for (int page = 1; width != null && page <= PAGES_AHEAD; page++) {
      int number = page;
      threads.execute(() -> drawAhead(main.content(), number, width));
    }
  }

  /** Draws a page that a browser will ask for, since it has shown the one before. */
  private void drawAhead(byte[] pdf, int page, int width) {
    try {
      pictures.of(pdf, page, width);
    } catch (IOException e) {
      // The browser's request fails in the same way, and is answered.
    }
  }

  private synchronized Snapshot current() {
    return snapshot;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = exchange.getRequestHeaders().getFirst("Host");
      String path = exchange.getRequestURI().getPath();
      if (host == null || !isOwn(host, port())) {
        send(
            exchange,
            421,
            "text/plain",
            "This preview answers to localhost only.".getBytes(StandardCharsets.UTF_8));
      } else if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", new byte[0]);
      } else if (path.equals("/")) {
        send(exchange, 200, type("html"), resource("frame.html"));
      } else if (path.equals(FRAME + "events")) {
        sendEvents(exchange);
      } else if (path.startsWith(FRAME)) {
        sendOwn(exchange, path.substring(FRAME.length()));
      } else {
        sendFile(exchange, path.substring(1));
      }
    }
  }

  /** Whether a request is for this server. Browsers leave out port 80. */
  static boolean isOwn(String host, int port) {
    String name = host.toLowerCase(Locale.ROOT);
    return HOSTS.stream()
        .anyMatch(own -> name.equals(own + ":" + port) || (port == 80 && name.equals(own)));
  }

  private void sendOwn(HttpExchange exchange, String path) throws IOException {
    Snapshot shown = current();
    if (path.equals("state")) {
      send(exchange, 200, type("json"), new StateWriter(pictures).json(shown));
    } else if (path.equals("frame.js") || path.equals("frame.css")) {
      send(exchange, 200, type(path), resource(path));
    } else if (path.startsWith("page/")) {
      sendPage(exchange, path, shown);
    } else {
      send(exchange, null, "");
    }
  }

  private void sendPage(HttpExchange exchange, String path, Snapshot shown) throws IOException {
    Matcher asked = PAGE.matcher(path);
    byte[] pdf = asked.matches() ? shown.files().get(asked.group(3)) : null;
    if (pdf == null) {
      send(exchange, null, "");
      return;
    }
    int width = Integer.parseInt(asked.group(2));
    widths.put(asked.group(3), width);
    send(exchange, pictures.of(pdf, Integer.parseInt(asked.group(1)), width), "png");
  }

  private void sendFile(HttpExchange exchange, String path) throws IOException {
    Map<String, byte[]> files = current().files();
    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    send(exchange, files.get(name), name);
  }

  private static void send(HttpExchange exchange, byte @Nullable [] content, String name)
      throws IOException {
    if (content == null) {
      send(exchange, 404, "text/plain", "Not found".getBytes(StandardCharsets.UTF_8));
    } else {
      send(exchange, 200, type(name), content);
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    if (content.length > 0) {
      exchange.getResponseBody().write(content);
    }
  }

  /** Server-sent events: the number of builds, whenever there is something new, flushed at once. */
  private void sendEvents(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    OutputStream out = exchange.getResponseBody();
    int seen = -1;
    try {
      while (true) {
        seen = next(seen);
        if (seen < 0) {
          return;
        }
        out.write(("data: " + current().generation() + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for something new after a number of shows; negative when the server is closed. */
  private synchronized int next(int seen) throws InterruptedException {
    while (!closed && shows == seen) {
      wait();
    }
    return closed ? -1 : shows;
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    server.stop(0);
    threads.shutdownNow();
  }
}
