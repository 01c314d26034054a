package dev.dossier.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the goal that renders, in a folder with a valid profile. */
abstract class WithRenderGoal {
  @TempDir Path folder;
  Workplace workplace;
  final RecordingLog log = new RecordingLog();
  final RenderMojo goal = new RenderMojo();

  @BeforeEach
  void createAFolderWithAValidProfile() throws IOException {
    workplace = new Workplace(folder).profile(Workplace.GOOD);
    workplace.standard(goal, log);
  }
}
