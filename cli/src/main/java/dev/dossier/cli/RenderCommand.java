package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import dev.dossier.report.FileTable;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.StaleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documents of a profile. */
@Command(
    name = "render",
    description = {
      "Writes the documents of a profile.",
      "These are a page and a CV, or those that the profile lists."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Examples:",
      "  dossier render",
      "  dossier render ada/profile.yaml -o site -d portfolio",
      "  dossier render --set documents.cv.theme=modern --set documents.cv.page=letter"
    })
final class RenderCommand extends ProfileCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      defaultValue = "out",
      description = "The output folder. Default: ${DEFAULT-VALUE}.")
  @SuppressWarnings("NullAway.Init") // Set by picocli.
  private Path output;

  @Option(
      names = {"-d", "--document"},
      paramLabel = "NAME",
      description = "Writes this document only. Repeatable.",
      completionCandidates = DefaultNames.class)
  private List<String> documents = new ArrayList<>();

  private List<WrittenFile> files = List.of();
  private List<Problem> stale = List.of();

  RenderCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  String progress() {
    return "Rendering …";
  }

  @Override
  void use(Dossier dossier) throws IOException {
    List<String> known = dossier.documentNames();
    for (String name : documents) {
      if (!known.contains(name)) {
        String all = "; documents are " + String.join(", ", known);
        throw options.refusal(
            "There is no document '" + name + "'" + NearName.of(name, known, all));
      }
    }
    WriteOptions writing =
        WriteOptions.defaults().withDocuments(documents).withToday(options.today());
    Path folder = terminal.folder().resolve(output);
    files = dossier.write(folder, writing);
    PathDisplay paths = new PathDisplay(terminal.folder());
    boolean isWhole = documents.isEmpty() && !options.haveSettings();
    stale =
        new StaleFiles(folder, files)
            .find(dossier, isWhole).stream()
                .map(problem -> problem.in(paths.nameOf(problem.file())))
                .toList();
  }

  @Override
  List<Problem> problems() {
    return stale;
  }

  @Override
  String result() {
    return new FileTable(new PathDisplay(terminal.folder()))
        .lines(files).stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  /** The names of the default documents, which shells complete. */
  static final class DefaultNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    DefaultNames() {
      super(List.of("cv", "portfolio"));
    }
  }
}
