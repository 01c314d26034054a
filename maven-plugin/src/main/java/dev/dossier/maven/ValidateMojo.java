package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.report.PathDisplay;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks a profile and all files that it names, reports all problems with their location, and fails
 * if there are errors. Writes nothing. Does not require a POM.
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends ProfileMojo {
  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoFailureException {
    List<String> names =
        dossier.documents(today(timestamp())).stream().map(Document::name).toList();
    getLog()
        .info(
            paths.nameOf(profile.toPath())
                + " is valid; its documents are "
                + String.join(", ", names));
  }
}
