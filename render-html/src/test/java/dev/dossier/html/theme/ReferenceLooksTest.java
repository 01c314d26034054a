package dev.dossier.html.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.dossier.html.ExampleSites;
import dev.dossier.profile.spec.Color;
import dev.dossier.testing.InBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In a reference, and in a list by titles, what the paper is called and where the person is in it
 * are strong; the other authors, and all that says where to find it, are muted.
 */
class ReferenceLooksTest extends InBrowser {
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+), (\\d+), (\\d+)\\)");

  @TempDir static Path folder;
  @TempDir static Path copy;

  @BeforeAll
  static void write() throws IOException {
    ExampleSites.all(folder, copy);
  }

  static Stream<Arguments> views() {
    List<Arguments> views = new ArrayList<>();
    for (String page : List.of("first/index.html", "folio/index.html", "rail/index.html")) {
      for (int width : new int[] {375, 1280}) {
        views.add(Arguments.of(page, width, "light"));
        views.add(Arguments.of(page, width, "dark"));
      }
    }
    return views.stream();
  }

  @ParameterizedTest
  @MethodSource("views")
  void titleAndOwnNameAreEmphasizedAndTheRestIsMutedButReadable(
      String page, int width, String scheme) throws Exception {
    PageTheme theme = PageTheme.named(page.startsWith("rail") ? "rail" : "folio");
    Palette palette = scheme.equals("light") ? theme.light() : theme.dark();
    browser.open(folder.resolve(page), width, scheme);
    Map<String, List<String>> looks = looks();
    assertThat(looks.keySet()).containsExactly("ground", "others", "own name", "title");
    Color ground = color(looks.get("ground").get(0));
    assertThat(looks.get("title")).hasSize(1);
    assertThat(looks.get("own name")).isEqualTo(looks.get("title"));
    assertThat(looks.get("others")).hasSize(1);
    String strong = looks.get("title").get(0);
    String muted = looks.get("others").get(0);
    assertThat(strong).endsWith(" 600");
    assertThat(muted).endsWith(" 400");
    assertThat(color(strong)).isEqualTo(palette.get("text"));
    assertThat(color(muted)).isEqualTo(palette.get("muted"));
    assertThat(color(strong).contrast(ground)).isGreaterThanOrEqualTo(10);
    assertThat(color(muted).contrast(ground)).isGreaterThanOrEqualTo(4.5);
  }

  /** Returns the computed colours and font weights of the parts of references. */
  private static Map<String, List<String>> looks() throws Exception {
    JsonElement found =
        browser.evaluate(
            """
            const looks = {ground: new Set([getComputedStyle(document.body).backgroundColor])};
            for (const reference of document.querySelectorAll('li.reference > p.p-name, p.reference, .work .title, p.authors')) {
              const walker = document.createTreeWalker(reference, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const around = walker.currentNode.parentElement;
                if ((around.closest('a') && !around.closest('.title')) || !walker.currentNode.data.trim()) continue;
                const part = around.closest('cite, .title') ? 'title'
                    : around.closest('.own-name') ? 'own name' : 'others';
                const style = getComputedStyle(around);
                (looks[part] ||= new Set()).add(style.color + ' ' + style.fontWeight);
              }
            }
            return Object.entries(looks).map(([part, all]) => [part, [...all]]);
            """);
    Map<String, List<String>> looks = new TreeMap<>();
    for (JsonElement part : found.getAsJsonArray()) {
      List<String> all = new ArrayList<>();
      part.getAsJsonArray().get(1).getAsJsonArray().forEach(it -> all.add(it.getAsString()));
      looks.put(part.getAsJsonArray().get(0).getAsString(), all);
    }
    return looks;
  }

  private static Color color(String css) {
    Matcher rgb = RGB.matcher(css);
    assertThat(rgb.find()).as(css).isTrue();
    return new Color(
        String.format(
            "#%02x%02x%02x",
            Integer.parseInt(rgb.group(1)),
            Integer.parseInt(rgb.group(2)),
            Integer.parseInt(rgb.group(3))));
  }
}
