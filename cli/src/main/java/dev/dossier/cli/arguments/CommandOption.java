package dev.dossier.cli.arguments;

import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * An option of a command. Immutable.
 *
 * @param letter its short name: {@code o}; {@code null} if it has none
 * @param name its long name: {@code output}
 * @param value what help calls its value: {@code FOLDER}; {@code null} if it takes none
 * @param summary what it does, in a sentence or more
 * @param defaultValue the value if it is not given; {@code null} if there is none
 * @param candidates what shells complete for its value
 * @param isRepeatable whether it may be given several times
 */
public record CommandOption(
    @Nullable String letter,
    String name,
    @Nullable String value,
    String summary,
    @Nullable String defaultValue,
    Candidates candidates,
    boolean isRepeatable) {
  /** An option without a value. */
  public static CommandOption flag(@Nullable String letter, String name, String summary) {
    return new CommandOption(letter, name, null, summary, null, Candidates.NONE, false);
  }

  /** An option with a value that may be given once. */
  public static CommandOption of(
      @Nullable String letter, String name, String value, String summary, Candidates candidates) {
    return new CommandOption(letter, name, value, summary, null, candidates, false);
  }

  /** The same option with a value for when it is not given. */
  public CommandOption withDefault(String word) {
    return new CommandOption(letter, name, value, summary, word, candidates, isRepeatable);
  }

  /** The same option, which may be given several times. */
  public CommandOption repeatable() {
    return new CommandOption(letter, name, value, summary, defaultValue, candidates, true);
  }

  /** What it does, and what is to be known of its value. */
  public String description() {
    return summary
        + (isRepeatable ? " Repeatable." : "")
        + (defaultValue == null ? "" : " Default: " + defaultValue + ".");
  }

  /** As a person writes it: {@code --output}. */
  public String written() {
    return "--" + name;
  }

  Option forParser() {
    return new Option(letter, name, value != null, summary);
  }
}
