package dev.dossier.bibliography.latex;

import dev.dossier.profile.csl.CslMarkup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts text with CSL's inline markup to LaTeX; the inverse of {@link LatexText}. Thread-safe.
 */
public final class LatexWriter {
  private static final Pattern CAPITALIZED =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}’'.-]*\\p{Lu}[\\p{L}\\p{M}\\p{Nd}’'-]*");
  private static final Map<String, String> COMMANDS =
      Map.of(
          "i", "\\emph{",
          "b", "\\textbf{",
          "sup", "\\textsuperscript{",
          "sub", "\\textsubscript{",
          "sc", "\\textsc{");

  private LatexWriter() {}

  /** Converts text with markup. If tags are not balanced, all markup is treated as text. */
  public static String text(String csl) {
    StringBuilder out = new StringBuilder(csl.length() + 16);
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = CslMarkup.TAG.matcher(csl);
    int from = 0;
    while (tag.find()) {
      out.append(escaped(csl.substring(from, tag.start())));
      from = tag.end();
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        open.push(name);
        out.append(command(name, tag.group(3), csl.startsWith("<", from)));
      } else if (name.equals(open.poll())) {
        out.append('}');
      } else {
        return escaped(csl);
      }
    }
    out.append(escaped(csl.substring(from)));
    return open.isEmpty() ? out.toString() : escaped(csl);
  }

  private static String command(String name, @Nullable String attribute, boolean commandFollows) {
    if (!name.equals("span")) {
      return COMMANDS.getOrDefault(name, "{");
    }
    if (attribute != null && attribute.contains("small-caps")) {
      return "\\textsc{";
    }
    // BibTeX does not protect the case of a group that begins with a command.
    return commandFollows ? "{{}" : "{";
  }

  /**
   * Converts a title in sentence case. BibTeX's styles convert titles to lower case, so words with
   * capitals, except the first, are put in braces.
   */
  public static String sentenceCaseTitle(String csl) {
    StringBuilder out = new StringBuilder();
    Matcher word = Pattern.compile("<[^<>]*>|" + CAPITALIZED.pattern()).matcher(csl);
    int from = 0;
    boolean first = true;
    int kept = 0;
    while (word.find()) {
      out.append(csl, from, word.start());
      String found = word.group();
      boolean leads =
          first && csl.substring(0, word.start()).codePoints().noneMatch(Character::isLetter);
      boolean plainFirst =
          leads && found.substring(1).codePoints().noneMatch(Character::isUpperCase);
      if (found.startsWith("<")) {
        kept += found.contains("nocase") ? 1 : found.equals("</span>") && kept > 0 ? -1 : 0;
        out.append(found);
      } else if (kept > 0 || plainFirst) {
        out.append(found);
      } else {
        out.append("<span class=\"nocase\">").append(found).append("</span>");
      }
      first &= found.startsWith("<");
      from = word.end();
    }
    return text(out.append(csl.substring(from)).toString());
  }

  /** Escapes the special characters of LaTeX in text without markup. */
  public static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').append(c);
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '\u00A0' -> out.append('~');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
