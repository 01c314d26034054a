package dev.dossier;

import dev.dossier.document.DefaultDocuments;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.profile.Profile;
import dev.dossier.source.Problems;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.Severity;
import java.util.List;

/** Warns where what is private would come into a page: pages are meant for the web. */
final class PrivacyCheck {
  private static final String DATA = "person.private.";
  private static final String REFEREES = "how to reach referees";

  private final ReadProfile read;
  private final Problems problems;

  PrivacyCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  void check(Profile profile) {
    List<DocumentSpec> specs = DefaultDocuments.of(profile);
    List<String> secrets = secrets();
    for (int i = 0; i < specs.size(); i++) {
      DocumentSpec spec = specs.get(i);
      if (spec.printsPrivate() && spec.format().equals("html") && !secrets.isEmpty()) {
        var site = read.sites().apply("documents[" + i + "].private");
        String message =
            "the page '%s' prints what is private (%s), and whoever has its address can read it; keep it off the web, or make it a pdf"
                .formatted(spec.name(), String.join(", ", secrets));
        problems.add(site.problem(Severity.WARNING, 0, site.markdown().length(), message, null));
      }
    }
  }

  /** What there is that only a document prints which asks for it, as a reader would call it. */
  private List<String> secrets() {
    return read.confidential().stream()
        .map(path -> path.startsWith("references[") ? REFEREES : path.substring(DATA.length()))
        .distinct()
        .toList();
  }
}
