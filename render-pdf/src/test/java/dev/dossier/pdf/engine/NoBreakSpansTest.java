package dev.dossier.pdf.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.markup.Xhtml;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class NoBreakSpansTest {
  @Test
  void aListItemIsLeftAloneWhereItsFirstLineHasRoom() throws Exception {
    String early = "<div>A word<sup>1</sup> and <a>two words</a>, so.</div>";
    String late = "<div>" + "word ".repeat(8) + "<a>two words</a>, so.</div>";
    Document tree =
        Xhtml.parse("<body><ul><li>" + early + "</li><li>" + late + "</li></ul></body>");
    new NoBreakSpans(tree, 60).hold();
    assertThat(written(tree)).contains(early).contains("<a>two words,</a>").doesNotContain("glue");
  }

  /** In the right column {@code {…}} is an unbreakable span. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "by <a>Ada</a>.                    | by {<a>Ada</a>.}",
        "by <a>Ada Example</a>, so         | by <a>Ada Example,</a> so",
        "by <strong>A Example</strong>, so | by <strong>A </strong>{<strong>Example</strong>,} so",
        "see (<a>A and B</a>), so          | see <a>(A and B),</a> so",
        "a word<sup>1</sup> next           | a {word<sup>1</sup>} next",
        "is so.<sup>1</sup><sup>2</sup>, a | is {so.<sup>1</sup><sup>2</sup>,} a",
        "a <em>pre</em>fix and             | a {<em>pre</em>fix} and",
        "<em>A</em>, the first             | <em>A</em>, the first",
        "for <em>A B</em> and              | for <em>A B</em> and",
        "<a>A <b class=\"emoji\">!</b></a>, so | <a>A {<b class=\"emoji\">!</b>,}</a> so",
        "for <em>A</em> <em>B</em>         | for <em>A</em> <em>B</em>"
      })
  void holdsWhatHasNoSpaceBetween(String markup, String held) throws Exception {
    Document tree = Xhtml.parse("<body><p>" + markup + "</p></body>");
    new NoBreakSpans(tree, 60).hold();
    assertThat(written(tree))
        .isEqualTo(
            "<body><p>"
                + held.replace("{", "<span class=\"glue\">").replace("}", "</span>")
                + "</p></body>");
  }

  private static String written(Document tree) throws Exception {
    StringWriter text = new StringWriter();
    Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    writer.transform(new DOMSource(tree), new StreamResult(text));
    return text.toString();
  }
}
