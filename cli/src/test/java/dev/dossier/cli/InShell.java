package dev.dossier.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run the command in a folder of their own. */
abstract class InShell {
  @TempDir Path folder;
  Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
  }
}
