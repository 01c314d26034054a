package dev.dossier.cli;

import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Setting;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.Operand;
import dev.dossier.cli.arguments.UsageException;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Options of all commands that read a profile, and what they are for one run. */
final class ProfileOptions {
  private static final String SET = "--set ";

  private static final CommandOption OVERLAY =
      CommandOption.of(
          null,
          "overlay",
          "FILE",
          "The file with private values. Default: profile.private.yaml beside it.",
          Candidates.FILES);
  private static final CommandOption SETTING =
      CommandOption.of(
              null,
              "set",
              "KEY=VALUE",
              "Sets a value of the profile: documents.cv.theme=modern.",
              new CommonSettings())
          .repeatable();
  private static final CommandOption TODAY =
      CommandOption.of(
          null,
          "today",
          "DATE",
          "The day of the documents, as in 2026-01-31. Default: today.",
          Candidates.NONE);

  /** The profile itself. */
  static final Operand PROFILE =
      Operand.optional(
          "PROFILE", "The profile, or its folder. Default: profile.yaml.", Candidates.FILES);

  private final Path profile;
  private final @Nullable Path overlay;
  private final List<String> settings;
  private final @Nullable LocalDate today;
  private final PrintOptions printing;

  ProfileOptions(Arguments arguments) {
    profile = arguments.path(PROFILE, "profile.yaml");
    overlay = arguments.path(OVERLAY);
    settings = arguments.texts(SETTING);
    today = arguments.day(TODAY);
    printing = new PrintOptions(arguments);
  }

  /** Returns these options and those of a command. */
  static List<CommandOption> and(CommandOption... others) {
    List<CommandOption> all = new ArrayList<>(List.of(others));
    all.addAll(List.of(OVERLAY, SETTING, TODAY, PrintOptions.JSON, PrintOptions.QUIET));
    return all;
  }

  PrintOptions printing() {
    return printing;
  }

  LocalDate today() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  /**
   * The profile's file.
   *
   * @throws UsageException if there is none
   */
  Path file(Path folder) {
    Path file = folder.resolve(profile);
    Path within = file.resolve("profile.yaml");
    if (Files.isDirectory(file)) {
      file = within;
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          "There is no profile "
              + new PathDisplay(folder).nameOf(file)
              + NearName.ofFile(file, "; name another file, or create one with: dossier init"));
    }
    return file;
  }

  ReadOptions reading(Path folder) {
    PathDisplay paths = new PathDisplay(folder);
    ReadOptions options =
        ReadOptions.defaults()
            .withName(paths.nameOf(file(folder)))
            .withSettings(settings.stream().map(this::setting).toList());
    if (overlay == null) {
      return options;
    }
    Path file = folder.resolve(overlay);
    if (!Files.exists(file)) {
      throw new UsageException(
          "--overlay: there is no file " + paths.nameOf(file) + NearName.ofFile(file, ""));
    }
    return options.withOverlay(file, paths.nameOf(overlay));
  }

  /** Whether the documents may differ from those of the profile. */
  boolean haveSettings() {
    return !settings.isEmpty();
  }

  private Setting setting(String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new UsageException(
          "--set needs KEY=VALUE, such as documents.cv.theme=modern, but is '" + text + "'");
    }
    String path = text.substring(0, equals);
    return new Setting(SET + path, path, text.substring(equals + 1));
  }

  /** Whether all errors are in values of options, so that the profile itself has none. */
  boolean areAllOfOptions(List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .allMatch(problem -> problem.file().startsWith(SET));
  }
}
