package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code <attach>}: documents are artifacts of the project. */
@SuppressWarnings("UnnecessaryAssignment") // There is no container that injects.
class AttachTest {
  private static final String DOCUMENTS =
      """
      projects: [{id: loom, name: Loom}, {id: card, name: Card}]
      documents:
        - {name: portfolio, format: html, file: index.html, site: {pages: [projects]}}
        - {name: CV für alle, format: html, file: cv.html}
        - {name: secret, format: html, private: true}
      """;

  @TempDir Path folder;
  private Workplace workplace;
  private final RecordingLog log = new RecordingLog();
  private final RenderMojo goal = new RenderMojo();

  /** Files by type and classifier. */
  private final Map<String, File> attached = new TreeMap<>();

  @BeforeEach
  void create() throws IOException {
    workplace = new Workplace(folder).profile(Workplace.GOOD + DOCUMENTS);
    workplace.standard(goal, log);
    goal.attach = true;
    goal.project = new MavenProject();
    goal.project.setArtifactId("lab");
    goal.projectHelper =
        (MavenProjectHelper)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MavenProjectHelper.class},
                (proxy, method, values) -> {
                  assertThat(method.getName()).isEqualTo("attachArtifact");
                  attached.put(values[1] + " " + values[2], (File) values[3]);
                  return null;
                });
  }

  private static List<String> names(File zip) throws IOException {
    try (ZipFile file = new ZipFile(zip)) {
      return file.stream().map(ZipEntry::getName).toList();
    }
  }

  @Test
  void aPageIsAZipFileOfAllItsFiles() throws Exception {
    goal.execute();
    assertThat(attached).containsOnlyKeys("zip portfolio", "zip CV-f-r-alle");
    assertThat(attached.get("zip portfolio")).hasName("lab-portfolio.zip");
    assertThat(names(attached.get("zip portfolio")))
        .containsSubsequence("index.html", "projects/card.html", "projects/loom.html")
        .isSorted();
  }

  @Test
  void aPdfIsAttachedAsItIs() throws Exception {
    workplace.profile(Workplace.GOOD);
    goal.documents = List.of("cv");
    goal.execute();
    assertThat(attached).containsOnlyKeys("pdf cv");
    assertThat(attached.get("pdf cv").toPath().normalize()).isEqualTo(workplace.cv());
  }

  @Test
  void documentsThatAreUpToDateAreAttachedToo() throws Exception {
    goal.execute();
    attached.clear();
    goal.execute();
    assertThat(log.lines()).last().isEqualTo("INFO Up to date: 3 documents");
    assertThat(attached).containsOnlyKeys("zip portfolio", "zip CV-f-r-alle");
  }

  @Test
  void theZipFileHasTheSameBytesAtAnyTime() throws Exception {
    goal.outputTimestamp = "2026-01-31T12:00:01Z";
    goal.execute();
    byte[] first = Files.readAllBytes(attached.get("zip portfolio").toPath());
    Files.setLastModifiedTime(
        workplace.output().resolve("index.html"), FileTime.from(Instant.EPOCH));
    goal.execute();
    assertThat(attached.get("zip portfolio").toPath()).hasBinaryContent(first);
    try (ZipFile file = new ZipFile(attached.get("zip portfolio"))) {
      // The format has every second second.
      assertThat(file.stream().map(ZipEntry::getTimeLocal))
          .containsOnly(LocalDateTime.of(2026, 1, 31, 12, 0, 0));
    }
  }

  @Test
  void classifiersOfManyPeopleBeginWithTheirFolders() throws Exception {
    for (String name : List.of("ada", "kurt")) {
      Path file = folder.resolve("people").resolve(name).resolve("profile.yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, Workplace.GOOD + DOCUMENTS);
    }
    goal.profiles = List.of("people/*/profile.yaml");
    goal.execute();
    assertThat(attached)
        .containsOnlyKeys(
            "zip ada-portfolio",
            "zip ada-CV-f-r-alle",
            "zip kurt-portfolio",
            "zip kurt-CV-f-r-alle");
    assertThat(names(attached.get("zip kurt-portfolio"))).contains("index.html");
  }

  @Test
  void withoutAPomThereIsNothingToAttachTo() {
    goal.pomFolder = null;
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("dossier.attach needs a POM");
  }
}
