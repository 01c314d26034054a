package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.InvalidPaths;
import dev.dossier.InvalidProfileException;
import dev.dossier.ReadOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A goal that reads a profile, tells its problems, and does something with it if it has no errors.
 */
abstract class ProfileMojo extends AbstractMojo {
  /** The profile: a YAML file. A relative path starts at the folder of the POM. */
  @Parameter(property = "dossier.profile", defaultValue = "profile.yaml", required = true)
  File profile;

  /** Whether to do nothing. */
  @Parameter(property = "dossier.skip", defaultValue = "false")
  boolean skip;

  /**
   * The file with what is private: telephone, address. If it is not given, the one beside the
   * profile is taken, {@code profile.private.yaml}, if it is there.
   */
  @Parameter(property = "dossier.overlay")
  @Nullable File overlay;

  /**
   * The date that a PDF says it was made on, so that the same profile gives the same bytes: ISO
   * 8601 with offset, or seconds since 1970.
   */
  @Parameter(defaultValue = "${project.build.outputTimestamp}")
  @Nullable String outputTimestamp;

  /**
   * The day that documents are made for, as in {@code 2026-01-07}: talks after it are upcoming, and
   * years are counted to it. The day of {@code project.build.outputTimestamp} if that is given,
   * else the day of the build.
   */
  @Parameter(property = "dossier.today")
  @Nullable String today;

  /** Properties of the command line. */
  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  @Nullable Properties userProperties;

  /** Properties of the POM and its profiles. */
  @Parameter(defaultValue = "${project.properties}", readonly = true)
  @Nullable Properties projectProperties;

  /** Properties of the system, with the environment as {@code env.NAME}. */
  @Parameter(defaultValue = "${session.systemProperties}", readonly = true)
  @Nullable Properties systemProperties;

  /** Where the user stands: names of files are told as seen from there. */
  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File userFolder;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as dossier.skip says");
      return;
    }
    try {
      executeWithFiles();
    } catch (InvalidPathException e) {
      throw new MojoFailureException(InvalidPaths.explain(e));
    }
  }

  private void executeWithFiles() throws MojoExecutionException, MojoFailureException {
    Surroundings surroundings = new Surroundings(userFolder.toPath());
    Path file = existingProfile(surroundings);
    ProblemLog problems = new ProblemLog(getLog(), surroundings);
    beforeReading();
    try {
      Dossier dossier = Dossier.read(file, options(file, surroundings));
      problems.tell(dossier.problems());
      if (!problems.haveErrors()) {
        use(dossier, surroundings);
        // A renderer may have found something to warn of.
        problems.tell(dossier.problems());
      }
    } catch (InvalidProfileException e) {
      problems.tell(e.problems());
    } catch (InvalidPathException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new MojoExecutionException(
          "Dossier failed; this is a bug in Dossier, not an error of the profile: run Maven with -e"
              + " and report what it prints",
          Trace.of(e));
    }
    if (problems.haveErrors()) {
      throw new MojoFailureException(
          surroundings.nameOf(file) + " has " + problems.countOfErrors());
    }
  }

  /**
   * A variable as Maven knows it: the command line goes before the POM, and that before the rest.
   */
  private @Nullable String variable(@Nullable String name) {
    return Stream.of(
            Optional.ofNullable(userProperties),
            Optional.ofNullable(projectProperties),
            Optional.ofNullable(systemProperties))
        .flatMap(Optional::stream)
        .map(properties -> name == null ? null : properties.getProperty(name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private ReadOptions options(Path file, Surroundings surroundings) {
    ReadOptions options =
        ReadOptions.defaults().withName(surroundings.nameOf(file)).withVariables(this::variable);
    return overlay == null
        ? options
        : options.withOverlay(overlay.toPath(), surroundings.nameOf(overlay.toPath()));
  }

  /** Runs before the profile is read: a goal may begin to load what it needs after that. */
  void beforeReading() {}

  /**
   * Does what the goal is for.
   *
   * @param dossier of a profile without errors
   * @throws InvalidProfileException if errors come to light only now
   */
  abstract void use(Dossier dossier, Surroundings surroundings)
      throws MojoExecutionException, MojoFailureException;

  /** The day that documents are made for. */
  final LocalDate today(Optional<Instant> timestamp) throws MojoFailureException {
    if (today == null || today.isBlank()) {
      return LocalDate.ofInstant(timestamp.orElseGet(Instant::now), ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(today.strip());
    } catch (DateTimeException e) {
      throw new MojoFailureException(
          "dossier.today is '" + today + "', which is no day such as 2026-01-07");
    }
  }

  /** The date of the build, if it is given. */
  final Optional<Instant> timestamp() throws MojoFailureException {
    try {
      return OutputTimestamp.parse(outputTimestamp);
    } catch (IllegalArgumentException e) {
      throw new MojoFailureException(e.getMessage(), e);
    }
  }

  private Path existingProfile(Surroundings surroundings) throws MojoFailureException {
    Path file = profile.toPath();
    if (Files.isRegularFile(file)) {
      return file;
    }
    throw new MojoFailureException(
        (Files.isDirectory(file)
                ? "The profile is a folder, not a file: "
                : Files.exists(file)
                    ? "The profile is a pipe or a device, not an ordinary file: "
                    : "There is no profile ")
            + surroundings.nameOf(file)
            + otherwiseNamed(file)
            + ". Write one there, or say where it is: <profile>...</profile> in the plugin's"
            + " <configuration>, or -Ddossier.profile=... on the command line");
  }

  /** The file beside it that is called nearly so: {@code Profile.yml} for {@code profile.yaml}. */
  private static String otherwiseNamed(Path file) {
    String[] beside = file.toAbsolutePath().normalize().resolveSibling(".").toFile().list();
    return Stream.of(beside == null ? new String[0] : beside)
        .filter(name -> !name.equals(file.toFile().getName()))
        .filter(name -> stem(name).equals(stem(file.toFile().getName())))
        .sorted()
        .findFirst()
        .map(name -> "; there is " + name)
        .orElse("");
  }

  private static String stem(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", "");
  }
}
