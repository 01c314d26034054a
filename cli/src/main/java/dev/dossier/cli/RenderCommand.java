package dev.dossier.cli;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import dev.dossier.cli.arguments.Arguments;
import dev.dossier.cli.arguments.Candidates;
import dev.dossier.cli.arguments.CommandOption;
import dev.dossier.cli.arguments.CommandSpec;
import dev.dossier.cli.arguments.UsageException;
import dev.dossier.report.FileTable;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.StaleFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes the documents of a profile. */
final class RenderCommand extends ProfileCommand {
  private static final CommandOption OUTPUT =
      CommandOption.of("o", "output", "FOLDER", "The output folder.", Candidates.FOLDERS)
          .withDefault("out");
  private static final CommandOption DOCUMENT =
      CommandOption.of(
              "d", "document", "NAME", "Writes this document only.", new DefaultDocuments())
          .repeatable();

  RenderCommand(Terminal terminal) {
    super(
        terminal,
        new CommandSpec(
            "render",
            List.of(
                "Writes the documents of a profile.",
                "These are a page and a CV, or those that the profile lists."),
            ProfileOptions.PROFILE,
            ProfileOptions.and(OUTPUT, DOCUMENT),
            List.of(
                "dossier render",
                "dossier render ada/profile.yaml -o site -d portfolio",
                "dossier render --set documents.cv.theme=modern --set documents.cv.page=letter")));
  }

  @Override
  String progress() {
    return "Rendering …";
  }

  @Override
  Result use(Dossier dossier, ProfileOptions options, Arguments arguments) throws IOException {
    List<String> documents = arguments.texts(DOCUMENT);
    List<String> known = dossier.documentNames();
    for (String name : documents) {
      if (!known.contains(name)) {
        String all = "; documents are " + String.join(", ", known);
        throw new UsageException(
            "There is no document '" + name + "'" + NearName.of(name, known, all));
      }
    }
    WriteOptions writing =
        WriteOptions.defaults().withDocuments(documents).withToday(options.today());
    Path folder = terminal.folder().resolve(arguments.pathOrDefault(OUTPUT));
    List<WrittenFile> files = dossier.write(folder, writing);
    PathDisplay paths = new PathDisplay(terminal.folder());
    boolean isWhole = documents.isEmpty() && !options.haveSettings();
    List<Problem> stale =
        new StaleFiles(folder, files.stream().map(WrittenFile::path).toList())
            .find(dossier, isWhole).stream()
                .map(problem -> problem.in(paths.nameOf(problem.file())))
                .toList();
    return new Result(stale, String.join("\n", new FileTable(paths).lines(files)) + "\n");
  }
}
