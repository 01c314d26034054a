package dev.dossier.cli.arguments;

import dev.dossier.InvalidPaths;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** The arguments of a command, as its declaration reads them. Immutable. */
public final class Arguments {
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands;

  private Arguments(CommandLine line, CommandSpec spec) {
    for (Option given : line.getOptions()) {
      List<String> all = new ArrayList<>(values.getOrDefault(given.getLongOpt(), List.of()));
      all.addAll(given.getValuesList());
      values.put(given.getLongOpt(), all);
    }
    values.replaceAll((name, all) -> List.copyOf(all));
    operands = List.copyOf(line.getArgList());
    for (CommandOption option : spec.options()) {
      if (!option.isRepeatable() && texts(option).size() > 1) {
        throw new UsageException(option.written() + " may be given only once" + spec.seeHelp());
      }
      if (option.candidates() == Candidates.FILES || option.candidates() == Candidates.FOLDERS) {
        Path unused = path(option); // A wrong path is reported before anything is done.
      }
    }
    if (!has(CommandSpec.HELP) && !has(CommandSpec.VERSION)) {
      checkOperands(spec);
    }
  }

  /**
   * Reads the arguments of a command. If they ask for help, the others are ignored.
   *
   * @throws UsageException if they are not as declared
   */
  public static Arguments parse(CommandSpec spec, String... words) {
    String[] read = OptionCheck.isHelp(words) ? new String[] {CommandSpec.HELP.written()} : words;
    new OptionCheck(spec).check(List.of(read));
    Options options = new Options();
    for (CommandOption option : spec.options()) {
      options.addOption(option.forParser());
    }
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      return new Arguments(parser.parse(options, read), spec);
    } catch (UnrecognizedOptionException e) {
      throw new UnknownOption(spec, e.getOption()).exception();
    } catch (ParseException e) {
      throw new UsageException(e.getMessage() + spec.seeHelp());
    }
  }

  private void checkOperands(CommandSpec spec) {
    Operand operand = spec.operand();
    if (operand != null && operand.isRequired() && operands.isEmpty()) {
      throw new UsageException(
          "Missing required parameter: '" + operand.name() + "'" + spec.seeHelp());
    }
    int most = operand == null ? 0 : operand.isRepeatable() ? Integer.MAX_VALUE : 1;
    if (operands.size() > most) {
      throw new UsageException(
          "There is one argument too many: '" + operands.get(most) + "'" + spec.seeHelp());
    }
  }

  /** Whether an option is given. */
  public boolean has(CommandOption option) {
    return values.containsKey(option.name());
  }

  /** All values of an option, in the order of the command line. */
  public List<String> texts(CommandOption option) {
    return values.getOrDefault(option.name(), List.of());
  }

  /** The value of an option, or its default; {@code null} without either. */
  public @Nullable String text(CommandOption option) {
    List<String> given = texts(option);
    return given.isEmpty() ? option.defaultValue() : given.get(0);
  }

  /** The path of an option; {@code null} if it is not given and has no default. */
  public @Nullable Path path(CommandOption option) {
    String text = text(option);
    return text == null ? null : path(text, optionNamed(option));
  }

  /** The path of an option that has a default. */
  public Path pathOrDefault(CommandOption option) {
    return Objects.requireNonNull(path(option));
  }

  /** The day of an option; {@code null} if it is not given. */
  public @Nullable LocalDate day(CommandOption option) {
    String text = text(option);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw invalid(optionNamed(option), "'" + text + "' is not a day such as 2026-01-31");
    }
  }

  /** The whole number of an option; 0 if it is not given. */
  public int number(CommandOption option) {
    String text = text(option);
    try {
      return text == null ? 0 : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw invalid(optionNamed(option), "'" + text + "' is not a whole number");
    }
  }

  /** Which of its words the value of an option with a default is, in any case of letters. */
  public String word(CommandOption option) {
    return word(Objects.requireNonNull(text(option)), option.candidates(), optionNamed(option));
  }

  /** Which of its words a required operand is, in any case of letters. */
  public String word(Operand operand) {
    return word(operands.get(0), operand.candidates(), operandNamed(operand));
  }

  /** The paths of an operand; none if it is left out. */
  public List<Path> paths(Operand operand) {
    List<Path> paths = new ArrayList<>();
    for (String text : operands) {
      paths.add(path(text, operandNamed(operand)));
    }
    return paths;
  }

  /** The text of an operand, or another one if it is left out. */
  public String text(Operand operand, String otherwise) {
    return operands.isEmpty() ? otherwise : operands.get(0);
  }

  /** The path of an operand, or another one if it is left out. */
  public Path path(Operand operand, String otherwise) {
    return operands.isEmpty() ? Path.of(otherwise) : paths(operand).get(0);
  }

  private static String optionNamed(CommandOption option) {
    return "option '" + option.written() + "'";
  }

  private static String operandNamed(Operand operand) {
    return "'" + operand.name() + "'";
  }

  private static Path path(String text, String named) {
    if (text.isBlank()) {
      throw invalid(named, "it is empty; name a file or folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw invalid(named, InvalidPaths.explain(e));
    }
  }

  private static String word(String text, Candidates candidates, String named) {
    for (String word : candidates.words()) {
      if (word.equalsIgnoreCase(text)) {
        return word;
      }
    }
    String all = String.join(", ", candidates.words());
    throw invalid(named, "'" + text + "' is not one of " + all);
  }

  private static UsageException invalid(String named, String reason) {
    return new UsageException("Invalid value for " + named + ": " + reason);
  }
}
