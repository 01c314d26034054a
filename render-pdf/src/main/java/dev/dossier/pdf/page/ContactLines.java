package dev.dossier.pdf.page;

import dev.dossier.pdf.markup.Xhtml;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Distributes contacts over lines of about equal length, with a bar between two contacts of a line.
 * Ordinary line breaking would leave bars at the ends of lines.
 */
final class ContactLines {
  private static final int BAR = 3;
  private static final int ICON = 2;

  /** A photo takes a fifth of the line. */
  private static final int PHOTO_SHARE = 5;

  private final Document tree;
  private final int lineLength;

  ContactLines(Document tree, int lineLength) {
    this.tree = tree;
    this.lineLength = lineLength;
  }

  /** Breaks the lines of each {@code p class="contacts"}. */
  void set() {
    for (Element paragraph : Xhtml.all(tree, "p")) {
      if (Xhtml.hasClass(paragraph, "contacts")) {
        set(paragraph);
      }
    }
  }

  private void set(Element paragraph) {
    List<Element> contacts =
        Xhtml.all(tree, "span").stream()
            .filter(span -> span.getParentNode() == paragraph && Xhtml.hasClass(span, "contact"))
            .toList();
    if (contacts.isEmpty()) {
      paragraph.getParentNode().removeChild(paragraph);
      return;
    }
    int left = contacts.stream().mapToInt(ContactLines::length).sum();
    int room = isBesidePhoto(paragraph) ? lineLength - lineLength / PHOTO_SHARE : lineLength;
    int linesLeft = (left + room - 1) / room;
    int length = 0;
    for (Element contact : contacts) {
      // A contact goes to the line that would contain more than half of it.
      boolean isHalfOver =
          linesLeft > 1 && length + length(contact) / 2 > (left + length) / linesLeft;
      boolean breaks = isHalfOver || length + length(contact) - BAR > room;
      if (length > 0) {
        part(contact, breaks);
      }
      if (breaks) {
        linesLeft = Math.max(1, linesLeft - 1);
        length = 0;
      }
      length += length(contact);
      left -= length(contact);
    }
  }

  private static boolean isBesidePhoto(Element paragraph) {
    return paragraph.getParentNode() instanceof Element who
        && who.getParentNode() instanceof Element masthead
        && Xhtml.hasClass(masthead, "with-photo");
  }

  private static int length(Element contact) {
    String text = contact.getTextContent();
    return text.codePointCount(0, text.length()) + Xhtml.all(contact, "img").size() * ICON + BAR;
  }

  private void part(Element contact, boolean breaks) {
    if (breaks) {
      contact.getParentNode().insertBefore(tree.createElement("br"), contact);
      return;
    }
    Element bar = tree.createElement("span");
    bar.setAttribute("class", "bar");
    bar.setTextContent("|");
    contact.getParentNode().insertBefore(tree.createTextNode(" "), contact);
    contact.getParentNode().insertBefore(bar, contact);
    contact.getParentNode().insertBefore(tree.createTextNode(" "), contact);
  }
}
