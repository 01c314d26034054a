package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.render.Renderer;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page parsed like in a browser. */
public final class PageUnderTest {
  private static final Pattern BLOCKED_PICTURE =
      Pattern.compile(
          ".*: image"
              + " “(data:image/(?:png|jpeg);base64,[\\w+/=]*|(?:\\.\\./)*pictures/[\\w.-]+)[.…]*”"
              + " blocked by “img-src” directive\\..*");

  private static final List<String> SHOWING_DATA = List.of("img-src data:", "img-src 'self' data:");
  private static final List<String> SHOWING_FILES =
      List.of("img-src 'self'", "img-src 'self' data:");

  private final String html;
  private final org.w3c.dom.Document tree;

  private PageUnderTest(String html) throws Exception {
    this.html = html;
    HtmlDocumentBuilder parser = new HtmlDocumentBuilder(XmlViolationPolicy.FATAL);
    tree = parser.parse(new InputSource(new StringReader(html)));
  }

  public static PageUnderTest of(Document document) throws Exception {
    Renderer.Rendering rendering = new HtmlRenderer().render(document, Instant.EPOCH);
    assertThat(rendering.problems()).isEmpty();
    return of(rendering.files().get(0));
  }

  public static PageUnderTest of(String html) throws Exception {
    return new PageUnderTest(html);
  }

  public static PageUnderTest of(Renderer.OutputFile file) throws Exception {
    return new PageUnderTest(new String(file.content(), StandardCharsets.UTF_8));
  }

  String html() {
    return html;
  }

  /**
   * What the Nu checker (26.5.2) says against it: errors, warnings and hints. It reads the
   * addresses of images with a pattern that wants a host, so that one with {@code data:} is none to
   * it, and what is at no address is blocked by any policy: {@code NuCheckerTest} shows that. So of
   * the picture in this page, and if the page's policy lets it be shown, that is not counted. The
   * same is true of a file beside the page: a page that the checker is given has no origin.
   */
  public List<String> complaints() throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    checker.setNoLangDetect(true); // It guesses at the language of short texts, and wrongly.
    String report =
        checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    return report
        .lines()
        .filter(line -> line.matches("(Error|Warning|Info): .*"))
        .filter(line -> !isAboutAPictureThatIsShown(line))
        .toList();
  }

  private boolean isAboutAPictureThatIsShown(String complaint) {
    Matcher blocked = BLOCKED_PICTURE.matcher(complaint);
    return blocked.matches()
        && elements("meta").stream()
            .map(meta -> meta.getAttribute("content"))
            .anyMatch(policy -> allows(blocked.group(1).startsWith("data:"), policy))
        && elements("img").stream()
            .anyMatch(image -> image.getAttribute("src").startsWith(blocked.group(1)));
  }

  private static boolean allows(boolean isData, String policy) {
    return Stream.of(policy.split(";"))
        .anyMatch(part -> (isData ? SHOWING_DATA : SHOWING_FILES).contains(part.strip()));
  }

  /** Elements of a name, in the order of the page; of all names for {@code *}. */
  public List<Element> elements(String name) {
    NodeList found = tree.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** Returns the elements of a class in document order. */
  public List<Element> ofClass(String name) {
    return elements("*").stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ")).contains(name))
        .toList();
  }

  /** Returns all values of an attribute in document order. */
  public List<String> attribute(String name) {
    return elements("*").stream()
        .filter(element -> element.hasAttribute(name))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  /** Returns the element with an id. */
  public Element byId(String id) {
    return elements("*").stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no element has the id " + id));
  }

  /** Returns the text of an element with normalized spaces. */
  public static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }
}
