package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.testing.Judge;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A judge that is written for node, in {@code src/test/node}; {@code npm ci} there fetches what it
 * needs. A test whose judge is missing is skipped, but for CI, where there must be one.
 */
final class NodeJudge {
  private static final Path FOLDER = Path.of("src", "test", "node");

  private final String script;

  private NodeJudge(String script) {
    this.script = script;
  }

  /** Creates a judge from a script. */
  static NodeJudge named(String script) {
    boolean isThere = Files.isDirectory(FOLDER.resolve("node_modules"));
    Judge.require(isThere, "npm ci was run in " + FOLDER);
    return new NodeJudge(script);
  }

  /** Returns its output. */
  String says(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", FOLDER.resolve(script).toString()));
    command.addAll(List.of(arguments));
    Path faults = Files.createTempFile("node", ".txt");
    try {
      Process process = new ProcessBuilder(command).redirectError(faults.toFile()).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said + Files.readString(faults)).isZero();
      return said;
    } finally {
      Files.delete(faults);
    }
  }
}
