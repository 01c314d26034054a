package dev.dossier.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXParseException;

/**
 * A page that nobody sees: to set it, the engine loads most of what it needs for the first one that
 * is seen. In a fresh JVM that takes half as long as a CV as a whole.
 */
final class FirstPage {
  private FirstPage() {}

  /** Sets it with these fonts, and forgets it. */
  static void set(Fonts fonts) {
    String markup =
        """
        <html lang="en"><head><title>a</title><style>%s</style></head>
        <body><h1>b</h1><section><h2>c</h2><ul><li><div>d <em>e</em> <strong>f</strong>
        <a href="https://example.org" title="g">h</a></div></li></ul></section></body></html>
        """
            .formatted(Theme.named(Theme.NAMES.get(0)).css(new ArrayList<>()));
    AddedFonts none = new AddedFonts(List.of(), List::of);
    try (LaidPages page = new PageLayout(fonts, none).lay(Xhtml.parse(markup), null);
        PDDocument drawn = page.draw()) {
      drawn.save(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    } catch (SAXParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
