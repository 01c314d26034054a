package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warns where what is private would come into a page, or into the folder of one: pages are meant
 * for the web.
 */
public final class PrivacyCheck {
  private static final String DATA = "person.private.";
  private static final String REFEREES = "how to reach referees";

  private final ReadProfile read;
  private final Problems problems;

  public PrivacyCheck(ReadProfile read, Problems problems) {
    this.read = read;
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
      if (!spec.format().equals("html")) {
        checkFolder(spec, i, specs, secrets);
      } else {
        var site = read.sites().apply("documents[" + i + "].private");
        String message =
            "the page '%s' prints what is private (%s), and whoever has its address can read it; keep it off the web, or make it a pdf"
                .formatted(spec.name(), String.join(", ", secrets));
        problems.add(site.problemOfAll(Severity.WARNING, message, null));
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
        .filter(page -> page.format().equals("html") && !page.printsPrivate())
        .filter(page -> folder(page.file()).equals(folder(file)))
        .findFirst()
        .ifPresent(
            page -> {
              var site = read.sites().apply("documents[" + index + "].file");
              String message =
                  "the document '%s' prints what is private (%s), and lies in the folder of the page '%s': who publishes that folder publishes it; put it elsewhere, as 'private/%s'"
                      .formatted(
                          spec.name(),
                          String.join(", ", secrets),
                          page.name(),
                          file.substring(file.lastIndexOf('/') + 1));
              problems.add(site.problemOfAll(Severity.WARNING, message, null));
            });
  }

  private static String folder(@Nullable String file) {
    return file == null ? "" : file.substring(0, file.lastIndexOf('/') + 1);
  }

  /** What there is that only a document prints which asks for it, as a reader would call it. */
  private List<String> secrets() {
    return read.confidential().stream()
        .map(path -> path.startsWith("references[") ? REFEREES : path.substring(DATA.length()))
        .distinct()
        .toList();
  }
}
