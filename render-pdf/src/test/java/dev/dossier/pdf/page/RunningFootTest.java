package dev.dossier.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.markup.Xhtml;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class RunningFootTest {
  private static final String PAGE =
      "<html xmlns='http://www.w3.org/1999/xhtml'><body>%s<h1>Ada</h1><p>Text</p></body></html>";

  private static final String FOOT = "<div id='running-foot'>1/1</div>";

  @Test
  void aFootIsTakenOutAndPutBackToItsPlace() throws Exception {
    Document tree = Xhtml.parse(PAGE.formatted(FOOT));
    RunningFoot foot = new RunningFoot(tree);

    assertThat(foot.show(true)).isFalse();
    assertThat(foot.show(false)).isTrue();
    assertThat(foot.show(false)).isFalse();
    assertThat(names(tree)).isEqualTo("h1 p ");
    assertThat(foot.show(true)).isTrue();
    assertThat(names(tree)).isEqualTo("div h1 p ");
  }

  @Test
  void aFootComesFirstIfWhatFollowedItWasMoved() throws Exception {
    Document tree = Xhtml.parse(PAGE.formatted(FOOT));
    RunningFoot foot = new RunningFoot(tree);
    foot.show(false);
    Element heading = Xhtml.all(tree, "h1").get(0);
    heading.getParentNode().removeChild(heading);

    assertThat(foot.show(true)).isTrue();
    assertThat(names(tree)).isEqualTo("div p ");
  }

  @Test
  void withoutAFootThereIsNothingToLayOutAgain() throws Exception {
    RunningFoot foot = new RunningFoot(Xhtml.parse(PAGE.formatted("")));

    assertThat(foot.show(false)).isFalse();
    assertThat(foot.show(true)).isFalse();
  }

  private static String names(Document tree) {
    StringBuilder names = new StringBuilder();
    for (Node child : Xhtml.children(Xhtml.all(tree, "body").get(0))) {
      if (child instanceof Element element) {
        names.append(element.getTagName()).append(' ');
      }
    }
    return names.toString();
  }
}
