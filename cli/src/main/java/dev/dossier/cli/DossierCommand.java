package dev.dossier.cli;

import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.HelpText;
import dev.dossier.cli.arguments.Operand;
import dev.dossier.cli.arguments.UsageException;
import dev.dossier.report.NearName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The command itself, which runs one of its commands. Creates only those that are needed. */
final class DossierCommand extends Command {
  /** The commands that help and shells show. */
  private static final List<String> NAMES =
      List.of("init", "import", "render", "validate", "serve", "schema", "completion", "help");

  DossierCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "",
            List.of("Makes a portfolio page and a CV from one profile."),
            Operand.required("COMMAND", "", Candidates.NONE),
            List.of(),
            List.of(
                "dossier init cv --kind academic --name \"Ada Example\"",
                "dossier render",
                "dossier render -d cv --set documents.cv.theme=modern",
                "dossier help render")));
  }

  /** Runs the command that is named first, and returns its exit code. */
  int runNamed(String... words) throws IOException {
    if (words.length == 0) {
      throw new UsageException("Missing command\n" + help().stripTrailing());
    }
    String[] others = Arrays.copyOfRange(words, 1, words.length);
    if (words[0].equals("--")) {
      return runNamed(others);
    }
    if (words[0].length() > 1 && words[0].startsWith("-")) {
      checkOrder(words);
      return run(words);
    }
    return command(words[0]).run(others);
  }

  /** Refuses options of a command before its name. */
  private void checkOrder(String... words) {
    List<String> ordered = new ArrayList<>(List.of(words));
    boolean isOwn =
        spec().options().stream()
            .anyMatch(
                option ->
                    words[0].equals(option.written()) || words[0].equals("-" + option.letter()));
    for (String name : isOwn ? List.<String>of() : ordered) {
      if (NAMES.contains(name)) {
        ordered.remove(name);
        ordered.add(0, name);
        throw new UsageException(
            "Options follow the command: dossier "
                + ordered.stream().map(ShellWord::of).collect(Collectors.joining(" ")));
      }
    }
  }

  @Override
  String help() {
    return HelpText.of(
        spec(),
        commands(),
        "Exit codes: 0 fine, 1 errors in the profile, 2 wrong usage, 3 other faults");
  }

  @Override
  int run(Arguments arguments) {
    throw new IllegalStateException("By itself, the command has only --help and --version");
  }

  /** The declarations of all commands that are shown. */
  List<CommandSpec> commands() {
    return NAMES.stream().map(name -> command(name).spec()).toList();
  }

  Command command(String name) {
    Command command = create(name);
    if (command == null) {
      throw new UsageException(
          "There is no command '" + name + "'" + NearName.of(name, NAMES, spec().seeHelp()));
    }
    return command;
  }

  private @Nullable Command create(String name) {
    return switch (name) {
      case "init" -> new InitCommand(terminal);
      case "import" -> new ImportCommand(terminal);
      case "render" -> new RenderCommand(terminal);
      case "validate" -> new ValidateCommand(terminal);
      case "serve" -> new ServeCommand(terminal);
      case "schema" -> new SchemaCommand(terminal);
      case "completion" -> new CompletionCommand(terminal, this);
      case "help" -> new HelpCommand(terminal, this, NAMES);
      case "make-archive" -> new ArchiveCommand(terminal);
      default -> null;
    };
  }
}
