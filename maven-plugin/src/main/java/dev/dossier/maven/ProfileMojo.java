package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.InvalidPaths;
import dev.dossier.InvalidProfileException;
import dev.dossier.ReadOptions;
import dev.dossier.people.People;
import dev.dossier.people.Person;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.Trace;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * A goal that reads a profile, reports its problems, and processes it if there are no errors. An
 * instance is used by one execution, in one thread.
 */
abstract class ProfileMojo extends AbstractMojo {
  /** The profile, a YAML file. Relative paths are resolved against the folder of the POM. */
  @Parameter(property = "dossier.profile", defaultValue = "profile.yaml", required = true)
  File profile;

  /**
   * Patterns of the profiles of many people: {@code people/*}{@code /profile.yaml}. Each has a
   * folder of its own, whose name replaces {@code {folder}} in other parameters. Names may have
   * {@code *} and {@code ?}, and {@code **} stands for any folders. Used by {@code render} and
   * {@code validate} in place of {@code profile}.
   */
  @Parameter(property = "dossier.profiles")
  @Nullable List<@Nullable String> profiles;

  /** Whether to skip the goal. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  boolean skip;

  /**
   * The file with private data, such as telephone number and address. By default {@code
   * profile.private.yaml} beside the profile, if it exists.
   */
  @Parameter(property = "dossier.overlay")
  @Nullable File overlay;

  /**
   * Values in place of those in the profile, by path: {@code
   * <documents.cv.theme>modern</documents.cv.theme>}. On the command line each is a property of its
   * own: {@code -Ddossier.set.documents.cv.theme=modern}, which goes before.
   */
  @Parameter @Nullable Map<String, @Nullable String> set;

  /**
   * The creation date of PDFs: an ISO 8601 date and time with offset, or seconds since 1970. A
   * constant by default, so that the same profile gives the same bytes.
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  @Nullable String outputTimestamp;

  /**
   * The reference day of documents, as in {@code 2026-01-07}: talks after it are upcoming, and
   * years are counted to it. By default the day of {@code project.build.outputTimestamp} if that is
   * set, otherwise the day of the build.
   */
  @Parameter(property = "dossier.today")
  @Nullable String today;

  /** Properties from the command line. */
  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  @Nullable Properties userProperties;

  /** Properties from the POM and its profiles. */
  @Parameter(defaultValue = "${project.properties}", readonly = true)
  @Nullable Properties projectProperties;

  /** System properties, including environment variables as {@code env.NAME}. */
  @Parameter(defaultValue = "${session.systemProperties}", readonly = true)
  @Nullable Properties systemProperties;

  /** The plugins of the project, whose configuration is checked. */
  @Parameter(defaultValue = "${project.build.plugins}", readonly = true)
  @Nullable List<Plugin> projectPlugins;

  /** The goals of this plugin. */
  @Parameter(defaultValue = "${plugin}", readonly = true)
  @Nullable PluginDescriptor pluginDescriptor;

  /** The folder that {@code mvn clean} deletes; without a POM the name has no meaning. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  @Nullable File buildDirectory;

  /** The folder of the POM; not set without one. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true)
  @Nullable File pomFolder;

  /** The IDE in which the build runs; on the command line one that does nothing. */
  @Inject @Nullable Provider<BuildContext> ide;

  /** The current folder, against which file names are reported. */
  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File userFolder;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped because of dossier.skip");
      return;
    }
    checkParameterNames();
    try {
      executeWithFiles();
    } catch (InvalidPathException e) {
      throw new MojoFailureException(InvalidPaths.explain(e));
    }
  }

  private void checkParameterNames() throws MojoFailureException {
    if (projectPlugins != null && pluginDescriptor != null) {
      List<String> problems = new ParameterNames(pluginDescriptor).problems(projectPlugins);
      if (!problems.isEmpty()) {
        throw new MojoFailureException(String.join(". ", problems));
      }
    }
  }

  private void executeWithFiles() throws MojoExecutionException, MojoFailureException {
    PathDisplay paths = new PathDisplay(userFolder.toPath());
    List<String> patterns = given(profiles);
    boolean isOfPeople = !patterns.isEmpty() && takesPeople();
    Path file = isOfPeople ? profile.toPath() : ProfileFile.existing(profile.toPath(), paths);
    try {
      if (isOfPeople) {
        process(people(patterns), patterns, paths);
      } else {
        process(file, options(file, overlay, paths), paths);
      }
    } catch (InvalidPathException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new MojoExecutionException(
          "Dossier failed. This is a bug in Dossier, not an error in the profile; run Maven with"
              + " -e and report the output",
          Trace.of(e));
    }
  }

  private People people(List<String> patterns) throws MojoFailureException, MojoExecutionException {
    Path base = (pomFolder == null ? userFolder : pomFolder).toPath();
    return PeopleGoal.find(base, patterns, overlay, outputFolder(), buildFolder());
  }

  /** Returns the folder for what a build makes: {@code target}. */
  final Path buildFolder() {
    Path folder =
        pomFolder == null || buildDirectory == null
            ? userFolder.toPath().resolve("target")
            : buildDirectory.toPath();
    return folder.toAbsolutePath().normalize();
  }

  /** Whether the goal can process the profiles of many people. */
  boolean takesPeople() {
    return false;
  }

  /** Returns the folder of the documents of all people. */
  Path outputFolder() {
    return Path.of(People.FOLDER);
  }

  /** Processes the profiles of many people. */
  void process(People people, List<String> patterns, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    throw new IllegalStateException(patterns.toString());
  }

  /** Returns how the profile of one of many people is read. */
  final ReadOptions options(Person person, PathDisplay paths) {
    File own =
        overlay == null
            ? null
            : new File(overlay.getPath().replace(People.FOLDER, person.folder()));
    return options(person.profile(), own, paths);
  }

  /** Returns the texts of a list. Maven passes null for a blank element. */
  static List<String> given(@Nullable List<@Nullable String> texts) {
    return texts == null
        ? List.of()
        : texts.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .toList();
  }

  /** Whether documents will be rendered, as far as is known before the profile is read. */
  boolean isLikelyToRender() {
    return true;
  }

  /** Reads the profile, logs its problems, and uses it if there are no errors. */
  void process(Path file, ReadOptions options, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    if (isLikelyToRender()) {
      Dossier.warmUp();
    }
    ProblemLog problems = problemLog(file, paths);
    try {
      Dossier dossier = Dossier.read(file, options);
      problems.log(dossier.problems());
      if (!problems.haveErrors()) {
        use(dossier, paths);
        // Rendering may add warnings.
        problems.log(dossier.problems());
      }
    } catch (InvalidProfileException e) {
      problems.log(e.problems());
    }
    if (problems.haveErrors()) {
      String faulty = problems.areAllOfSettings() ? "The configuration" : paths.nameOf(file);
      throw new MojoFailureException(faulty + " has " + problems.countOfErrors());
    }
    check(problems, paths.nameOf(file));
  }

  /**
   * Called at the end, if there are no errors.
   *
   * @throws MojoFailureException if the goal fails because of other problems
   */
  void check(ProblemLog problems, String name) throws MojoFailureException {}

  /** Returns a log of the problems of a profile, which forgets what was known of it. */
  final ProblemLog problemLog(Path file, PathDisplay paths) {
    IdeMarkers markers = IdeMarkers.of(ide, userFolder.toPath());
    markers.clear(file);
    return new ProblemLog(getLog(), paths, markers);
  }

  /** Returns a log of the problems of several profiles. */
  final ProblemLog problemLog(List<Person> people, PathDisplay paths) {
    IdeMarkers markers = IdeMarkers.of(ide, userFolder.toPath());
    people.forEach(person -> markers.clear(person.profile()));
    return new ProblemLog(getLog(), paths, markers);
  }

  final ReadOptions options(Path file, @Nullable File hidden, PathDisplay paths) {
    ReadOptions options =
        ReadOptions.defaults()
            .withName(paths.nameOf(file))
            .withVariables(new Variables(userProperties, projectProperties, systemProperties))
            .withSettings(Settings.of(projectProperties, set, userProperties));
    return hidden == null
        ? options
        : options.withOverlay(hidden.toPath(), paths.nameOf(hidden.toPath()));
  }

  /**
   * Processes a profile without errors.
   *
   * @throws InvalidProfileException if processing finds errors
   */
  abstract void use(Dossier dossier, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException;

  /** Returns the reference day of documents. */
  final LocalDate today(Optional<Instant> timestamp) throws MojoFailureException {
    return ReferenceDay.of(today, timestamp);
  }

  /** Returns the value of {@code project.build.outputTimestamp}, if it is set. */
  final Optional<Instant> timestamp() throws MojoFailureException {
    try {
      return OutputTimestamp.parse(outputTimestamp);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }
}
