package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.report.PathDisplay;
import dev.dossier.report.WriteFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schema of profiles, with which editors complete and check a profile. Replaces an
 * older one. Does not require a POM.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
  /** The file to write. Relative paths are resolved against the folder of the POM. */
  @Parameter(property = "dossier.output", defaultValue = "profile.schema.json", required = true)
  File output;

  /** The current folder, against which file names are reported. */
  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File userFolder;

  @Override
  public void execute() throws MojoExecutionException {
    PathDisplay paths = new PathDisplay(userFolder.toPath());
    Path file = output.toPath().toAbsolutePath().normalize();
    try {
      Files.writeString(file, Dossier.schema());
    } catch (IOException e) {
      throw new MojoExecutionException(
          WriteFault.explain(e, paths) + ". Set another file with -Ddossier.output=...");
    }
    getLog().info(paths.nameOf(file));
  }
}
