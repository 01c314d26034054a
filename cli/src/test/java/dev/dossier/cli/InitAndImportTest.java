package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What the commands print that write new files. */
class InitAndImportTest extends InShell {
  @Test
  void initAddsWhatIsMissingAndSaysWhatIsThere() throws IOException {
    write("profile.yaml", "person: {name: Ada}\n");
    assertThat(shell.run("init", "--maven")).isEqualTo(Main.OK);
    assertThat(shell.out())
        .contains("created pom.xml\n", "kept    profile.yaml, which was there\n")
        .endsWith("  mvn package\n");
    assertThat(folder.resolve("profile.yaml")).hasContent("person: {name: Ada}");

    assertThat(shell.run("init", "--maven")).isEqualTo(Main.USAGE);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .startsWith("Nothing was written, since these files exist already: profile.yaml, ")
        .endsWith("pom.xml; name another folder\n");
  }

  @Test
  void importSaysWhichPrivateDataTheProfileHolds() throws IOException {
    write(
        "resume.json",
        "{\"basics\": {\"name\": \"Ada\", \"phone\": \"+1 555\"},"
            + " \"references\": [{\"name\": \"Bea\", \"reference\": \"Good.\"}]}");
    assertThat(shell.run("import", "resume.json", "-o", "cv/me.yaml")).isEqualTo(Main.OK);
    assertThat(shell.out())
        .startsWith("created cv/me.yaml\ncreated cv/profile.schema.json\n")
        .contains(
            """
            cv/me.yaml holds private data: person.private.phone.
            Before you publish the file, move these keys to cv/me.private.yaml, which has the same keys,
            and keep that file out of version control ('*.private.yaml' in .gitignore).
            """);
    assertThat(shell.out())
        .endsWith("\nNext, edit cv/me.yaml, then:\n  cd cv\n  dossier render me.yaml\n");
    assertThat(folder.resolve("cv/me.yaml"))
        .content()
        .startsWith("# yaml-language-server: $schema=profile.schema.json\n#\n# Imported from ");

    write("other.json", "{\"basics\": {\"name\": \"Ada\"}}");
    Files.writeString(folder.resolve("profile.schema.json"), "mine");
    assertThat(shell.run("import", "other.json")).isEqualTo(Main.OK);
    assertThat(shell.out()).doesNotContain("private", "schema");
    assertThat(folder.resolve("profile.schema.json")).hasContent("mine");
  }

  @Test
  void importReportsTheProblemsOfABibliography() throws IOException {
    write("cv.json", "{\"basics\": {\"name\": \"Ada\"}}");
    write(
        "papers.bib",
        "@book{looms,\n  title = {Looms},\n  year = twenty\n}\n@book{looms, title = {Wool}}\n@book{cards\n");
    assertThat(shell.run("import", "cv.json", "papers.bib")).isEqualTo(Main.OK);
    assertThat(shell.err())
        .contains("papers.bib:3:", "papers.bib:6:", "warning: ", "already used at papers.bib:1:");
    assertThat(shell.err()).doesNotContain("error: ", "dossier-import");
  }

  @Test
  void importOfABibliographyWithoutEntriesWritesNothing() throws IOException {
    write("refs.bib", "@book{\n");
    assertThat(shell.run("import", "refs.bib")).isEqualTo(Main.ERRORS);
    assertThat(shell.err())
        .contains("refs.bib:1:1: warning: this @book is empty")
        .contains("refs.bib: error: has no entry that can be read\n")
        .endsWith("1 error, 1 warning\n");
    assertThat(shell.out()).isEmpty();
    assertThat(folder.resolve("profile.yaml")).doesNotExist();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
