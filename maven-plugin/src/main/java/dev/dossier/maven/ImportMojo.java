package dev.dossier.maven;

import dev.dossier.importer.ImportResult;
import dev.dossier.importer.Importer;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.WriteFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a profile from CVs of other programs: JSON Resume, RenderCV, YAMLResume, LinkedIn's data
 * export, ORCID records, BibTeX and CSL-JSON. Reports each value that the profile does not have.
 * Overwrites nothing. Does not require a POM.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  /** The files, separated by commas. If two have a value, that of the first is taken. */
  @Parameter(property = "dossier.files", required = true)
  List<File> files;

  /** The profile to write. */
  @Parameter(property = "dossier.profile", defaultValue = "profile.yaml", required = true)
  File profile;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  /** The current folder, against which file names are reported. */
  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File userFolder;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    PathDisplay paths = new PathDisplay(userFolder.toPath());
    Path target = userFolder.toPath().resolve(profile.toPath()).normalize();
    ProblemLog problems = new ProblemLog(getLog(), paths);
    try {
      List<Path> sources =
          files.stream().map(each -> userFolder.toPath().resolve(each.toPath())).toList();
      ImportResult result = new Importer().importFiles(sources, target);
      problems.log(result.summary());
      if (problems.haveErrors()) {
        throw new MojoFailureException("Nothing was imported: " + problems.countOfErrors());
      }
      result.files().forEach(file -> getLog().info("created " + paths.nameOf(file)));
      result.privacyNote(paths.nameOf(target)).forEach(getLog()::info);
    } catch (FileAlreadyExistsException e) {
      throw new MojoFailureException(
          "Nothing was written, since "
              + paths.nameOf(String.valueOf(e.getMessage()))
              + " exists already. Set another file with -Ddossier.profile=...");
    } catch (IOException e) {
      throw new MojoExecutionException(WriteFault.explain(e, paths), e);
    }
    getLog().info("Next, edit " + paths.nameOf(target) + ", then:");
    getLog().info("  mvn dev.dossier:dossier-maven-plugin:" + version + ":render");
  }
}
