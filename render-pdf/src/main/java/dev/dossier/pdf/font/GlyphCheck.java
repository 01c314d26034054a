package dev.dossier.pdf.font;

import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.Syllables;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Assigns a font to every character of a tree. Emoji get a {@code span class="emoji"}; characters
 * of an added or another built-in family get a {@code span class="added"} or {@code "other"} with
 * its name; a character that shares its glyph gets a {@code span class="twin"}. Characters that no
 * font has are replaced, if need be by their code points in a {@code span class="missing"}, and
 * recorded.
 */
public final class GlyphCheck {
  private final PrintableText printable;
  private final AddedFonts added;
  private final String family;
  private final MissingGlyphs missing = new MissingGlyphs();

  /** Checks text in a family, and in added families where that one lacks characters. */
  public GlyphCheck(Fonts fonts, String family, AddedFonts added) {
    this.family = family;
    this.added = added;
    printable = new PrintableText(fonts, family, added);
  }

  /** Returns the characters that no font has. */
  public MissingGlyphs missing() {
    return missing;
  }

  /** Checks all text of a tree. */
  public void run(Document tree) {
    walk(tree.getDocumentElement());
  }

  private void walk(Element element) {
    String name = element.getTagName();
    if (name.equals("head") || name.equals("style")) {
      return;
    }
    boolean isFoot = element.getAttribute("id").equals("running-foot");
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part) {
        walk(part);
      } else if (child instanceof Text text) {
        missing.count(isFoot ? "" : text.getData());
        set(text);
      }
    }
  }

  private void set(Text node) {
    String text = node.getData();
    List<PrintableText.Run> runs = printable.runs(text);
    if (runs.size() == 1 && runs.get(0).kind() == PrintableText.Kind.TEXT) {
      node.setData(runs.get(0).text());
      return;
    }
    Node parent = node.getParentNode();
    for (PrintableText.Run run : runs) {
      Text part = node.getOwnerDocument().createTextNode(run.text());
      if (run.kind() == PrintableText.Kind.SIMILAR) {
        missing.add(run.typed(), run.text(), text);
      }
      boolean plain =
          run.kind() == PrintableText.Kind.TEXT || run.kind() == PrintableText.Kind.SIMILAR;
      parent.insertBefore(plain ? part : span(run, part, text), node);
    }
    parent.removeChild(node);
  }

  private Element span(PrintableText.Run run, Text part, String text) {
    Element span = part.getOwnerDocument().createElement("span");
    span.setAttribute("class", run.kind().name().toLowerCase(Locale.ROOT));
    // Punctuation that is moved into the span later may exist in the font of the theme only.
    if (run.family() != null) {
      span.setAttribute("style", "font-family: " + face(run.family(), part) + ", '" + family + "'");
    } else if (run.kind() == PrintableText.Kind.OTHER) {
      String others = String.join("', '", printable.others(run.text()));
      span.setAttribute("style", "font-family: '" + others + "', '" + family + "'");
    } else if (run.kind() == PrintableText.Kind.TWIN) {
      span.setAttribute("style", "font-family: '" + TwinGlyphs.family(family) + "'");
    } else if (run.kind() == PrintableText.Kind.MISSING) {
      missing.add(run.text(), null, text);
      part.setData(run.codePoints());
    }
    span.appendChild(part);
    return span;
  }

  /** Shapes a text if its script needs that, and returns the CSS name of the family. */
  private String face(FontFamily added, Text part) {
    ShapedFamily shaped =
        part.getData().codePoints().anyMatch(Syllables::isIndic) ? this.added.shaped(added) : null;
    if (shaped == null) {
      return added.css();
    }
    part.setData(shaped.shaped(part.getData()));
    return shaped.css();
  }
}
