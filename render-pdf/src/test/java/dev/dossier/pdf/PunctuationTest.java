package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class PunctuationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>by <a>Ada</a>.</p>           | <p>by <a>Ada.</a></p>",
        "<p>see [<a>8</a>].</p>          | <p>see <a>[8].</a></p>",
        "<p><em>Seas</em>, 2016</p>      | <p><em>Seas,</em> 2016</p>",
        "<p><a>Ada</a> (<a>2025</a>)</p> | <p><a>Ada</a> <a>(2025)</a></p>",
        "<p><b>A</b><i>, here</i></p>    | <p><b>A,</b><i> here</i></p>",
        "<p>so.<sup>1</sup>, and</p>     | <p>so.<sup>1</sup>, and</p>",
        "<div><p>so</p><p>.</p></div>    | <div><p>so</p><p>.</p></div>",
        "<p><a>Ada</a> . . .</p>         | <p><a>Ada</a> . . .</p>"
      })
  void goesWithItsWord(String markup, String joined) throws Exception {
    Document tree = Xhtml.parse(markup);

    Punctuation.join(tree.getDocumentElement());

    StringWriter text = new StringWriter();
    var writer = TransformerFactory.newDefaultInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    writer.transform(new DOMSource(tree), new StreamResult(text));
    assertThat(text).hasToString(joined);
  }
}
