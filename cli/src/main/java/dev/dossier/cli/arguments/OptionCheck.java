package dev.dossier.cli.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what commons-cli accepts but is surely wrong: a misspelt option as the value of the
 * option before it, and long options with a single hyphen.
 */
final class OptionCheck {
  private static final String END_OF_OPTIONS = "--";
  private static final Pattern NUMBER = Pattern.compile("-\\d++(?:[.]\\d++)?");

  private final CommandSpec spec;

  OptionCheck(CommandSpec spec) {
    this.spec = spec;
  }

  /** Whether words ask for help, whatever else is among them: no separate value is an option. */
  static boolean isHelp(String... words) {
    return Arrays.stream(words)
        .takeWhile(word -> !word.equals(END_OF_OPTIONS))
        .anyMatch(word -> word.equals(CommandSpec.HELP.written()) || word.equals("-h"));
  }

  /**
   * Checks the words up to the end of options.
   *
   * @throws UsageException if a value is missing, or an option has the wrong form
   */
  void check(List<String> words) {
    CommandOption open = null;
    for (String word : words) {
      if (word.equals(END_OF_OPTIONS)) {
        break;
      }
      boolean isDashed = isDashed(word);
      if (open != null) {
        if (isDashed && !NUMBER.matcher(word).matches()) {
          throw missing(open, word);
        }
        open = null;
      } else if (isDashed) {
        if (isLongWithOneHyphen(word)) {
          throw new UnknownOption(spec, word).exception();
        }
        open = word.startsWith("--") ? named(word.substring(2)) : lastLetter(word);
      }
    }
    if (open != null) {
      throw missing(open, null);
    }
  }

  /** Whether a word looks like an option; a single hyphen does not. */
  static boolean isDashed(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private boolean isLongWithOneHyphen(String word) {
    return spec.options().stream().anyMatch(option -> word.startsWith(option.name(), 1));
  }

  /** The option whose value is the next word; {@code null} if there is none. */
  private @Nullable CommandOption named(String name) {
    return spec.options().stream()
        .filter(option -> option.value() != null && option.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The same for letters, of which the last may have a value: {@code -qo}. */
  private @Nullable CommandOption lastLetter(String letters) {
    for (int i = 1; i < letters.length(); i++) {
      String letter = letters.substring(i, i + 1);
      CommandOption option =
          spec.options().stream()
              .filter(each -> letter.equals(each.letter()))
              .findFirst()
              .orElse(null);
      boolean isLast = i == letters.length() - 1;
      if (option == null || option.value() != null) {
        return isLast && option != null ? option : null;
      }
    }
    return null;
  }

  private UsageException missing(CommandOption option, @Nullable String next) {
    String message =
        "Missing required parameter for option '" + option.written() + "' (" + option.value() + ")";
    return new UsageException(
        next == null
            ? message + spec.seeHelp()
            : message
                + " before '"
                + next
                + "'; a value that begins with '-' follows '=': "
                + option.written()
                + "=…");
  }
}
