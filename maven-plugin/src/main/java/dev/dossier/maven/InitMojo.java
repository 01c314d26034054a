package dev.dossier.maven;

import dev.dossier.report.PathDisplay;
import dev.dossier.report.WriteFault;
import dev.dossier.starter.Starter;
import dev.dossier.starter.StarterKind;
import java.io.File;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes a new profile that renders at once, with its schema and a workflow for GitHub Pages; if
 * some of these files exist, only those that are missing. Overwrites nothing. Does not require a
 * POM.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  /** The folder, which is created if needed. */
  @Parameter(property = "dossier.folder", defaultValue = ".", required = true)
  File folder;

  /** What the profile is for: {@code resume}, {@code academic} or {@code portfolio}. */
  @Parameter(property = "dossier.kind", defaultValue = "resume", required = true)
  String kind;

  /** Your name. */
  @Parameter(property = "dossier.name", defaultValue = Starter.NAME, required = true)
  String name;

  /** Whether to add a POM that renders the profile in every build. */
  @Parameter(property = "dossier.maven", defaultValue = "false")
  boolean maven;

  /** The version of this plugin. */
  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  /** The current folder, against which file names are reported. */
  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File userFolder;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    PathDisplay paths = new PathDisplay(userFolder.toPath());
    Path target = folder.toPath().toAbsolutePath().normalize();
    try {
      Starter.StarterFiles files = new Starter(version).create(target, kind(), name, maven);
      List<String> kept = files.kept().stream().map(paths::nameOf).toList();
      if (files.written().isEmpty()) {
        throw new MojoFailureException(
            "Nothing was written, since these files exist already: "
                + String.join(", ", kept)
                + ". Set another folder with -Ddossier.folder=...");
      }
      files.written().forEach(file -> getLog().info("created " + paths.nameOf(file)));
      kept.forEach(file -> getLog().info("kept    " + file + ", which was there"));
    } catch (NotDirectoryException e) {
      throw new MojoFailureException(
          paths.nameOf(target)
              + " is a file, not a folder. Set another folder with -Ddossier.folder=...");
    } catch (IOException e) {
      throw new MojoExecutionException(WriteFault.explain(e, paths), e);
    }
    getLog().info("Next, edit " + paths.nameOf(target.resolve("profile.yaml")) + ", then:");
    getLog()
        .info(
            maven
                ? "  mvn package"
                : "  mvn dev.dossier:dossier-maven-plugin:" + version + ":render");
  }

  private StarterKind kind() throws MojoFailureException {
    for (StarterKind each : StarterKind.values()) {
      if (each.word().equals(kind.strip().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new MojoFailureException(
        "dossier.kind must be one of "
            + Arrays.stream(StarterKind.values())
                .map(StarterKind::word)
                .collect(Collectors.joining(", "))
            + ", but is '"
            + kind
            + "'");
  }
}
