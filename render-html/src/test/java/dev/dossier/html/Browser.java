package dev.dossier.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium, driven by chromedriver as the W3C's WebDriver says. */
public final class Browser {
  /** Keys, as WebDriver names them. */
  static final String TAB = "\uE004";

  static final String ENTER = "\uE007";
  static final String DOWN = "\uE015";

  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final Gson GSON = new Gson();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Path chromium, Path chromedriver) throws Exception {
    driver =
        new ProcessBuilder(chromedriver.toString(), "--port=0").redirectErrorStream(true).start();
    String base = "http://127.0.0.1:" + port(driver) + "/session";
    Map<String, Object> options =
        Map.of(
            "binary",
            chromium.toString(),
            "args",
            // No sandbox: tests run as root in containers, and the pages are our own.
            List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
    Map<String, Object> wanted =
        Map.of(
            "browserName",
            "chrome",
            // What axe has to look at in the page of a career takes long on a busy machine.
            "timeouts",
            Map.of("script", 180_000),
            "goog:chromeOptions",
            options,
            "goog:loggingPrefs",
            Map.of("browser", "ALL"));
    JsonObject value =
        post(base, Map.of("capabilities", Map.of("alwaysMatch", wanted))).getAsJsonObject();
    session = base + "/" + value.get("sessionId").getAsString();
  }

  /** Whether there is one on this machine. */
  private static boolean isThere() {
    return find("chromedriver") != null && chromium() != null;
  }

  /** Starts one; a test whose machine has none is skipped, but for CI, where there must be one. */
  static Browser required() throws Exception {
    assumeTrue(isThere() || System.getenv("CI") != null, "no Chromium on this machine");
    return new Browser(chromium(), find("chromedriver"));
  }

  /** The browser itself; {@code null} if there is none. */
  static Path chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(Browser::find)
        .filter(path -> path != null)
        .findFirst()
        .orElse(null);
  }

  private static Path find(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static String port(Process driver) throws IOException {
    BufferedReader output = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher matcher = STARTED.matcher(line);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    throw new IOException("chromedriver did not start");
  }

  /** Shows a file as if on a screen of this width, in the light or the dark scheme. */
  public void open(Path page, int width, String scheme) throws Exception {
    open(page.toUri().toString(), width, scheme);
  }

  /** Shows what is at an address, and waits until all of it is laid out. */
  public void open(String url, int width, String scheme) throws Exception {
    begin(url, width, scheme);
    await(
        "const settled = () => [...document.querySelectorAll('li')].every(it =>"
            + " getComputedStyle(it).contentVisibility === 'visible') ? done() : setTimeout(settled,"
            + " 10); settled()");
  }

  /** Shows what is at an address, as far as it is there when it has been loaded. */
  void begin(String url, int width, String scheme) throws Exception {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    messages();
    post(session + "/url", Map.of("url", url));
  }

  /** Shows a file in a browser whose user has switched scripts off, until {@link #withScript}. */
  void withoutScript(Path page, int width) throws Exception {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    open(page, width, "light");
  }

  void withScript() throws Exception {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  /** What a function body returns in the page. */
  public JsonElement evaluate(String script) throws Exception {
    return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Sets the page's text twice as large as it is, as WCAG 2.2 (1.4.4) wants it to be possible. */
  void doubleText() throws Exception {
    evaluate(
        "const root = document.documentElement; root.style.fontSize = 2 *"
            + " parseFloat(getComputedStyle(root).fontSize) + 'px'");
  }

  /** How wide the page is in pixels; wider than the screen if it must be scrolled sideways. */
  int pageWidth() throws Exception {
    return evaluate("return document.documentElement.scrollWidth").getAsInt();
  }

  /** What a function body hands to {@code done} in the page. */
  JsonElement await(String script) throws Exception {
    String body = "const done = arguments[arguments.length - 1];\n" + script;
    return post(session + "/execute/async", Map.of("script", body, "args", List.of()));
  }

  /** What axe has against the page as it is shown now, as JSON: the rules and what breaks them. */
  String faultsOfAxe() throws Exception {
    evaluate(resource("/axe.min.js"));
    return await(
            "axe.run({resultTypes: ['violations']}).then(result =>"
                + " done(JSON.stringify(result.violations.map(fault =>"
                + " [fault.id, fault.nodes.map(node => node.html)]))))")
        .getAsString();
  }

  /** Presses and releases a key, given as WebDriver names it. */
  void press(String key) throws Exception {
    List<Map<String, String>> strokes =
        List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
    Map<String, Object> keyboard = Map.of("type", "key", "id", "keyboard", "actions", strokes);
    post(session + "/actions", Map.of("actions", List.of(keyboard)));
  }

  /** Messages on the console since the last call. */
  List<String> messages() throws Exception {
    List<String> messages = new ArrayList<>();
    post(session + "/se/log", Map.of("type", "browser"))
        .getAsJsonArray()
        .forEach(entry -> messages.add(entry.getAsJsonObject().get("message").getAsString()));
    return messages;
  }

  /** A PNG of the whole page, in Base64. */
  String screenshot() throws Exception {
    return cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
        .getAsJsonObject()
        .get("data")
        .getAsString();
  }

  /** The page as it is printed on A4: a PDF in Base64. */
  String print() throws Exception {
    Map<String, Object> paper = Map.of("page", Map.of("width", 21.0, "height", 29.7));
    return post(session + "/print", paper).getAsString();
  }

  private JsonElement cdp(String command, Map<String, ?> parameters) throws Exception {
    return post(session + "/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  private JsonElement post(String url, Map<String, ?> body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(GSON.toJson(body)))
            .build();
    HttpResponse<String> response =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    JsonElement value = GSON.fromJson(response.body(), JsonObject.class).get("value");
    if (response.statusCode() != 200) {
      throw new IOException(url + ": " + value);
    }
    return value;
  }

  /** A script of the class path. */
  private static String resource(String name) throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  void stop() throws Exception {
    client.send(
        HttpRequest.newBuilder(URI.create(session)).DELETE().build(),
        HttpResponse.BodyHandlers.discarding());
    driver.destroy();
    driver.waitFor();
  }
}
