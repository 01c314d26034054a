package dev.dossier.pdf;

import dev.dossier.pdf.engine.LaidPages;
import dev.dossier.pdf.engine.PageLayout;
import dev.dossier.pdf.font.AddedFonts;
import dev.dossier.pdf.font.FontFace;
import dev.dossier.pdf.font.Fonts;
import dev.dossier.pdf.markup.Xhtml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXParseException;

/**
 * A page that nobody sees: to set it, the engine loads most of what it needs for the first one that
 * is seen. In a fresh JVM that takes half as long as a CV as a whole.
 */
final class FirstPage {
  /** Something of each kind that a CV is set with. */
  private static final String MARKUP =
      """
      <html lang="en"><head><title>a</title><style>
      @page { size: a4; margin: 20mm; @bottom-center { font-family: "FACE"; content: element(foot) } }
      html { font-family: "FACE"; font-size: 10pt }
      #foot { position: running(foot) }
      #foot:before { content: counter(page) }
      h2 { border-bottom: 0.5pt solid #888; page-break-after: avoid }
      li > div { display: table; margin-top: 1mm }
      li > div > span { display: table-cell }
      </style></head>
      <body><div id="foot">a</div><h1>b</h1><section><h2>c</h2><ul><li><div>
      <span>d <em>e</em> <strong>f</strong></span>
      <span><a href="https://example.org" title="g">h</a></span>
      </div></li></ul></section></body></html>
      """
          .replace("FACE", FontFace.SERIF);

  private final Fonts fonts;
  private @Nullable LaidPages laid;

  /** To be set with these fonts. */
  FirstPage(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Lays it out. */
  void lay() {
    AddedFonts none = new AddedFonts(List.of(), List::of);
    try {
      laid = new PageLayout(fonts, none).lay(Xhtml.parse(MARKUP), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    } catch (SAXParseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Draws it, by the thread that has laid it out, and forgets it. */
  void draw() {
    try (LaidPages page = Objects.requireNonNull(laid);
        PDDocument drawn = page.draw()) {
      drawn.save(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // All is in memory.
    }
  }
}
