package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.WrittenFile;
import dev.dossier.report.FileTable;
import dev.dossier.report.NearName;
import dev.dossier.report.PathDisplay;
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
 * Renders the documents of a profile: a portfolio page, a CV, and others that it lists under {@code
 * documents}. If the profile has errors, they are reported and nothing is written. Does not require
 * a POM.
 */
@Mojo(
    name = "render",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class RenderMojo extends ProfileMojo {
  /** The output folder. Relative paths are resolved against the folder of the POM. */
  @Parameter(property = "dossier.outputDirectory", defaultValue = "target/dossier", required = true)
  File outputDirectory;

  /**
   * Names of the documents to render, separated by commas on the command line. By default all
   * documents.
   */
  @Parameter(property = "dossier.documents")
  @Nullable List<@Nullable String> documents;

  @Override
  void beforeReading() {
    Dossier.warmUp();
  }

  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoExecutionException, MojoFailureException {
    WriteOptions options = WriteOptions.defaults().withDocuments(selected(dossier, paths));
    Optional<Instant> timestamp = timestamp();
    options = timestamp.map(options::withTimestamp).orElse(options).withToday(today(timestamp));
    List<WrittenFile> files;
    try {
      files = dossier.write(outputDirectory.toPath(), options);
    } catch (IOException e) {
      throw failure(
          "Cannot write to "
              + paths.nameOf(outputDirectory.toPath())
              + " ("
              + e.getMessage()
              + "); no file there is incomplete. Set another folder with"
              + " <outputDirectory>...</outputDirectory> in the plugin's <configuration> or"
              + " -Ddossier.outputDirectory=... on the command line",
          e);
    }
    new FileTable(paths).lines(files).forEach(getLog()::info);
  }

  /** Maven would append the message of a cause, so the reason is a suppressed exception. */
  private static MojoExecutionException failure(String message, Exception reason) {
    MojoExecutionException failure = new MojoExecutionException(message);
    failure.addSuppressed(reason);
    return failure;
  }

  /** Returns the names of the documents to render; empty for all. */
  private List<String> selected(Dossier dossier, PathDisplay paths) throws MojoFailureException {
    if (documents == null) {
      return List.of();
    }
    List<String> names =
        // Maven passes null for a blank element.
        documents.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    List<String> known = dossier.documentNames();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new MojoFailureException(
            paths.nameOf(profile.toPath())
                + " has no document '"
                + name
                + "'"
                + NearName.of(name, known, "; its documents are " + String.join(", ", known) + ".")
                + " Select documents with <documents>...</documents> in the plugin's"
                + " <configuration> or -Ddossier.documents=... on the command line");
      }
    }
    return names;
  }
}
