package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.PeoplePage;
import dev.dossier.ReadOptions;
import dev.dossier.WriteOptions;
import dev.dossier.incremental.BuildRequest;
import dev.dossier.incremental.IncrementalBuild;
import dev.dossier.incremental.MadeDocument;
import dev.dossier.people.People;
import dev.dossier.people.PeopleBuild;
import dev.dossier.people.PeopleTasks;
import dev.dossier.people.Person;
import dev.dossier.people.PersonOutcome;
import dev.dossier.report.FileTable;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.StaleFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Renders the documents of a profile: a portfolio page, a CV, and others that it lists under {@code
 * documents}. If the profile has errors, they are reported and nothing is written. Does not require
 * a POM.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends ProfileMojo {
  /**
   * The output folder. Relative paths are resolved against the folder of the POM. With {@code
   * profiles}, {@code {folder}} in it is replaced by the name of the folder of each profile;
   * without it, each has such a folder in this one.
   */
  @Parameter(property = "dossier.outputDirectory", defaultValue = "target/dossier", required = true)
  File outputDirectory;

  /**
   * Names of the documents to render, separated by commas on the command line. By default all
   * documents.
   */
  @Parameter(property = "dossier.documents")
  @Nullable List<@Nullable String> documents;

  /**
   * Whether to render documents that are up to date. They are if nothing that they depend on has
   * changed since the last build, and they are still as they were written. {@code mvn clean}
   * deletes what is known of the last build.
   */
  @Parameter(property = "dossier.force", defaultValue = "false")
  boolean force;

  /**
   * The title of a page that lists the people of {@code profiles}, with photos and links to pages
   * and CVs. It is {@code index.html} beside the folders of the people. By default there is none.
   */
  @Parameter(property = "dossier.index")
  @Nullable String index;

  /** The theme of that page: {@code folio}, {@code rail} or {@code showcase}. */
  @Parameter(property = "dossier.indexTheme", defaultValue = PeopleGoal.INDEX_THEME)
  @Nullable String indexTheme;

  /** The language of that page: {@code de}. By default that of most people. */
  @Parameter(property = "dossier.indexLanguage")
  @Nullable String indexLanguage;

  /**
   * Whether to attach documents to the project, so that they are installed and deployed: PDFs, and
   * each page as a ZIP file, with the name of the document as classifier. Those with private data
   * never are.
   */
  @Parameter(property = "dossier.attach", defaultValue = "false")
  boolean attach;

  /** The project to which documents are attached. */
  @Parameter(defaultValue = "${project}", readonly = true)
  @Nullable MavenProject project;

  /** Attaches files to projects. */
  @Inject @Nullable MavenProjectHelper projectHelper;

  /** Tells when the build starts. */
  InstantSource clock = InstantSource.system();

  private @Nullable IncrementalBuild build;

  @Override
  void process(Path file, ReadOptions options, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    BuildRequest request =
        new BuildRequest(file, options, outputDirectory.toPath(), writeOptions());
    build = new IncrementalBuild(records(), request, force, clock);
    Optional<IncrementalBuild.LastBuild> last = build.lastIfUpToDate();
    if (last.isPresent()) {
      problemLog(file, paths).log(last.get().problems());
      attach(last.get().documents());
      logUpToDate(last.get().documents().size());
    } else {
      super.process(file, build.reading(), paths);
    }
  }

  private void logUpToDate(int count) {
    getLog().info("Up to date: " + count + (count == 1 ? " document" : " documents"));
  }

  @Override
  boolean isLikelyToRender() {
    return build == null || !build.isOfAnotherDay();
  }

  /**
   * Returns the folder of what is known of the last build; {@code null} if there would be no other
   * reason for it: without a POM, if the output is written elsewhere.
   */
  private @Nullable Path records() {
    Path target = buildFolder();
    Path output = outputDirectory.toPath().toAbsolutePath().normalize();
    boolean isExpected = pomFolder != null || (output.startsWith(target) && !output.equals(target));
    return isExpected ? target.resolve("dossier-index") : null;
  }

  @Override
  boolean takesPeople() {
    return true;
  }

  @Override
  Path outputFolder() {
    return outputDirectory.toPath();
  }

  @Override
  void process(People people, List<String> patterns, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    WriteOptions writing = writeOptions();
    PeoplePage page = PeopleGoal.page(index, indexLanguage, indexTheme);
    PeopleBuild all =
        new PeopleBuild(
            person ->
                new BuildRequest(
                    person.profile(), options(person, paths), person.output(), writing),
            records(),
            force,
            page != null,
            clock);
    List<PersonOutcome> outcomes = new PeopleTasks(getLog()::info).run(people.all(), all::build);
    PeopleGoal goal = new PeopleGoal(getLog(), paths, problemLog(people.all(), paths));
    goal.log(outcomes);
    try {
      all.removeFormer(people, patterns)
          .forEach(file -> getLog().info("removed " + paths.nameOf(file)));
      // The page names all people, or stays as it was.
      goal.check(outcomes);
      attachAll(outcomes);
      if (page != null) {
        all.writePage(page, people.root(), outcomes)
            .ifPresent(made -> getLog().info(paths.nameOf(made.written().get(0).path())));
      }
    } catch (IOException e) {
      throw cannotWrite(paths, e);
    }
    getLog().info(PeopleGoal.summary(outcomes));
  }

  private void attach(List<MadeDocument> documents)
      throws MojoFailureException, MojoExecutionException {
    Attachments attachments = attachments();
    if (attachments != null) {
      try {
        attachments.attach("", outputFolder(), documents);
      } catch (IOException e) {
        throw failure("Cannot attach documents (" + e.getMessage() + ")", e);
      }
    }
  }

  private void attachAll(List<PersonOutcome> outcomes) throws MojoFailureException, IOException {
    Attachments attachments = attachments();
    if (attachments != null) {
      for (PersonOutcome outcome : outcomes) {
        Person person = outcome.person();
        attachments.attach(person.folder(), person.output(), outcome.documents());
      }
    }
  }

  /** Returns how documents are attached; {@code null} if they are not. */
  private @Nullable Attachments attachments() throws MojoFailureException {
    if (!attach) {
      return null;
    }
    if (pomFolder == null || project == null || projectHelper == null) {
      throw new MojoFailureException("dossier.attach needs a POM, whose artifacts are deployed");
    }
    Instant time = timestamp().orElse(WriteOptions.NO_TIMESTAMP);
    return new Attachments(
        project, projectHelper, buildFolder().resolve("dossier-attached"), new PageZip(time));
  }

  private WriteOptions writeOptions() throws MojoFailureException {
    WriteOptions options = WriteOptions.defaults().withDocuments(selected());
    Optional<Instant> timestamp = timestamp();
    return timestamp.map(options::withTimestamp).orElse(options).withToday(today(timestamp));
  }

  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoExecutionException, MojoFailureException {
    checkSelected(dossier, paths);
    try {
      IncrementalBuild.Result result = Objects.requireNonNull(build).write(dossier);
      new FileTable(paths).lines(result.written()).forEach(getLog()::info);
      if (result.countOfUpToDate() > 0) {
        logUpToDate(result.countOfUpToDate());
      }
      attach(result.documents());
      result.removed().forEach(file -> getLog().info("removed " + paths.nameOf(file)));
      List<Path> files = result.documents().stream().flatMap(it -> it.files().stream()).toList();
      new ProblemLog(getLog(), paths)
          .log(new StaleFiles(outputDirectory.toPath(), files).find(dossier, false));
    } catch (IOException e) {
      throw cannotWrite(paths, e);
    }
  }

  private MojoExecutionException cannotWrite(PathDisplay paths, IOException e) {
    return failure(
        "Cannot write to "
            + paths.nameOf(outputDirectory.toPath())
            + " ("
            + e.getMessage()
            + "); no file there is incomplete. Set another folder with"
            + " <outputDirectory>...</outputDirectory> in the plugin's <configuration> or"
            + " -Ddossier.outputDirectory=... on the command line",
        e);
  }

  /** Maven would append the message of a cause, so the reason is a suppressed exception. */
  private static MojoExecutionException failure(String message, Exception reason) {
    MojoExecutionException failure = new MojoExecutionException(message);
    failure.addSuppressed(reason);
    return failure;
  }

  /** Returns the names of the documents to render; empty for all. */
  private List<String> selected() {
    return given(documents);
  }

  private void checkSelected(Dossier dossier, PathDisplay paths) throws MojoFailureException {
    List<String> known = dossier.documentNames();
    for (String name : selected()) {
      if (!known.contains(name)) {
        throw new MojoFailureException(
            paths.nameOf(profile.toPath())
                + " has no document '"
                + name
                + "'"
                + NearName.of(name, known, "; its documents are " + String.join(", ", known) + ".")
                + " Select documents with <documents>...</documents> in the plugin's"
                + " <configuration> or -Ddossier.documents=... on the command line");
      }
    }
  }
}
