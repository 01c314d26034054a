package dev.dossier.importer.format;

import dev.dossier.importer.draft.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The highlights of an entry of RenderCV as a list in Markdown. A highlight may have a list of its
 * own: as lines that begin with a dash, which YAML joins if the text has no quotes, or as a list in
 * YAML. The highlights of a profile have one line each.
 */
final class RenderCvHighlights {
  private static final String INDENT = "  ";
  private static final Pattern LINE_OF_LIST = Pattern.compile("\\s*\\n\\s*[-*+]\\s+");
  private static final Pattern JOINED_LINE = Pattern.compile("\\s+[-*+]\\s+");

  private final List<String> lines = new ArrayList<>();
  private final List<SourceNode> sources = new ArrayList<>();
  private boolean nested;

  /** Reads highlights. */
  RenderCvHighlights(List<SourceNode> highlights) {
    highlights.forEach(highlight -> add(highlight, ""));
  }

  private void add(SourceNode value, String indent) {
    if (value.isText()) {
      text(value, indent);
      return;
    }
    nested = true;
    for (SourceNode part : value.parts()) {
      if (value.isList()) {
        add(part, indent + INDENT);
      } else if (part.isText()) {
        lines.add(indent + "- " + part.key() + ": " + part.text());
        sources.add(part);
      } else {
        lines.add(indent + "- " + part.key());
        add(part, indent);
      }
    }
  }

  private void text(SourceNode text, String indent) {
    Pattern mark = beginsListOnNextLine(text) ? JOINED_LINE : LINE_OF_LIST;
    String[] parts = mark.split(text.text(), -1);
    nested |= parts.length > 1;
    for (int i = 0; i < parts.length; i++) {
      String line = parts[i].replaceAll("\\s*\\n\\s*", " ");
      lines.add(indent + (i == 0 ? "" : INDENT) + "- " + line);
    }
    sources.add(text);
  }

  /** Whether the next line of the file begins with a dash that is not that of the next item. */
  private static boolean beginsListOnNextLine(SourceNode text) {
    int column = text.location().column();
    return text.file()
        .text()
        .lines()
        .skip(text.location().line())
        .findFirst()
        .filter(line -> line.stripLeading().matches("[-*+] .*"))
        .filter(line -> line.length() - line.stripLeading().length() >= column - 1)
        .isPresent();
  }

  /** Whether a highlight has a list of its own. */
  boolean areNested() {
    return nested;
  }

  /** The list. */
  String markdown() {
    return String.join("\n", lines);
  }

  /** The texts in it. */
  List<SourceNode> sources() {
    return sources;
  }
}
