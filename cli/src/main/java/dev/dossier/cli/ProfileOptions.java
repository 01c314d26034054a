package dev.dossier.cli;

import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.Setting;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Options of all commands that read a profile. */
final class ProfileOptions {
  private static final String SET = "--set ";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  private CommandSpec command;

  @Parameters(
      paramLabel = "PROFILE",
      arity = "0..1",
      defaultValue = "profile.yaml",
      description = "The profile, or its folder. Default: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init")
  private Path profile;

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "The file with private values. Default: profile.private.yaml beside it.")
  private @Nullable Path overlay;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets a value of the profile: documents.cv.theme=modern. Repeatable.",
      completionCandidates = CommonSettings.class)
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day of the documents, as in 2026-01-31. Default: today.")
  private @Nullable LocalDate today;

  @Mixin private final PrintOptions printing = new PrintOptions();

  PrintOptions printing() {
    return printing;
  }

  LocalDate today() {
    return today == null ? LocalDate.now(ZoneOffset.UTC) : today;
  }

  /**
   * The profile's file.
   *
   * @throws UsageReport.Refusal if there is none
   */
  Path file(Path folder) {
    Path file = folder.resolve(profile);
    Path within = file.resolve("profile.yaml");
    if (Files.isDirectory(file)) {
      file = within;
    }
    if (!Files.isRegularFile(file)) {
      throw refusal(
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
      throw refusal(
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
      throw refusal(
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

  /** Returns what is thrown if arguments cannot be followed. */
  UsageReport.Refusal refusal(String message) {
    return new UsageReport.Refusal(command.commandLine(), message);
  }

  /** Settings of the default documents that shells complete: with a value, as a space follows. */
  static final class CommonSettings extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    CommonSettings() {
      for (String theme : List.of("classic", "column", "compact", "modern", "scholar", "sidebar")) {
        add("documents.cv.theme=" + theme);
      }
      for (String theme : List.of("folio", "rail", "showcase")) {
        add("documents.portfolio.theme=" + theme);
      }
      addAll(List.of("documents.cv.page=a4", "documents.cv.page=letter"));
    }
  }
}
