package dev.dossier.maven;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.WriteOptions;
import dev.dossier.document.PersonCard;
import dev.dossier.report.FileTable;
import dev.dossier.report.PathDisplay;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the public documents of a profile into the site of the project ({@code mvn site}), with an
 * entry in its menu that leads to the page. Documents with private data are omitted.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ProfileMojo implements MavenReport {
  /** The folder of the documents in the site. */
  private static final String FOLDER = "dossier";

  /** The folder of the site. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  @Nullable File siteDirectory;

  @SuppressWarnings("NullableOptional") // null until the profile has been read
  private @Nullable Optional<PersonCard> card;

  @Override
  void use(Dossier dossier, PathDisplay paths) throws MojoExecutionException, MojoFailureException {
    List<String> names = dossier.publicDocumentNames();
    if (names.isEmpty()) {
      getLog().warn("No document goes into the site, since all have private data");
      return;
    }
    Path folder = getReportOutputDirectory().toPath().resolve(FOLDER);
    try {
      new FileTable(paths)
          .lines(dossier.write(folder, writing().withDocuments(names)))
          .forEach(getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Cannot write to " + paths.nameOf(folder) + " (" + e.getMessage() + ")", e);
    }
  }

  private WriteOptions writing() throws MojoFailureException {
    Optional<Instant> timestamp = timestamp();
    WriteOptions options = WriteOptions.defaults().withToday(today(timestamp));
    return timestamp.map(options::withTimestamp).orElse(options);
  }

  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
      PersonCard.File file = card().map(PersonCard::file).orElse(null);
      if (!isExternalReport() && file != null) {
        writePage(sink, locale, file);
      }
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** Writes a page with a link to the CV, for profiles without a page. */
  private void writePage(Sink sink, Locale locale, PersonCard.File file) {
    sink.head();
    sink.title();
    sink.text(getName(locale));
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    sink.text(getName(locale));
    sink.sectionTitle1_();
    sink.paragraph();
    sink.link(FOLDER + "/" + file.path());
    sink.text(file.label());
    sink.link_();
    sink.paragraph_();
    sink.section1_();
    sink.body_();
    sink.flush();
    sink.close();
  }

  /** Reads how the person is presented, before documents are written. */
  private Optional<PersonCard> card() {
    if (card == null) {
      try {
        PathDisplay paths = new PathDisplay(userFolder.toPath());
        Path file = profile.toPath();
        Dossier dossier = Dossier.read(file, options(file, overlay, paths));
        List<String> names = dossier.publicDocumentNames();
        card = names.isEmpty() ? Optional.empty() : dossier.card(writing().withDocuments(names));
      } catch (InvalidProfileException | MojoFailureException e) {
        card = Optional.empty(); // Reported when documents are written.
      }
    }
    return card;
  }

  @Override
  public boolean canGenerateReport() {
    return !skip && Files.isRegularFile(profile.toPath());
  }

  @Override
  public boolean isExternalReport() {
    return card().map(PersonCard::page).isPresent();
  }

  /** Returns the path of the page in the site, without its extension. */
  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester") // Maven calls it.
  public String getOutputName() {
    return getOutputPath();
  }

  @Override
  public String getOutputPath() {
    String page = card().map(PersonCard::page).orElse(null);
    return page == null ? FOLDER : FOLDER + "/" + page.replaceFirst("\\.html$", "");
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_INFORMATION;
  }

  @Override
  public String getName(Locale locale) {
    return card().map(PersonCard::name).orElse("Dossier");
  }

  @Override
  public String getDescription(Locale locale) {
    return card().map(PersonCard::headline).orElseGet(() -> getName(locale));
  }

  @Override
  public void setReportOutputDirectory(File folder) {
    siteDirectory = folder;
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory == null ? new File("target/site") : siteDirectory;
  }
}
