package dev.dossier.source.csl;

import dev.dossier.Problem;
import dev.dossier.ProblemKind;
import dev.dossier.Severity;
import dev.dossier.source.file.Problems;
import java.util.regex.Pattern;

/** The two spellings of CSL data. */
enum CslSyntax {
  /** CSL-JSON, whose text has CSL's inline markup. Programs write more than CSL allows. */
  JSON(Severity.WARNING) {
    @Override
    String text(String written) {
      return written;
    }
  },

  /**
   * CSL-YAML as in Pandoc, whose text also has inline Markdown: {@code *Pterostylis*}, {@code
   * H~2~O}, {@code x^2^}, {@code [NASA]{.nocase}}, {@code --} for a dash, and backslash escapes.
   */
  YAML(Severity.ERROR) {
    @Override
    String text(String written) {
      return MARKUP.matcher(written).find() ? unescaped(markup(escaped(written))) : written;
    }
  };

  private static final Pattern MARKUP = Pattern.compile("[*_^~\\\\]|\\{\\.|--");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  /**
   * While markup is parsed, escaped characters are replaced by characters of the private use area.
   */
  private static final int AWAY = 0xE100;

  private final Severity fault;

  CslSyntax(Severity fault) {
    this.fault = fault;
  }

  /**
   * The severity of keys and values that CSL does not have. Exported files are read without them.
   */
  Severity fault() {
    return fault;
  }

  /**
   * Adds a problem with an item. In an exported file, many problems of one kind are reported as
   * one.
   */
  void add(Problem problem, String kind, Problems problems) {
    if (fault == Severity.ERROR) {
      problems.add(problem);
    } else {
      problems.add(problem, ProblemKind.of(kind));
    }
  }

  /** Text with CSL's inline markup. */
  abstract String text(String written);

  private static String escaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(match -> Character.toString(AWAY + match.group(1).charAt(0)));
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append((char) (c > AWAY && c < AWAY + 0x7f ? c - AWAY : c)));
    return plain.toString();
  }

  private static String markup(String text) {
    return text.replaceAll("\\[([^\\[\\]]+)\\]\\{\\.nocase\\}", "<span class=\"nocase\">$1</span>")
        .replaceAll(
            "\\[([^\\[\\]]+)\\]\\{\\.smallcaps\\}",
            "<span style=\"font-variant:small-caps;\">$1</span>")
        .replaceAll("\\*\\*(?!\\s)([^*]+)(?<!\\s)\\*\\*", "<b>$1</b>")
        .replaceAll(
            "(?<![\\p{L}\\p{N}_])__(?!\\s)([^_]+)(?<!\\s)__(?![\\p{L}\\p{N}_])", "<b>$1</b>")
        .replaceAll("\\*(?!\\s)([^*]+)(?<!\\s)\\*", "<i>$1</i>")
        .replaceAll("(?<![\\p{L}\\p{N}_])_(?!\\s)([^_]+)(?<!\\s)_(?![\\p{L}\\p{N}_])", "<i>$1</i>")
        .replaceAll("\\^([^\\s^]+)\\^", "<sup>$1</sup>")
        .replaceAll("~([^\\s~]+)~", "<sub>$1</sub>")
        .replace("---", "—")
        .replace("--", "–");
  }
}
