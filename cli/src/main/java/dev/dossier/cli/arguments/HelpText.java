package dev.dossier.cli.arguments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the help of a command, in lines of at most 80 columns. */
public final class HelpText {
  private static final int COLUMNS = 80;

  private final StringBuilder text = new StringBuilder();

  private HelpText() {}

  /** Returns the help of a command. */
  public static String of(CommandSpec spec) {
    return new HelpText().head(spec).examples(spec).text.toString();
  }

  /**
   * Returns the help of a command that has others.
   *
   * @param commands those that are listed
   * @param footer the last line
   */
  public static String of(CommandSpec spec, List<CommandSpec> commands, String footer) {
    HelpText help = new HelpText().head(spec);
    help.text.append("Commands:\n");
    help.table(
        commands.stream()
            .map(each -> new Row("  " + each.name(), each.description().get(0)))
            .toList(),
        2);
    help.examples(spec);
    help.text.append('\n').append(footer).append('\n');
    return help.text.toString();
  }

  private record Row(String term, String description) {}

  private HelpText head(CommandSpec spec) {
    List<CommandOption> options = new ArrayList<>(spec.options());
    options.sort(Comparator.comparing(HelpText::key, String.CASE_INSENSITIVE_ORDER));
    String usage = "Usage: " + spec.call();
    wrap(usage, " ".repeat(usage.length()), usage(spec, options));
    for (String line : spec.description()) {
      wrap("", "", List.of(line.split(" ")));
    }
    List<Row> rows = new ArrayList<>();
    if (spec.operand() != null && !spec.operand().description().isEmpty()) {
      rows.add(new Row("      " + spec.operand().usage(), spec.operand().description()));
    }
    for (CommandOption option : options) {
      String letter = option.letter() == null ? "      " : "  -" + option.letter() + ", ";
      rows.add(new Row(letter + option.written() + value(option), option.description()));
    }
    table(rows, 3);
    return this;
  }

  private HelpText examples(CommandSpec spec) {
    if (spec.examples().isEmpty()) {
      return this;
    }
    text.append(spec.examples().size() == 1 ? "\nExample:\n" : "\nExamples:\n");
    spec.examples().forEach(line -> text.append("  ").append(line).append('\n'));
    return this;
  }

  private static String key(CommandOption option) {
    return option.letter() == null ? option.name() : option.letter();
  }

  private static String value(CommandOption option) {
    return option.value() == null ? "" : "=" + option.value();
  }

  /** The words of the first line: {@code [-hV]}, {@code [--json]}, {@code [-o=FOLDER]}. */
  private static List<String> usage(CommandSpec spec, List<CommandOption> options) {
    StringBuilder letters = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (CommandOption option : options) {
      String letter = option.letter();
      if (letter != null && option.value() == null) {
        letters.append(letter);
      } else {
        String name = letter == null ? option.written() : "-" + letter;
        words.add("[" + name + value(option) + "]" + (option.isRepeatable() ? "..." : ""));
      }
    }
    words.add(0, "[-" + letters + "]");
    if (spec.operand() != null) {
      words.add(spec.operand().usage());
    }
    return words;
  }

  /** Appends rows of two columns, with some spaces between them. */
  private void table(List<Row> rows, int space) {
    int width = space + rows.stream().mapToInt(row -> row.term().length()).max().orElse(0);
    for (Row row : rows) {
      String start = row.term() + " ".repeat(width - row.term().length() - 1);
      wrap(start, " ".repeat(width + 1), List.of(row.description().split(" ")));
    }
  }

  /** Appends words as lines; the first one begins with a text, the others with an indentation. */
  private void wrap(String start, String indentation, List<String> words) {
    StringBuilder line = new StringBuilder(start);
    for (String word : words) {
      boolean isFull = line.length() + 1 + word.length() > COLUMNS;
      if (isFull) {
        text.append(line).append('\n');
        line = new StringBuilder(indentation);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    text.append(line).append('\n');
  }
}
