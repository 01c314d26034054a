package dev.dossier.csl.output;

import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.value.Href;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes settled runs as safe XHTML and as plain text. */
public final class XhtmlWriter {
  private final StringBuilder xhtml = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private Set<AuthorMark> pending = Set.of();
  private final List<String> open = new ArrayList<>();

  private XhtmlWriter() {}

  public static RichText write(List<Run> runs) {
    XhtmlWriter writer = new XhtmlWriter();
    for (Run run : runs) {
      writer.append(run);
    }
    writer.signs(Set.of());
    writer.elements(List.of());
    return new RichText(
        writer.xhtml.toString().strip(),
        writer.plain.toString().strip().replaceAll("\\s+", " "),
        "");
  }

  private void append(Run run) {
    String text = clean(run.text());
    if (text.isEmpty()) {
      return;
    }
    signs(Look.marks(run.look()));
    elements(elementsOf(run));
    xhtml.append(RichText.escape(text));
    plain.append(text);
  }

  /** Writes the signs of a name once all of its text is written. */
  private void signs(Set<AuthorMark> next) {
    if (!pending.equals(next)) {
      for (AuthorMark mark : pending) {
        xhtml.append(mark.sign());
        plain.append(mark.sign());
      }
      pending = next;
    }
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

  private static List<String> elementsOf(Run run) {
    List<String> elements = new ArrayList<>();
    int look = run.look();
    if ((look & Look.TITLE) != 0) {
      elements.add("cite");
    }
    String href = href(run);
    if (href != null) {
      String kind = href.startsWith("#") ? " class=\"citation\"" : "";
      elements.add("a" + kind + " href=\"" + RichText.escape(href) + "\"");
    }
    if ((look & Look.OWN) != 0) {
      elements.add("strong class=\"own-name\"");
    }
    if (Look.isItalic(look)) {
      elements.add("em");
    }
    if (Look.isBold(look)) {
      elements.add("strong");
    }
    if ((look & Look.SMALL_CAPS) != 0) {
      elements.add("span class=\"small-caps\"");
    }
    if ((look & Look.UNDERLINE) != 0) {
      elements.add("span class=\"underline\"");
    }
    if ((look & Look.SUP) != 0) {
      elements.add("sup");
    } else if ((look & Look.SUB) != 0) {
      elements.add("sub");
    }
    return elements;
  }

  /** Where a run leads; {@code null} if nowhere, or nowhere safe. */
  private static @Nullable String href(Run run) {
    String href = run.href();
    if (href == null || href.startsWith("#")) {
      return href;
    }
    boolean web =
        href.regionMatches(true, 0, "https://", 0, 8)
            || href.regionMatches(true, 0, "http://", 0, 7);
    boolean doi = !href.startsWith("https://doi.org/") || href.startsWith("https://doi.org/10.");
    return web && doi ? Href.of(href) : null;
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
