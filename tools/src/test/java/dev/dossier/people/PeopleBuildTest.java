package dev.dossier.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.PeoplePage;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.WriteOptions;
import dev.dossier.incremental.BuildRequest;
import dev.dossier.people.PersonOutcome.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of several people, one after the other. */
class PeopleBuildTest {
  private static final String PATTERN = "people/*/profile.yaml";
  private static final String PAGE = "\ndocuments: [{name: p, format: html, file: index.html}]\n";

  @TempDir Path folder;
  private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
  private List<Path> removed = List.of();

  @BeforeEach
  void create() throws IOException {
    write("ada", "person: {name: Ada Example, headline: Weaver}");
    write("ida", "person: {name: Ida Sample}");
    write("kurt", "person: {name: Kurt Muster}");
  }

  private void write(String person, String profile) throws IOException {
    Path file = folder.resolve("people").resolve(person).resolve("profile.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, profile + PAGE);
  }

  private Path output(String file) {
    return folder.resolve("target/dossier").resolve(file);
  }

  private List<PersonOutcome> build() throws Exception {
    WriteOptions writing = WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7));
    PeopleBuild build =
        new PeopleBuild(
            person ->
                new BuildRequest(
                    person.profile(), ReadOptions.defaults(), person.output(), writing),
            folder.resolve("target/dossier-index"),
            false,
            true,
            InstantSource.offset(InstantSource.system(), Duration.ofHours(1)));
    People people = People.find(folder, List.of(PATTERN), output(""), folder.resolve("target"));
    List<PersonOutcome> outcomes =
        new PeopleTasks(progress::add, 2).run(people.all(), build::build);
    removed = build.removeFormer(people, List.of(PATTERN));
    build.writePage(new PeoplePage("People", "en", null, List.of()), output(""), outcomes);
    return outcomes;
  }

  private static List<State> states(List<PersonOutcome> outcomes) {
    return outcomes.stream().map(PersonOutcome::state).toList();
  }

  @Test
  void eachPersonHasAFolderAndAPlaceInTheIndex() throws Exception {
    assertThat(states(build())).containsOnly(State.DONE);
    assertThat(output("ada/index.html")).content().contains("Ada Example");
    assertThat(output("kurt/index.html")).content().contains("Kurt Muster");
    assertThat(output("index.html"))
        .content()
        .contains("href=\"ada/index.html\"", "Weaver", "Kurt Muster");
    assertThat(progress)
        .containsExactlyInAnyOrder("1 of 3 people", "2 of 3 people", "3 of 3 people");
  }

  @Test
  void onlyWhatHasChangedIsDoneAgain() throws Exception {
    build();
    String before = Files.getLastModifiedTime(output("index.html")).toString();
    assertThat(states(build())).containsOnly(State.UP_TO_DATE);
    assertThat(Files.getLastModifiedTime(output("index.html"))).hasToString(before);

    write("ida", "person: {name: Ida Other}");
    assertThat(states(build())).containsExactly(State.UP_TO_DATE, State.DONE, State.UP_TO_DATE);
    assertThat(output("index.html")).content().contains("Ida Other", "Weaver", "Kurt Muster");
  }

  @Test
  void aBadProfileDoesNotHideTheOthers() throws Exception {
    write("ada", "person: {nam: Ada}");
    write("kurt", "person: {name: Kurt}\ntalks: [{titel: A}]");
    List<PersonOutcome> outcomes = build();
    assertThat(states(outcomes)).containsExactly(State.FAULTY, State.DONE, State.FAULTY);
    assertThat(output("ida/index.html")).exists();
    assertThat(output("ada")).doesNotExist();
    assertThat(outcomes.stream().flatMap(it -> it.problems().stream()))
        .extracting(Problem::file)
        .anyMatch(file -> file.contains("ada"))
        .anyMatch(file -> file.contains("kurt"));
  }

  @Test
  void theDocumentsOfAPersonWhoHasLeftAreRemoved() throws Exception {
    build();
    Files.delete(folder.resolve("people/kurt/profile.yaml"));
    build();
    assertThat(removed).containsExactly(output("kurt/index.html"));
    assertThat(output("kurt")).doesNotExist();
    assertThat(output("index.html")).content().doesNotContain("Kurt");
    assertThat(states(build())).containsOnly(State.UP_TO_DATE);
  }

  @Test
  void anIndexThatSomeoneChangedIsWrittenAgain() throws Exception {
    build();
    Files.writeString(output("index.html"), "");
    build();
    assertThat(output("index.html")).content().contains("Weaver");
  }
}
