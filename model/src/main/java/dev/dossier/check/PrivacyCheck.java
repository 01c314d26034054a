package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.render.Renderers;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports private data that would be published: on a page, or in a file in the folder of a page.
 */
public final class PrivacyCheck {
  private static final String DATA = "person.private.";
  private static final String REFEREES = "how to reach referees";

  private final ReadProfile read;
  private final Renderers renderers;
  private final Problems problems;

  public PrivacyCheck(ReadProfile read, Renderers renderers, Problems problems) {
    this.read = read;
    this.renderers = renderers;
    this.problems = problems;
  }

  public void check(Profile profile) {
    List<DocumentSpec> specs = DefaultDocuments.of(profile);
    List<String> secrets = secrets();
    for (int i = 0; i < specs.size(); i++) {
      DocumentSpec spec = specs.get(i);
      if (!spec.printsPrivate() || secrets.isEmpty()) {
        continue;
      }
      if (!renderers.isPage(spec.format())) {
        checkFolder(spec, i, specs, secrets);
      } else {
        String message =
            "the page '%s' prints private data (%s), which everybody with its address can read; keep it off the web, or make it a pdf"
                .formatted(spec.name(), String.join(", ", secrets));
        problems.add(
            Severity.WARNING, read.location("documents[" + i + "].private"), message, null);
      }
    }
  }

  /** A folder with a page in it is published as a whole. */
  private void checkFolder(
      DocumentSpec spec, int index, List<DocumentSpec> specs, List<String> secrets) {
    String file = spec.file();
    if (file == null) {
      return; // It goes into a folder of its own.
    }
    specs.stream()
        .filter(page -> renderers.isPage(page.format()) && !page.printsPrivate())
        .filter(page -> folder(page.file()).equals(folder(file)))
        .findFirst()
        .ifPresent(
            page -> {
              String message =
                  "the document '%s' prints private data (%s) and is in the folder of the page '%s': publishing the folder publishes this file too; put it elsewhere, for example as 'private/%s'"
                      .formatted(
                          spec.name(),
                          String.join(", ", secrets),
                          page.name(),
                          file.substring(file.lastIndexOf('/') + 1));
              problems.add(
                  Severity.WARNING, read.location("documents[" + index + "].file"), message, null);
            });
  }

  private static String folder(@Nullable String file) {
    return file == null ? "" : file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** Returns the kinds of private data in the profile, for messages. */
  private List<String> secrets() {
    return read.confidential().stream()
        .map(path -> path.startsWith("references[") ? REFEREES : path.substring(DATA.length()))
        .distinct()
        .toList();
  }
}
