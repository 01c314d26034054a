package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.report.PathDisplay;
import dev.dossier.report.Trace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class RenderMojoTest extends WithRenderGoal {
  @Test
  void writesThePageAndTheCvAndListsThem() throws Exception {
    goal.execute();

    assertThat(workplace.written()).containsExactly("cv.pdf", "index.html");
    assertThat(workplace.output().resolve("index.html")).content().contains("On Looms and Numbers");
    assertThat(log.lines())
        .hasSize(2)
        .anyMatch(line -> line.matches("INFO target.dossier.index\\.html  +\\d+ kB  +\\d+ ms"))
        .anyMatch(line -> line.matches("INFO target.dossier.cv\\.pdf  +\\d+ kB  +\\d+ ms"));
  }

  @Test
  void writesOnlyTheDocumentsNamed() throws Exception {
    goal.documents = List.of(" portfolio", "");

    goal.execute();

    assertThat(workplace.written()).containsExactly("index.html");
  }

  @Test
  void writesAllDocumentsIfTheListOfNamesIsEmpty() throws Exception {
    // Maven turns " , " into null elements.
    goal.documents = Arrays.asList("", null);

    goal.execute();

    assertThat(workplace.written()).containsExactly("cv.pdf", "index.html");
  }

  @Test
  void listsTheDocumentsIfANameIsUnknown() {
    goal.documents = List.of("portfolio", "poster");

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "profile.yaml has no document 'poster'; its documents are portfolio, cv. Select"
                + " documents with <documents>...</documents> in the plugin's <configuration> or"
                + " -Ddossier.documents=... on the command line");
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void reportsAllErrorsAndWritesNothing() throws Exception {
    workplace.profile(Workplace.BAD);

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("profile.yaml has 2 errors");
    assertThat(log.lines())
        .contains(
            "ERROR profile.yaml:4:5: error: unknown key 'titel' in talks[0]; did you mean"
                + " 'title'?",
            "ERROR     4 |   - titel: On Looms and Numbers",
            "ERROR       |     ^^^^^")
        .allMatch(line -> line.startsWith("ERROR "));
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void keepsOldOutputIfTheProfileHasErrors() throws Exception {
    Files.createDirectories(workplace.output());
    Files.writeString(workplace.output().resolve("index.html"), "old");
    workplace.profile(Workplace.BAD);

    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);

    assertThat(workplace.output().resolve("index.html")).hasContent("old");
    assertThat(workplace.written()).containsExactly("index.html");
  }

  @Test
  void reportsWarningsOnceAndStillWrites() throws Exception {
    workplace.profile(Workplace.ODD);

    goal.execute();

    assertThat(workplace.written()).containsExactly("cv.pdf", "index.html");
    assertThat(log.lines())
        .filteredOn(line -> line.startsWith("WARNING profile.yaml:"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("WARNING profile.yaml:5:");
  }

  @Test
  void explainsAMissingProfile() throws Exception {
    Files.delete(folder.resolve("profile.yaml"));

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "There is no profile profile.yaml. Create it, or set its path with"
                + " <profile>...</profile> in the plugin's <configuration> or"
                + " -Ddossier.profile=... on the command line");
  }

  @Test
  void suggestsAProfileWithAnotherExtension() throws Exception {
    Files.move(folder.resolve("profile.yaml"), folder.resolve("Profile.yml"));

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "There is no profile profile.yaml; there is Profile.yml. Create it, or set");
  }

  @Test
  void rejectsAFolder() {
    goal.profile = folder.toFile();

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("The profile is a folder, not a file: " + folder);
  }

  @Test
  void skipsEvenWithoutAProfile() throws Exception {
    Files.delete(folder.resolve("profile.yaml"));
    goal.skip = true;

    goal.execute();

    assertThat(log.lines()).containsExactly("INFO Skipped because of dossier.skip");
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void setsValuesOfTheProfile() throws Exception {
    goal.set = Map.of("documents.cv.file", "ada.pdf", "person.name", "Grace");
    goal.projectProperties = new Properties();
    goal.projectProperties.setProperty("dossier.set.person.name", "Kurt");
    goal.userProperties = new Properties();
    goal.userProperties.setProperty("dossier.set.documents.cv.file", "grace.pdf");
    goal.execute();
    assertThat(workplace.written()).containsExactly("grace.pdf", "index.html");
    assertThat(workplace.output().resolve("index.html")).content().contains("Grace");
  }

  @Test
  void reportsAnInvalidSettingWithItsOption() {
    goal.userProperties = new Properties();
    goal.userProperties.setProperty("dossier.set.documents.cv.theme", "modem");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("The configuration has 1 error");
    assertThat(log.lines().get(0))
        .startsWith("ERROR -Ddossier.set.documents.cv.theme:")
        .contains("unknown theme 'modem'");
  }

  @Test
  void reportsAnInvalidElementOfSet() {
    goal.set = Map.of("documents.cv.thme", "modern");
    assertThatThrownBy(goal::execute).hasMessage("The configuration has 1 error");
    assertThat(log.lines().get(0)).startsWith("ERROR <set> documents.cv.thme:");
  }

  @Test
  void setsTheCreationDateToTheOutputTimestamp() throws Exception {
    goal.outputTimestamp = "2026-01-31T12:00:00Z";

    goal.execute();

    try (PDDocument pdf = Loader.loadPDF(workplace.cv().toFile())) {
      assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-01-31T12:00:00Z");
    }
  }

  @Test
  void writesTheSameBytesWithoutATimestamp() throws Exception {
    goal.execute();
    byte[] first = Files.readAllBytes(workplace.cv());
    Files.delete(workplace.cv());

    goal.execute();

    assertThat(workplace.cv()).hasBinaryContent(first);
  }

  @Test
  void rejectsAnInvalidDay() {
    goal.today = "tomorrow";

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("dossier.today must be a date such as 2026-01-07, but is 'tomorrow'")
        .hasNoCause();
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void rejectsAnInvalidTimestamp() {
    goal.outputTimestamp = "soon";

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("project.build.outputTimestamp must be");
    assertThat(workplace.output()).doesNotExist();
  }

  @Test
  void reportsAnUnwritableFolderAsAnErrorOfTheEnvironment() throws Exception {
    Files.writeString(folder.resolve("target"), "a file where a folder should be");

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("Cannot write to " + Path.of("target", "dossier") + " (")
        .hasMessageContaining("<outputDirectory>")
        .hasMessageEndingWith("-Ddossier.outputDirectory=... on the command line")
        // Maven appends the message of a cause; with -e it prints suppressed exceptions.
        .hasNoCause()
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(folder.resolve("target")).hasContent("a file where a folder should be");
  }

  @Test
  void reportsAnUnexpectedExceptionAsABug() {
    ProfileMojo broken =
        new ProfileMojo() {
          @Override
          void use(dev.dossier.Dossier dossier, PathDisplay paths) {
            throw new IllegalStateException("cannot happen");
          }
        };

    assertThatThrownBy(workplace.standard(broken, log)::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "Dossier failed. This is a bug in Dossier, not an error in the profile; run Maven with"
                + " -e and report the output")
        .hasCauseInstanceOf(Trace.class)
        .satisfies(
            e -> {
              StringWriter trace = new StringWriter();
              e.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString())
                  .contains("java.lang.IllegalStateException", "RenderMojoTest.java")
                  // The message of an exception may contain a private value.
                  .doesNotContain("cannot happen");
            });
  }
}
