package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.report.PathDisplay;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

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
  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoFailureException {
    dossier.render(WriteOptions.defaults().withToday(today(timestamp())));
    getLog()
        .info(
            paths.nameOf(profile.toPath())
                + " is valid; its documents are "
                + String.join(", ", dossier.documentNames()));
  }
}
