package dev.dossier.bibliography;

import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontStyle;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontVariant;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getFontWeight;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getTextDecoration;
import static de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes.getVerticalAlign;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import dev.dossier.text.Anchors;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes settled tokens as safe XHTML and as plain text. */
final class XhtmlWriter {
  private final StringBuilder xhtml = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final List<String> open = new ArrayList<>();
  private final List<String> workKeys;

  private XhtmlWriter(List<String> workKeys) {
    this.workKeys = workKeys;
  }

  /**
   * Writes tokens.
   *
   * @param workKeys keys of cited works by the number in the tokens' attributes, from 1
   */
  static RichText write(List<Token> tokens, List<String> workKeys) {
    XhtmlWriter writer = new XhtmlWriter(workKeys);
    for (Token token : tokens) {
      if (token instanceof TextToken text) {
        writer.append(text);
      }
    }
    writer.elements(List.of());
    return new RichText(
        writer.xhtml.toString().strip(),
        writer.plain.toString().strip().replaceAll("\\s+", " "),
        "");
  }

  private void append(TextToken token) {
    String text = clean(Markup.plain(token.getText()));
    if (text.isEmpty()) {
      return;
    }
    elements(elementsOf(token, text));
    xhtml.append(RichText.escape(text));
    plain.append(text);
  }

  /** Closes and opens elements so that exactly these are open, the outermost first. */
  private void elements(List<String> wanted) {
    int common = 0;
    while (common < open.size()
        && common < wanted.size()
        && open.get(common).equals(wanted.get(common))) {
      common++;
    }
    for (int i = open.size() - 1; i >= common; i--) {
      String start = open.remove(i);
      int end = start.indexOf(' ');
      xhtml.append("</").append(start, 0, end < 0 ? start.length() : end).append('>');
    }
    for (String start : wanted.subList(common, wanted.size())) {
      xhtml.append('<').append(start).append('>');
      open.add(start);
    }
  }

  private List<String> elementsOf(TextToken token, String text) {
    List<String> elements = new ArrayList<>();
    int attributes = token.getFormattingAttributes();
    int work = attributes >>> TokenSetter.WORK_SHIFT;
    if (work > 0) {
      String anchor = Anchors.reference(workKeys.get(work - 1));
      elements.add("a class=\"citation\" href=\"#" + RichText.escape(anchor) + "\"");
    } else {
      String href = href(token, text);
      if (href != null) {
        elements.add("a href=\"" + RichText.escape(href) + "\"");
      }
    }
    if ((attributes & TokenSetter.OWN) != 0) {
      elements.add("strong class=\"own-name\"");
    }
    if (getFontStyle(attributes) >= FormattingAttributes.FS_ITALIC) {
      elements.add("em");
    }
    if (getFontWeight(attributes) == FormattingAttributes.FW_BOLD) {
      elements.add("strong");
    }
    if (getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS) {
      elements.add("span class=\"small-caps\"");
    }
    if (getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE) {
      elements.add("span class=\"underline\"");
    }
    if (getVerticalAlign(attributes) == FormattingAttributes.VA_SUP) {
      elements.add("sup");
    } else if (getVerticalAlign(attributes) == FormattingAttributes.VA_SUB) {
      elements.add("sub");
    }
    return elements;
  }

  /** Where a token leads; {@code null} if nowhere, or nowhere safe. */
  private static @Nullable String href(TextToken token, String text) {
    boolean web =
        text.regionMatches(true, 0, "https://", 0, 8)
            || text.regionMatches(true, 0, "http://", 0, 7);
    if (token.getType() == TextToken.Type.URL || token.getType() == TextToken.Type.DOI) {
      String address = web ? text : "https://doi.org/" + text;
      boolean safe = web || (token.getType() == TextToken.Type.DOI && text.startsWith("10."));
      return safe ? encode(address) : null;
    }
    return null;
  }

  /** Percent-encodes what may not stand in a URL. */
  private static String encode(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    address
        .codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' || c == '`'
                  || c == '{' || c == '|' || c == '}' || c == '[' || c == ']') {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", c));
              } else {
                encoded.appendCodePoint(c);
              }
            });
    return encoded.toString();
  }

  /** Without characters that XML does not allow. */
  private static String clean(String text) {
    boolean allowed = text.codePoints().allMatch(XhtmlWriter::isAllowed);
    if (allowed) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.codePoints().filter(XhtmlWriter::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
