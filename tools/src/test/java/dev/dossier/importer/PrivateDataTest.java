package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Private data that an import brings into the profile, and that people are to move out of it. */
class PrivateDataTest extends InImportFolder {
  @Test
  void theDataOfARefereeCanBeMovedToAnOverlay() throws IOException {
    ImportResult result =
        imported(
            write(
                "cv.json",
                """
                {"basics": {"name": "Ada"},
                 "references": [{"name": "Bea Sample", "reference": "Good.", "phone": "+41 44 1"}]}
                """));
    Path profile = result.files().get(0);
    String text = Files.readString(profile);
    assertThat(text).contains("references:\n  - id: bea-sample\n    name: Bea Sample\n");
    assertThat(result.privacyNote("profile.yaml"))
        .contains("profile.yaml holds private data: references.phone.")
        .contains("and entries with the same ids,");

    Files.writeString(profile, text.replaceFirst("    phone:.*\n", ""));
    Files.writeString(
        profile.resolveSibling("profile.private.yaml"),
        "references: [{id: bea-sample, phone: +41 44 1}]\n");
    Dossier dossier = Dossier.read(profile);
    assertThat(dossier.problems()).isEmpty();
    assertThat(dossier.profile().orElseThrow().references().get(0).phone()).isNotNull();
  }
}
