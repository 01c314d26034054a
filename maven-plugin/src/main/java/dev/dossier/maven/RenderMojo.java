package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of a profile: a portfolio page, a CV, whatever it lists under {@code
 * documents}. If the profile has errors, they are told and nothing is written. Needs no POM.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends ProfileMojo {
  /** The folder that documents are written to. A relative path starts at the folder of the POM. */
  @Parameter(property = "dossier.outputDirectory", defaultValue = "target/dossier", required = true)
  File outputDirectory;

  /**
   * Names of the documents to make, as the profile has them; all if there are none. On the command
   * line with commas between them.
   */
  @Parameter(property = "dossier.documents")
  @Nullable List<@Nullable String> documents;

  @Override
  void beforeReading() {
    Dossier.warmUp();
  }

  @Override
  void use(Dossier dossier, Surroundings surroundings)
      throws MojoExecutionException, MojoFailureException {
    WriteOptions options = WriteOptions.defaults().withDocuments(chosen(dossier, surroundings));
    Optional<Instant> timestamp = timestamp();
    options = timestamp.map(options::withTimestamp).orElse(options).withToday(today(timestamp));
    List<WrittenFile> files;
    try {
      files = dossier.write(outputDirectory.toPath(), options);
    } catch (IOException e) {
      throw told(
          "Cannot write to "
              + surroundings.nameOf(outputDirectory.toPath())
              + " ("
              + e.getMessage()
              + "); no file there is half written. Another folder can be given as"
              + " <outputDirectory>...</outputDirectory> in the plugin's <configuration>, or as"
              + " -Ddossier.outputDirectory=... on the command line",
          e);
    }
    new FileTable(surroundings).lines(files).forEach(getLog()::info);
  }

  /** As Maven prints the words of a cause after the message, the cause is only beside it. */
  private static MojoExecutionException told(String message, Exception reason) {
    MojoExecutionException told = new MojoExecutionException(message);
    told.addSuppressed(reason);
    return told;
  }

  /** The documents asked for; none if all are. */
  private List<String> chosen(Dossier dossier, Surroundings surroundings)
      throws MojoFailureException {
    if (documents == null) {
      return List.of();
    }
    List<String> names =
        // Maven gives null for an element that is blank.
        documents.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    List<String> known = dossier.documentNames();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new MojoFailureException(
            surroundings.nameOf(profile.toPath())
                + " has no document '"
                + name
                + "'; its documents are "
                + String.join(", ", known)
                + ". They are chosen with <documents>...</documents> in the plugin's"
                + " <configuration>, or -Ddossier.documents=... on the command line");
      }
    }
    return names;
  }
}
