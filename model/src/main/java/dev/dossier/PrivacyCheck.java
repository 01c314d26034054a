package dev.dossier;

import dev.dossier.document.DefaultDocuments;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.profile.PrivateData;
import dev.dossier.profile.Profile;
import dev.dossier.profile.Referee;
import dev.dossier.source.Problems;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Warns where what is private would come into a page: pages are meant for the web. */
final class PrivacyCheck {
  private final ReadProfile read;
  private final Problems problems;

  PrivacyCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  void check(Profile profile) {
    List<DocumentSpec> specs = DefaultDocuments.of(profile);
    List<String> secrets = secrets(profile);
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

  private static List<String> secrets(Profile profile) {
    List<String> secrets = new ArrayList<>();
    PrivateData data = profile.person().privateData();
    if (data != null) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      values.put("phone", data.phone());
      values.put("address", data.address());
      values.put("birth-date", data.birthDate());
      values.put("birth-place", data.birthPlace());
      values.put("nationality", data.nationality());
      values.put("marital-status", data.maritalStatus());
      values.forEach(
          (key, value) -> {
            if (value != null) {
              secrets.add(key);
            }
          });
    }
    for (Referee referee : profile.references()) {
      if (referee.email() != null || referee.phone() != null) {
        secrets.add("how to reach referees");
        break;
      }
    }
    return secrets;
  }
}
