package dev.dossier.text;

import dev.dossier.language.Direction;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text with markup, finished: links resolved, citations set, footnotes numbered.
 *
 * @param xhtml a well-formed XHTML fragment that is safe to print as it is. Elements: {@code p, em,
 *     strong, code, del, pre, a, ul, ol, li, blockquote, br, hr, sup, sub, span, table, thead,
 *     tbody, tr, th, td} (cells with the class {@code align-end} or {@code align-center}). Footnote
 *     marks are {@code <sup class="footnote-ref"><a id="fnref-1" href="#fn-1">1</a></sup>},
 *     citations {@code <a class="citation" href="#ref-key">}. In a reference the title of the work
 *     is a {@code cite}, the person's own name a {@code <strong class="own-name">}. Text without
 *     paragraphs of its own has no {@code p} around it.
 * @param plain the same as plain text in one line, for titles and metadata; without soft hyphens
 * @param language BCP 47 tag where it differs from the document's; empty if it does not
 */
public record RichText(String xhtml, String plain, String language) {
  private static final Pattern BLOCK =
      Pattern.compile("<(p|ul|ol|pre|blockquote|hr|table)[ >/].*", Pattern.DOTALL);

  public RichText {
    plain = withoutSoftHyphens(plain);
  }

  /**
   * Text as it is searched, compared and handed to other programs: without the places at which a
   * line may end in a hyphen (U+00AD), of which only set text has a use.
   */
  public static String withoutSoftHyphens(String text) {
    return text.replace("\u00AD", "");
  }

  /** Text without markup, in the document's language. */
  public static RichText ofPlain(String text) {
    return new RichText(escape(text), text, "");
  }

  /** Texts one after the other, of which each keeps its language. */
  public static RichText joined(List<RichText> parts, String separator) {
    List<String> languages = parts.stream().map(RichText::language).distinct().toList();
    boolean ofOne = languages.size() == 1;
    return new RichText(
        parts.stream()
            .map(ofOne ? RichText::xhtml : RichText::marked)
            .collect(Collectors.joining(escape(separator))),
        parts.stream().map(RichText::plain).collect(Collectors.joining(separator)),
        ofOne ? languages.get(0) : "");
  }

  /** The same text, said to be in this language; empty for the document's own. */
  public RichText inLanguage(String tag) {
    return new RichText(xhtml, plain, tag);
  }

  /**
   * Its markup where nothing around it says its language: in an element that does, if it is not the
   * document's.
   */
  public String marked() {
    if (language.isEmpty()) {
      return xhtml;
    }
    String element = isBlock() ? "div" : "span";
    return "<%s lang=\"%s\" dir=\"%s\">%s</%s>"
        .formatted(element, escape(language), direction(), xhtml, element);
  }

  /** {@code ltr} or {@code rtl}; empty for the document's own. */
  public String direction() {
    return language.isEmpty() ? "" : Direction.of(language).word();
  }

  /**
   * Whether it holds blocks ({@code p}, lists), and so must stand in a {@code div}, not in a line.
   */
  public boolean isBlock() {
    return BLOCK.matcher(xhtml).matches();
  }

  /** Escapes text for XHTML content and for attributes in double quotes. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
