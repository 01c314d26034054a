package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import dev.dossier.pdf.script.Hyphenation;
import dev.dossier.pdf.script.SoftHyphens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes soft hyphens into long words of running text, by the language of each. Headings, titles,
 * facts, references, addresses, code, and the person's name are not hyphenated, nor are words in
 * which the author wrote soft hyphens.
 */
final class HyphenatedProse {
  private static final Set<String> PROSE =
      Set.of("prose", "introduction", "opening", "details", "highlights", "footnotes", "foot-note");

  private static final Set<String> EXCLUDED =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "head", "style");

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

  /** A token with these between letters is an address or a file name. */
  private static final Pattern NO_WORD =
      Pattern.compile(".*(\\p{N}|[@/_~=#&\\\\]|\\p{L}[.:]\\p{L}).*");

  private final Document tree;
  private final Set<String> names = new HashSet<>();

  HyphenatedProse(Document tree) {
    this.tree = tree;
  }

  /** Writes the soft hyphens into the tree. */
  void hyphenate() {
    for (Element name : Xhtml.all(tree, "h1")) {
      names.addAll(List.of(name.getTextContent().strip().split("[\\s-]+", -1)));
    }
    Element root = tree.getDocumentElement();
    walk(root, root.getAttribute("lang"), false);
  }

  private void walk(Element element, String inherited, boolean inProse) {
    if (EXCLUDED.contains(element.getTagName()) || Xhtml.hasClass(element, "references")) {
      return;
    }
    String language = element.hasAttribute("lang") ? element.getAttribute("lang") : inherited;
    boolean isProse = inProse || PROSE.stream().anyMatch(name -> Xhtml.hasClass(element, name));
    Hyphenation hyphenation = isProse ? Hyphenation.of(language) : null;
    for (Node child : Xhtml.children(element)) {
      if (child instanceof Element part) {
        walk(part, language, isProse);
      } else if (child instanceof Text text && hyphenation != null) {
        text.setData(
            TOKEN
                .matcher(text.getData())
                .replaceAll(token -> Matcher.quoteReplacement(token(token.group(), hyphenation))));
      }
    }
  }

  private String token(String token, Hyphenation hyphenation) {
    if (token.contains(SoftHyphens.SIGN) || NO_WORD.matcher(token).matches()) {
      return token;
    }
    return LETTERS
        .matcher(token)
        .replaceAll(
            word -> names.contains(word.group()) ? word.group() : hyphenation.in(word.group()));
  }
}
