package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.SourceFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Converts exceptions of SnakeYAML to problems with plain messages, located at the start of the
 * error.
 */
final class YamlErrors {
  // SnakeYAML's message ends with the unexpected character: found character '@', found x(120).
  private static final Pattern CHARACTER = Pattern.compile("'(.+?)'|(\\S+)\\(\\d+\\)$");

  /** A key and its value without a space between them, except {@code https://}. */
  private static final Pattern WITHOUT_SPACE = Pattern.compile("^\\s*(- )?[a-z-]+:(?=[^\\s/])");

  private static final Pattern COMMENT = Pattern.compile("[:,\\[] +(#)\\S");

  private static final String BEHIND_BRACE =
      "text after a closing '}'; put text that begins with { in quotes";

  private final SourceFile file;
  private final String context;
  private final String fault;
  private final int at;
  private final int began;

  private YamlErrors(SourceFile file, MarkedYAMLException exception) {
    this.file = file;
    this.context = String.valueOf(exception.getContext());
    this.fault = String.valueOf(exception.getProblem());
    this.at = index(exception.getProblemMark(), 0);
    this.began = index(exception.getContextMark(), at);
  }

  private static int index(@Nullable Mark mark, int otherwise) {
    return mark == null ? otherwise : mark.getIndex();
  }

  /** Returns the problem of the exception. */
  static Problem problem(SourceFile file, MarkedYAMLException exception) {
    return new YamlErrors(file, exception).problem();
  }

  private Problem problem() {
    if (context.contains("alias")
        || context.contains("anchor")
        || fault.contains("undefined alias")) {
      int start = fault.contains("undefined alias") ? at : began;
      return quotes(start, charAt(start));
    }
    if (fault.contains("cannot start any token")) {
      return fault.contains("TAB")
          ? problemAt(at, "a tab, where YAML allows only spaces")
          : quotes(at, charAt(at));
    }
    if (fault.contains("found unexpected end of stream")
        || fault.contains("found unexpected document separator")) {
      return problemAt(began, "this quotation mark is never closed");
    }
    if (fault.startsWith("expected ',' or") && isBehindBrace()) {
      return problemAt(at, BEHIND_BRACE);
    }
    int comment = commentInPlaceOfValue();
    if (comment >= 0
        && (fault.startsWith("expected ',' or") || fault.startsWith("expected the node content"))) {
      return problemAt(
          comment, "# begins a comment, up to the end of the line; put the text in quotes");
    }
    if (fault.startsWith("expected ',' or")) {
      String close = fault.contains("'}'") ? "}" : "]";
      if (isAtEnd()) {
        return problemAt(
            began, "this '%s' is never closed by '%s'".formatted(charAt(began), close));
      }
      String message = "this '%s' is not closed by '%s' before line %s";
      return problemAt(began, message.formatted(charAt(began), close, file.line(at)));
    }
    if (fault.startsWith("mapping values are not allowed")) {
      return colon();
    }
    if (fault.startsWith("could not find expected ':'")) {
      return problemAt(began, "expected 'key: value', found no ': '");
    }
    if (fault.startsWith("expected <block end>")) {
      return blockEnd();
    }
    return rare();
  }

  /**
   * Returns the problem of {@code ': '} where no key is allowed: in text, or in a line with too
   * much indentation.
   */
  private Problem colon() {
    int lineStart = at;
    while (lineStart > 0 && file.codePoints()[lineStart - 1] != '\n') {
      lineStart--;
    }
    String above = new String(file.codePoints(), 0, lineStart).stripTrailing();
    String lineAbove = above.substring(above.lastIndexOf('\n') + 1);
    Matcher tight = WITHOUT_SPACE.matcher(lineAbove);
    if (tight.find()) {
      int start = above.length() - lineAbove.length() + tight.end();
      return problemAt(above.codePointCount(0, start) - 1, "a space is missing after ':'");
    }
    String before = new String(file.codePoints(), lineStart, at - lineStart);
    return before.contains(": ") || before.contains("- \"") || before.contains("- '")
        ? problemAt(at, "': ' within text; put the text in quotes")
        : problemAt(
            lineStart + before.length() - before.stripLeading().length(),
            "unexpected key; is it indented like the keys that it belongs to, and does the line before"
                + " it end as it should?");
  }

  private Problem blockEnd() {
    String found = fault.substring(fault.indexOf("found") + 5).strip().replaceAll("^'|'$", "");
    return switch (found) {
      case "}", "]" -> problemAt(at, "'" + found + "' closes nothing");
      case "<scalar>" ->
          problemAt(
              at,
              isBehindBrace()
                  ? BEHIND_BRACE
                  : !isBehindQuote()
                      ? "text without a key; is it indented like the lines that it belongs to?"
                      : "text after a closing quotation mark; write a quotation mark within text twice ('')");
      case "-" ->
          problemAt(at, "a list item among keys; is it indented like the list that it belongs to?");
      case "?", "<block mapping start>" ->
          problemAt(
              at,
              context.contains("collection")
                  ? "a key among list items; is '- ' missing, or the indentation wrong?"
                  : "unexpected key; is it indented like the keys that it belongs to?");
      default -> problemAt(at, "not expected here; check the indentation");
    };
  }

  private boolean isAtEnd() {
    return new String(file.codePoints(), at, file.codePoints().length - at).isBlank();
  }

  /** Whether a quotation mark was closed in the same line. */
  private boolean isBehindQuote() {
    String before = new String(file.codePoints(), 0, at);
    return before.substring(before.lastIndexOf('\n') + 1).matches(".*[\"'].*");
  }

  /** {@code {name}-cv.pdf}: to YAML a mapping, and then something else. */
  private boolean isBehindBrace() {
    return at > 0 && charAt(at - 1).equals("}");
  }

  /**
   * Returns the offset of a comment after a colon or a comma in the last line before the error, as
   * in {@code {accent: #7A2E2E}}; -1 if there is none.
   */
  private int commentInPlaceOfValue() {
    String before = new String(file.codePoints(), 0, Math.min(at, file.codePoints().length));
    String line = before.stripTrailing();
    int start = line.lastIndexOf('\n') + 1;
    Matcher comment = COMMENT.matcher(line.substring(start));
    return comment.find() ? line.codePointCount(0, start + comment.start(1)) : -1;
  }

  private Problem rare() {
    if (fault.contains("another document") || fault.contains("<document start>")) {
      return problemAt(at, "a second document begins here; a file has one");
    }
    if (fault.contains("unknown escape character")) {
      String found = "\\" + charAt(at);
      return problemAt(
          at - 1,
          "'%s' is not an escape; write \\\\ for a backslash, or put the text in single quotes"
              .formatted(found));
    }
    if (fault.startsWith("Global tag is not allowed")) {
      return problemAt(at, "a tag (!!…) is not allowed; leave it out");
    }
    if (fault.contains("tag") && context.contains("tag")) {
      return quotes(began, charAt(began));
    }
    if (fault.contains("chomping or indentation") || context.contains("block scalar")) {
      return problemAt(at, "nothing may follow | or >; begin the text on the next line");
    }
    if (fault.startsWith("sequence entries are not allowed")) {
      return problemAt(at, "a list item must begin on a line of its own");
    }
    if (fault.startsWith("expected the node content")) {
      return problemAt(at, "a value is missing before " + character());
    }
    return problemAt(at, "not YAML: " + fault.replaceAll("\\(\\d+\\)", ""));
  }

  private String character() {
    Matcher matcher = CHARACTER.matcher(fault);
    String found = "this";
    while (matcher.find()) {
      found =
          matcher.group(1) != null ? "'" + matcher.group(1) + "'" : "'" + matcher.group(2) + "'";
    }
    return found.contains("<") ? "this" : found;
  }

  private Problem quotes(int index, String character) {
    return problemAt(index, "put text that begins with " + character + " in quotes");
  }

  private String charAt(int index) {
    int[] points = file.codePoints();
    return index < points.length ? Character.toString(points[index]) : "";
  }

  private Problem problemAt(int index, String message) {
    return file.problemAt(Severity.ERROR, index, index + 1, "", message, null);
  }
}
