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
 * Converts HTML in exported text to CSL's inline markup: {@code <em>} becomes {@code <i>}, links
 * are replaced by their text, character references by characters, and the tags of all other
 * elements of HTML, JATS and MathML are removed. Other angle brackets are text: {@code
 * List<String>}, {@code a<b}.
 */
public final class HtmlConverter {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(?:(?:jats|mml|xhtml):)?([A-Za-z][A-Za-z0-9]*+)"
              + "((?:\\s++[A-Za-z:-]++\\s*+=\\s*+(?:\"[^\"<>]*+\"|“[^”<>]*+”|”[^”<>]*+”|'[^'<>]*+'|’[^’<>]*+’|[^\\s\"'<>]++))*+)\\s*+/?>"
              + "|<!(?:--|–)[^<>]*+>",
          Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
  private static final Pattern CSL_SPAN =
      Pattern.compile(
          "\\s*+(?:class|style)\\s*+=\\s*+[\"“”](?:nocase|nodecor|font-variant:\\s*small-caps;?)[\"“”]\\s*+");

  /** Inline elements and their counterparts in CSL. */
  private static final Map<String, String> INLINE_TAGS =
      OrderedMaps.of(
          "i", "i", "em", "i", "italic", "i", "cite", "i", "var", "i", "dfn", "i", "b", "b",
          "strong", "b", "bold", "b", "sup", "sup", "sub", "sub", "inf", "sub", "sc", "sc", "scp",
          "sc");

  /** Elements that separate words. */
  private static final Set<String> BLOCK_TAGS =
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

  /** Other elements, whose tags are removed. */
  private static final Set<String> OTHER_TAGS =
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

  /** The prefix of open elements whose tags are removed. */
  private static final String UNSUPPORTED = "-";

  /** Markup nested deeper is removed. */
  private static final int MAX_DEPTH = 20;

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean unsupported;

  private HtmlConverter(String html) {
    this.html = html;
  }

  /** Returns text with well-formed inline markup of CSL only. */
  static String toCslMarkup(String text) {
    return mayContainHtml(text) ? read(text).out.toString() : text;
  }

  /** Whether text contains tags that {@link #toCslMarkup} removes. */
  static boolean hasUnsupportedTags(String text) {
    return mayContainHtml(text) && read(text).unsupported;
  }

  private static boolean mayContainHtml(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  private static HtmlConverter read(String text) {
    HtmlConverter reading = new HtmlConverter(decodeReferences(text));
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
    String inline = INLINE_TAGS.get(name);
    if (inline != null) {
      inline(tag, inline, true);
    } else if (name.equals("span")) {
      boolean isCsl = CSL_SPAN.matcher(tag.group(3)).matches();
      unsupported |= !isCsl && tag.group(1).isEmpty();
      inline(tag, "span", isCsl);
    } else if (BLOCK_TAGS.contains(name)) {
      unsupported = true;
      appendSpace();
    } else if (OTHER_TAGS.contains(name) || name.equals("!--")) {
      unsupported = true;
    } else {
      out.append(tag.group());
    }
  }

  /** Writes a tag of CSL's markup; unmatched end tags are removed, misnested ones corrected. */
  private void inline(Matcher tag, String name, boolean written) {
    if (tag.group(1).isEmpty()) {
      boolean kept = written && open.size() < MAX_DEPTH;
      open.push(kept ? name : UNSUPPORTED + name);
      out.append(!kept ? "" : name.equals("span") ? tag.group() : "<" + name + ">");
    } else if (open.contains(name) || open.contains(UNSUPPORTED + name)) {
      String ended = "";
      while (!ended.equals(name) && !ended.equals(UNSUPPORTED + name)) {
        ended = open.pop();
        close(ended);
      }
    }
  }

  private void close(String name) {
    if (!name.startsWith(UNSUPPORTED)) {
      out.append("</").append(name).append('>');
    }
  }

  private void appendSpace() {
    if (out.length() > 0 && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  /** Replaces character references by characters; unknown ones are kept as text. */
  public static String decodeReferences(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    // Twice, because some programs escape twice: "&amp;lt;i&amp;gt;".
    String once = replaceReferences(text);
    return once.indexOf('&') < 0 ? once : replaceReferences(once);
  }

  private static String replaceReferences(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(entity -> Matcher.quoteReplacement(HtmlEntities.character(entity.group())));
  }
}
