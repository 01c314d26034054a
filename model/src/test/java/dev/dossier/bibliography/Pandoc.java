package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dossier.bibliography.style.CitationStyle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reference implementation for references and citations: {@code pandoc --citeproc}. */
final class Pandoc {
  private static final Pattern ENTRY =
      Pattern.compile(
          "<div id=\"ref-([^\"]+)\" class=\"csl-entry\"[^>]*>\n?(.*?)</div>\n(?=<div id|</div>)",
          Pattern.DOTALL);
  private static final Pattern PARAGRAPH = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);

  private Pandoc() {}

  /** Skips the test if pandoc is not installed; fails it in CI. */
  static void require() {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pandoc")));
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("pandoc is on the path").isTrue();
    }
    assumeTrue(there, "no pandoc on this machine");
  }

  /** Returns the references of a CSL-JSON file, as plain text by key, in order. */
  static Map<String, String> references(Path works, CitationStyle style, String language)
      throws IOException, InterruptedException {
    String html = run("---\nnocite: '@*'\nlang: " + language + "\n---\n", works, style, language);
    Map<String, String> references = new LinkedHashMap<>();
    Matcher entries = ENTRY.matcher(html);
    while (entries.find()) {
      references.put(entries.group(1), plain(entries.group(2)));
    }
    return references;
  }

  /** Returns the citations in paragraphs of Markdown, each as plain text. */
  static List<String> paragraphs(
      List<String> markdown, Path works, CitationStyle style, String language)
      throws IOException, InterruptedException {
    String html =
        run(
            "---\nsuppress-bibliography: true\nlang: "
                + language
                + "\n---\n\n"
                + String.join("\n\n", markdown)
                + "\n",
            works,
            style,
            language);
    List<String> paragraphs = new ArrayList<>();
    Matcher found = PARAGRAPH.matcher(html);
    while (found.find() && paragraphs.size() < markdown.size()) {
      paragraphs.add(plain(found.group(1)));
    }
    return paragraphs;
  }

  private static String run(String markdown, Path works, CitationStyle style, String language)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("pandoc");
    Path input = Files.writeString(folder.resolve("in.md"), markdown);
    Path csl = Files.writeString(folder.resolve("style.csl"), adapted(style.xml(), language));
    Path output = folder.resolve("out.html");
    Process process =
        new ProcessBuilder(
                "pandoc",
                "-f",
                "markdown",
                "-t",
                "html",
                "--wrap=none",
                "--citeproc",
                "--bibliography=" + works.toAbsolutePath(),
                "--csl=" + csl,
                "-o",
                output.toString(),
                input.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("pandoc: " + said);
    }
    return Files.readString(output);
  }

  /**
   * The style as Debian's pandoc (2.17) needs it to be judged by: with the terms of our release of
   * the locales, which is newer than the one that it holds; without {@code
   * subsequent-author-substitute}, which Dossier leaves out so that every reference is whole; and
   * with {@code chicago-16} page ranges by the name that it knows.
   */
  static String adapted(String xml, String language) throws IOException {
    Matcher ofStyle = Pattern.compile("default-locale=\"([^\"]+)\"").matcher(xml);
    String tag = ofStyle.find() ? ofStyle.group(1) : language;
    String terms = "";
    try (InputStream in = Pandoc.class.getResourceAsStream("/locales-" + tag + ".xml")) {
      if (in != null) {
        String locale = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        terms = locale.substring(locale.indexOf("<terms>"), locale.indexOf("</terms>") + 8);
      }
    }
    // The first locale with a term wins, so these follow those of the style.
    String own = "<locale>" + terms + "</locale>";
    int last = xml.lastIndexOf("</locale>");
    int place = last >= 0 ? last + "</locale>".length() : xml.indexOf("<macro");
    String whole =
        (xml.substring(0, place) + own + xml.substring(place))
            .replaceAll("subsequent-author-substitute(-rule)?=\"[^\"]*\"", "")
            .replace("page-range-format=\"chicago-16\"", "page-range-format=\"chicago\"");
    return withNameOptions(whole);
  }

  /** Pandoc 2.17 does not inherit name options from the style element. */
  private static String withNameOptions(String xml) {
    Matcher style = Pattern.compile("<style [^>]*>").matcher(xml);
    Map<String, String> options = new LinkedHashMap<>();
    if (style.find()) {
      Matcher option =
          Pattern.compile(" (initialize-with|name-as-sort-order|sort-separator)=\"[^\"]*\"")
              .matcher(style.group());
      while (option.find()) {
        options.put(option.group(1), option.group());
      }
    }
    String named = xml.replaceAll("(<names\\b[^>]*[^/>]>)(?!\\s*<name[ />])", "$1<name/>");
    return Pattern.compile("<name(?=[ />])([^>]*?)(/?)>")
        .matcher(options.containsKey("name-as-sort-order") ? named : xml)
        .replaceAll(
            name -> {
              StringBuilder all = new StringBuilder("<name").append(name.group(1));
              options.forEach(
                  (key, text) -> all.append(name.group(1).contains(key + "=") ? "" : text));
              return Matcher.quoteReplacement(all.append(name.group(2)).append(">").toString());
            });
  }

  /** Returns text with normalized white space. */
  static String plain(String html) {
    return html.replaceAll("</div>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
