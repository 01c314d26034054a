package dev.dossier.text;

/**
 * Text with markup, finished: links resolved, citations set, footnotes numbered.
 *
 * @param xhtml a well-formed XHTML fragment that is safe to print as it is. Elements: {@code p, em,
 *     strong, code, pre, a, ul, ol, li, blockquote, br, hr, sup, sub, span, h4, h5, h6}. Footnote
 *     marks are {@code <sup class="footnote-ref"><a id="fnref-1" href="#fn-1">1</a></sup>},
 *     citations {@code <a class="citation" href="#ref-key">}. Text without paragraphs of its own
 *     has no {@code p} around it.
 * @param plain the same as plain text in one line, for titles and metadata
 * @param language BCP 47 tag where it differs from the document's; empty if it does not
 */
public record RichText(String xhtml, String plain, String language) {
  /**
   * Whether it holds blocks ({@code p}, lists), and so must stand in a {@code div}, not in a line.
   */
  public boolean isBlock() {
    return xhtml.startsWith("<") && xhtml.matches("(?s)<(p|ul|ol|pre|blockquote|h[1-6]|hr)[ >/].*");
  }
}
