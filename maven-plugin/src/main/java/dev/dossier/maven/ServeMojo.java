package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.ReadOptions;
import dev.dossier.preview.Preview;
import dev.dossier.report.PathDisplay;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the documents of a profile in a browser, anew after each change, until the build is stopped
 * (Ctrl-C). Answers to this machine only. Does not require a POM.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends ProfileMojo {
  /** The port; 0 for the first free one from 4242 on. */
  @Parameter(property = "dossier.port", defaultValue = "0")
  int port;

  /** Whether to open a browser. */
  @Parameter(property = "dossier.open", defaultValue = "true")
  boolean open;

  @Override
  void process(Path file, ReadOptions options, PathDisplay paths)
      throws MojoExecutionException, MojoFailureException {
    Dossier.warmUp();
    LocalDate day = today(timestamp());
    try (Preview preview = Preview.start(file, options, () -> day, port)) {
      getLog().info(preview.address() + " (Ctrl-C stops it)");
      if (open) {
        preview.openBrowser();
      }
      // A log of its own for each build: a problem that remains is logged again.
      preview.run(getLog()::info, problems -> new ProblemLog(getLog(), paths).log(problems));
    } catch (BindException | IllegalArgumentException e) {
      throw new MojoFailureException("dossier.port: " + e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("Cannot start the preview", e);
    }
  }

  @Override
  void use(Dossier dossier, PathDisplay paths) {
    throw new IllegalStateException("The preview reads the profile itself.");
  }
}
