package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.Assertions;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems in the editors of an IDE. */
@SuppressWarnings("UnnecessaryAssignment") // There is no container that injects.
class IdeMarkersTest {
  @TempDir Path folder;
  private Workplace workplace;
  private final ValidateMojo goal = new ValidateMojo();
  private final List<String> calls = new ArrayList<>();

  @BeforeEach
  void create() throws IOException {
    workplace = new Workplace(folder);
    workplace.standard(goal, new RecordingLog());
    goal.ide =
        () ->
            (BuildContext)
                Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {BuildContext.class},
                    (proxy, method, values) -> {
                      calls.add(
                          method.getName()
                              + " "
                              + folder.relativize(((File) values[0]).toPath())
                              + (values.length == 1
                                  ? ""
                                  : " %s:%s %s %s"
                                      .formatted(values[1], values[2], values[4], values[3])));
                      return null;
                    });
  }

  @Test
  void errorsHaveMarkersWithLineAndColumn() throws IOException {
    workplace.profile(Workplace.BAD);
    Assertions.assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(calls)
        .hasSize(3)
        .startsWith(
            "removeMessages profile.yaml",
            "addMessage profile.yaml 4:5 2 unknown key 'titel' in talks[0]; did you mean"
                + " 'title'?");
  }

  @Test
  void warningsHaveMarkers() throws Exception {
    workplace.profile(Workplace.ODD);
    goal.execute();
    assertThat(calls).hasSize(2).last().asString().startsWith("addMessage profile.yaml 5:");
  }

  @Test
  void markersOfCorrectedErrorsAreRemoved() throws Exception {
    workplace.profile(Workplace.GOOD);
    goal.execute();
    assertThat(calls).containsExactly("removeMessages profile.yaml");
  }

  @Test
  void theCommandLineHasNoMarkersSinceTheLogHasTheProblems() throws Exception {
    goal.ide = null;
    workplace.profile(Workplace.GOOD);
    goal.execute();
    assertThat(calls).isEmpty();
  }
}
