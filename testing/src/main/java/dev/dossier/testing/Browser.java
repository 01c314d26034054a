package dev.dossier.testing;

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium, controlled by chromedriver through the W3C WebDriver protocol. */
public final class Browser {
  /** Codes of keys in WebDriver. */
  public static final String TAB = "\uE004";

  public static final String ENTER = "\uE007";
  public static final String DOWN = "\uE015";

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
            // The sandbox does not work for root in containers; the pages are trusted.
            List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"));
    Map<String, Object> wanted =
        Map.of(
            "browserName",
            "chrome",
            // axe needs long for the career page on a busy machine.
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

  /** Starts a browser; skips the test where there is none, but fails it under CI. */
  public static Browser required() throws Exception {
    return new Browser(chromium(), Judge.require("chromedriver"));
  }

  /** Returns the browser's program. */
  public static Path chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> Judge.find(name).stream())
        .findFirst()
        .orElseGet(() -> Judge.require("chromium"));
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

  /** Opens a file at a screen width, in the light or dark scheme. */
  public void open(Path page, int width, String scheme) throws Exception {
    open(page.toUri().toString(), width, scheme);
  }

  /** Opens an address and waits for the complete layout. */
  public void open(String url, int width, String scheme) throws Exception {
    begin(url, width, scheme);
    await(
        "const settled = () => [...document.querySelectorAll('li')].every(it =>"
            + " getComputedStyle(it).contentVisibility === 'visible') ? done() :"
            + " setTimeout(settled, 10); settled()");
  }

  /** Opens an address and waits for the load event. */
  public void begin(String url, int width, String scheme) throws Exception {
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
  public void withoutScript(Path page, int width) throws Exception {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    open(page, width, "light");
  }

  public void withScript() throws Exception {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", false));
  }

  /** Shows the open page as it is printed, until the next one is opened. */
  public void showPaper() throws Exception {
    cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** Runs a function body in the page and returns its result. */
  public JsonElement evaluate(String script) throws Exception {
    return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** Doubles the text size, as WCAG 2.2 (1.4.4) requires to be possible. */
  public void doubleText() throws Exception {
    evaluate(
        "const root = document.documentElement; root.style.fontSize = 2 *"
            + " parseFloat(getComputedStyle(root).fontSize) + 'px'");
  }

  /** Returns the width of the page in pixels, including overflow. */
  public int pageWidth() throws Exception {
    return evaluate("return document.documentElement.scrollWidth").getAsInt();
  }

  /** What a function body hands to {@code done} in the page. */
  public JsonElement await(String script) throws Exception {
    String body = "const done = arguments[arguments.length - 1];\n" + script;
    return post(session + "/execute/async", Map.of("script", body, "args", List.of()));
  }

  /** Returns the violations that axe finds in the current state of the page, as JSON. */
  public String faultsOfAxe() throws Exception {
    evaluate(resource("/axe.min.js"));
    return await(
            "axe.run({resultTypes: ['violations']}).then(result =>"
                + " done(JSON.stringify(result.violations.map(fault =>"
                + " [fault.id, fault.nodes.map(node => node.html)]))))")
        .getAsString();
  }

  /** Sets what the user prefers, by the media feature of CSS: {@code forced-colors}. */
  public void prefer(Map<String, String> features) throws Exception {
    List<Map<String, String>> all =
        features.entrySet().stream()
            .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
            .toList();
    cdp("Emulation.setEmulatedMedia", Map.of("features", all));
  }

  /** Returns the sum of all layout shifts of the page so far, once its fonts are there. */
  public double shifts() throws Exception {
    return await(
            "let sum = 0; new PerformanceObserver(list => list.getEntries().forEach(it =>"
                + " sum += it.value)).observe({type: 'layout-shift', buffered: true});"
                + " document.fonts.ready.then(() => setTimeout(() => done(sum), 300))")
        .getAsDouble();
  }

  /** Presses and releases a key. */
  public void press(String key) throws Exception {
    press(key, 1);
  }

  /** Presses and releases a key several times. */
  public void press(String key, int times) throws Exception {
    List<Map<String, String>> strokes =
        List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
    List<Map<String, String>> all =
        Collections.nCopies(times, strokes).stream().flatMap(List::stream).toList();
    Map<String, Object> keyboard = Map.of("type", "key", "id", "keyboard", "actions", all);
    post(session + "/actions", Map.of("actions", List.of(keyboard)));
  }

  /** Returns console messages since the last call. */
  public List<String> messages() throws Exception {
    List<String> messages = new ArrayList<>();
    post(session + "/se/log", Map.of("type", "browser"))
        .getAsJsonArray()
        .forEach(entry -> messages.add(entry.getAsJsonObject().get("message").getAsString()));
    return messages;
  }

  /** Returns a PNG of the whole page in Base64. */
  public String screenshot() throws Exception {
    return cdp("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
        .getAsJsonObject()
        .get("data")
        .getAsString();
  }

  /** Prints the page on A4 and returns the PDF in Base64. */
  public String print() throws Exception {
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

  /** Returns a script from the class path. */
  private static String resource(String name) throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public void stop() throws Exception {
    client.send(
        HttpRequest.newBuilder(URI.create(session)).DELETE().build(),
        HttpResponse.BodyHandlers.discarding());
    driver.destroy();
    driver.waitFor();
  }
}
