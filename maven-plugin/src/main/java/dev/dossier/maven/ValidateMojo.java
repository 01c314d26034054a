package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks a profile and all files that it names, tells every problem with its place, and fails if
 * there are errors. Writes nothing. Needs no POM.
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends ProfileMojo {
  @Override
  void use(Dossier dossier, Surroundings surroundings) throws MojoFailureException {
    List<String> names =
        dossier.documents(today(timestamp())).stream().map(Document::name).toList();
    getLog()
        .info(
            surroundings.nameOf(profile.toPath())
                + " is valid; its documents are "
                + String.join(", ", names));
  }
}
