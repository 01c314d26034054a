package dev.dossier.maven;

import dev.dossier.incremental.MadeDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Attaches documents to a project, so that they are installed and deployed with it: PDFs as they
 * are, and each page with the files beside it as a ZIP file. The classifier is the name of the
 * document. Documents with private data are never attached.
 */
final class Attachments {
  private final MavenProject project;
  private final MavenProjectHelper helper;
  private final Path folder;
  private final PageZip zips;
  private final Set<String> taken = new HashSet<>();

  /**
   * Creates attachments.
   *
   * @param folder the folder for ZIP files, which is created if needed
   */
  Attachments(MavenProject project, MavenProjectHelper helper, Path folder, PageZip zips) {
    this.project = project;
    this.helper = helper;
    this.folder = folder;
    this.zips = zips;
  }

  /**
   * Attaches documents.
   *
   * @param prefix the beginning of classifiers, such as the folder of a person; may be empty
   * @param output the folder in which the documents are
   * @throws IOException if a ZIP file cannot be written
   */
  void attach(String prefix, Path output, List<MadeDocument> documents) throws IOException {
    for (MadeDocument document : documents) {
      if (!document.isPrivate() && !document.files().isEmpty()) {
        attachFiles(classifier(prefix, document.name()), output, document.files());
      }
    }
  }

  private void attachFiles(String classifier, Path output, List<Path> files) throws IOException {
    String name = files.get(0).toString();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!extension.equals("html")) {
      helper.attachArtifact(project, extension, classifier, files.get(0).toFile());
      return;
    }
    Files.createDirectories(folder);
    Path zip = folder.resolve(project.getArtifactId() + "-" + classifier + ".zip");
    zips.write(zip, output.toAbsolutePath().normalize(), files);
    helper.attachArtifact(project, "zip", classifier, zip.toFile());
  }

  /** Returns a classifier that repositories accept, each once. */
  private String classifier(String prefix, String document) {
    String whole = prefix.isEmpty() ? document : prefix + "-" + document;
    String plain = whole.replaceAll("[^\\p{Alnum}._-]+", "-");
    String classifier = plain;
    for (int i = 2; !taken.add(classifier); i++) {
      classifier = plain + "-" + i;
    }
    return classifier;
  }
}
