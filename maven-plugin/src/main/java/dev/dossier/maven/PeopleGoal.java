package dev.dossier.maven;

import dev.dossier.PeoplePage;
import dev.dossier.people.People;
import dev.dossier.people.PersonOutcome;
import dev.dossier.people.PersonOutcome.State;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.Trace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Reports what became of many people: all problems of all profiles, then whether any failed. */
final class PeopleGoal {
  /** The default theme of the page that lists people. */
  static final String INDEX_THEME = "folio";

  /** How many profiles the final message names. */
  private static final int MOST_NAMES = 5;

  private final Log log;
  private final PathDisplay paths;
  private final ProblemLog problems;

  PeopleGoal(Log log, PathDisplay paths, ProblemLog problems) {
    this.log = log;
    this.paths = paths;
    this.problems = problems;
  }

  /**
   * Finds people by the parameters of a goal.
   *
   * @param base the folder against which patterns are resolved
   * @param overlay the private file of each person
   * @param output the folder for documents
   * @param target the folder of all outputs
   */
  static People find(
      Path base, List<String> patterns, @Nullable File overlay, Path output, Path target)
      throws MojoFailureException, MojoExecutionException {
    if (overlay != null && !overlay.getPath().contains(People.FOLDER)) {
      throw new MojoFailureException(
          "dossier.overlay needs "
              + People.FOLDER
              + " in its path, since there are several profiles. Without it, the"
              + " profile.private.yaml beside each profile is read");
    }
    try {
      return People.find(base, patterns, output, target);
    } catch (People.Fault e) {
      throw new MojoFailureException("<profiles> (dossier.profiles): " + e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot list the files of <profiles>", e);
    }
  }

  /**
   * Returns the page that lists people, without them; {@code null} if it is not asked for.
   *
   * @param title its title
   * @param language its language
   * @param theme its theme
   */
  static @Nullable PeoplePage page(
      @Nullable String title, @Nullable String language, @Nullable String theme)
      throws MojoFailureException {
    if (title == null || title.isBlank()) {
      return null;
    }
    // Renderers are not loaded for the default, as all people may be up to date.
    boolean isDefault = theme == null || theme.equals(INDEX_THEME);
    List<String> themes = isDefault ? List.of() : PeoplePage.themes();
    if (!isDefault && !themes.contains(theme)) {
      throw new MojoFailureException(
          "dossier.indexTheme must be one of "
              + String.join(", ", themes)
              + ", but is '"
              + theme
              + "'");
    }
    return new PeoplePage(title.strip(), language, theme, List.of());
  }

  /** Logs the problems and the removed files of all people, in their order. */
  void log(List<PersonOutcome> outcomes) {
    for (PersonOutcome outcome : outcomes) {
      problems.log(outcome.problems());
      if (outcome.failure() != null) {
        log.error(name(outcome) + ": " + reason(outcome.failure()));
      }
      outcome.removed().forEach(file -> log.info("removed " + paths.nameOf(file)));
    }
  }

  private static String reason(Throwable failure) {
    // Other messages may contain private values.
    return failure instanceof IOException
        ? String.valueOf(failure.getMessage())
        : "Dossier failed (" + failure.getClass().getName() + "). This is a bug in Dossier";
  }

  ProblemLog problems() {
    return problems;
  }

  /**
   * Fails if anything failed for anyone.
   *
   * @throws MojoFailureException with the names of the profiles
   * @throws MojoExecutionException if it was a bug in Dossier
   */
  void check(List<PersonOutcome> outcomes) throws MojoFailureException, MojoExecutionException {
    List<PersonOutcome> failed =
        outcomes.stream()
            .filter(it -> it.state() == State.FAULTY || it.state() == State.FAILED)
            .toList();
    if (failed.isEmpty()) {
      return;
    }
    List<String> names =
        new ArrayList<>(failed.stream().limit(MOST_NAMES).map(this::name).toList());
    if (failed.size() > MOST_NAMES) {
      names.add((failed.size() - MOST_NAMES) + " more");
    }
    String message =
        failed.size()
            + " of "
            + outcomes.size()
            + " profiles failed, with "
            + problems.countOfErrors()
            + ": "
            + String.join(", ", names);
    for (PersonOutcome outcome : failed) {
      Throwable failure = outcome.failure();
      if (failure != null && !(failure instanceof IOException)) {
        throw new MojoExecutionException(message, Trace.of(failure));
      }
    }
    throw new MojoFailureException(message);
  }

  private String name(PersonOutcome outcome) {
    return paths.nameOf(outcome.person().profile());
  }

  /** Returns {@code 200 people: 12 with new documents, 188 up to date}. */
  static String summary(List<PersonOutcome> outcomes) {
    long same = outcomes.stream().filter(it -> it.state() == State.UP_TO_DATE).count();
    int documents = outcomes.stream().mapToInt(it -> it.documents().size()).sum();
    String people = outcomes.size() == 1 ? "1 person" : outcomes.size() + " people";
    return same == outcomes.size()
        ? "Up to date: "
            + documents
            + (documents == 1 ? " document of " : " documents of ")
            + people
        : people + ": " + (outcomes.size() - same) + " written, " + same + " up to date";
  }
}
