package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.people.People;
import dev.dossier.people.PeopleCheck;
import dev.dossier.people.PeopleTasks;
import dev.dossier.people.PersonOutcome;
import dev.dossier.report.PathDisplay;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks a profile, all files that it names and its documents, reports all problems with their
 * location, and fails if there are errors. Writes nothing. Does not require a POM.
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends ProfileMojo {
  private List<String> documents = List.of();

  /** Whether warnings fail the build, too. Hints never do. */
  @Parameter(property = "dossier.failOnWarning", defaultValue = "false")
  boolean failOnWarning;

  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoFailureException {
    dossier.render(WriteOptions.defaults().withToday(today(timestamp())));
    documents = dossier.documentNames();
  }

  @Override
  boolean takesPeople() {
    return true;
  }

  @Override
  void process(People people, List<String> patterns, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    PeopleCheck check =
        new PeopleCheck(
            person -> options(person, paths),
            WriteOptions.defaults().withToday(today(timestamp())));
    List<PersonOutcome> outcomes = new PeopleTasks(getLog()::info).run(people.all(), check::check);
    PeopleGoal goal = new PeopleGoal(getLog(), paths, problemLog(people.all(), paths));
    goal.log(outcomes);
    goal.check(outcomes);
    checkWarnings(goal.problems(), people.all().size() + " profiles have ");
    getLog().info(people.all().size() + " profiles are valid");
  }

  private void checkWarnings(ProblemLog problems, String beginning) throws MojoFailureException {
    if (failOnWarning && problems.haveWarnings()) {
      throw new MojoFailureException(
          beginning
              + problems.countOfWarnings()
              + ". Without dossier.failOnWarning, warnings do not fail the build");
    }
  }

  @Override
  void check(ProblemLog problems, String name) throws MojoFailureException {
    checkWarnings(problems, name + " has ");
    getLog().info(name + " is valid; its documents are " + String.join(", ", documents));
  }
}
