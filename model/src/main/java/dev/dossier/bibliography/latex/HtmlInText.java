package dev.dossier.bibliography.latex;

import dev.dossier.text.HtmlEntities;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML in text that programs exported, as CSL's inline markup: {@code <em>} is {@code <i>}, links
 * give their text, entities are characters, and all other elements of HTML, JATS and MathML are
 * left out. Angle brackets round what is no element are text: {@code List<String>}, {@code a<b}.
 */
public final class HtmlInText {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(?:(?:jats|mml|xhtml):)?([A-Za-z][A-Za-z0-9]*+)"
              + "((?:\\s++[A-Za-z:-]++\\s*+=\\s*+(?:\"[^\"<>]*+\"|“[^”<>]*+”|”[^”<>]*+”|'[^'<>]*+'|’[^’<>]*+’|[^\\s\"'<>]++))*+)\\s*+/?>"
              + "|<!(?:--|–)[^<>]*+>",
          Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern OWN =
      Pattern.compile(
          "\\s*+(?:class|style)\\s*+=\\s*+[\"“”](?:nocase|nodecor|font-variant:\\s*small-caps;?)[\"“”]\\s*+");

  /** Inline elements and what they are in CSL. */
  private static final Map<String, String> INLINE =
      Pairs.of(
          "i", "i", "em", "i", "italic", "i", "cite", "i", "var", "i", "dfn", "i", "b", "b",
          "strong", "b", "bold", "b", "sup", "sup", "sub", "sub", "inf", "sub", "sc", "sc", "scp",
          "sc");

  /** Elements whose ends part words. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "title",
          "sec",
          "table",
          "tr",
          "td",
          "th",
          "blockquote",
          "hr",
          "pre",
          "section",
          "dd",
          "dt",
          "dl");

  private static final Set<String> OTHERS =
      Set.of(
          "a",
          "span",
          "font",
          "u",
          "s",
          "tt",
          "code",
          "small",
          "big",
          "strike",
          "del",
          "ins",
          "mark",
          "q",
          "abbr",
          "img",
          "center",
          "body",
          "html",
          "script",
          "style",
          "underline",
          "monospace",
          "math",
          "mi",
          "mo",
          "mn",
          "mrow",
          "msub",
          "msup",
          "msubsup",
          "mtext",
          "mover",
          "munder",
          "mfrac",
          "msqrt",
          "mspace",
          "mstyle",
          "semantics",
          "annotation",
          "article",
          "kbd",
          "samp",
          "nobr",
          "wbr",
          "link",
          "ext",
          "xref",
          "inline",
          "formula",
          "alternatives",
          "tex");
  private static final String FOREIGN = "-";

  /** Text within text within text; deeper than that, nobody sees a difference. */
  private static final int DEEPEST = 20;

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean dropped;

  private HtmlInText(String html) {
    this.html = html;
  }

  /** Text with CSL's inline markup only, whose tags are closed. */
  static String markup(String text) {
    return mayBe(text) ? read(text).out.toString() : text;
  }

  /** Whether text has HTML that is left out. */
  static boolean isIn(String text) {
    return mayBe(text) && read(text).dropped;
  }

  private static boolean mayBe(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  private static HtmlInText read(String text) {
    HtmlInText reading = new HtmlInText(decoded(text));
    reading.read();
    return reading;
  }

  private void read() {
    Matcher tag = TAG.matcher(html);
    int from = 0;
    while (tag.find()) {
      out.append(html, from, tag.start());
      from = tag.end();
      element(tag);
    }
    out.append(html, from, html.length());
    while (!open.isEmpty()) {
      close(open.pop());
    }
  }

  private void element(Matcher tag) {
    String name = tag.group(2) == null ? "!--" : tag.group(2).toLowerCase(Locale.ROOT);
    String inline = INLINE.get(name);
    if (inline != null) {
      inline(tag, inline, true);
    } else if (name.equals("span")) {
      boolean own = OWN.matcher(tag.group(3)).matches();
      dropped |= !own && tag.group(1).isEmpty();
      inline(tag, "span", own);
    } else if (BLOCKS.contains(name)) {
      dropped = true;
      space();
    } else if (OTHERS.contains(name) || name.equals("!--")) {
      dropped = true;
    } else {
      out.append(tag.group());
    }
  }

  /** Writes a tag of CSL's; an end that nothing began, and one across others, is left out. */
  private void inline(Matcher tag, String name, boolean written) {
    if (tag.group(1).isEmpty()) {
      boolean kept = written && open.size() < DEEPEST;
      open.push(kept ? name : FOREIGN + name);
      out.append(!kept ? "" : name.equals("span") ? tag.group() : "<" + name + ">");
    } else if (open.contains(name) || open.contains(FOREIGN + name)) {
      String ended = "";
      while (!ended.equals(name) && !ended.equals(FOREIGN + name)) {
        ended = open.pop();
        close(ended);
      }
    }
  }

  private void close(String name) {
    if (!name.startsWith(FOREIGN)) {
      out.append("</").append(name).append('>');
    }
  }

  private void space() {
    if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  /** Text with characters for entities; those of HTML that are none are text. */
  public static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    // Twice where a program escaped what was escaped: "&amp;lt;i&amp;gt;".
    String once = characters(text);
    return once.indexOf('&') < 0 ? once : characters(once);
  }

  private static String characters(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(HtmlEntities.character(entity.group())));
  }
}
