package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.render.Renderers;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warns of a section whose {@code more} has no page to link to. */
public final class MoreLinkCheck {
  private final ReadProfile read;
  private final Renderers renderers;
  private final Problems problems;

  public MoreLinkCheck(ReadProfile read, Renderers renderers, Problems problems) {
    this.read = read;
    this.renderers = renderers;
    this.problems = problems;
  }

  public void check(Profile profile) {
    List<DocumentSpec> documents = DefaultDocuments.of(profile);
    for (int i = 0; i < documents.size(); i++) {
      DocumentSpec document = documents.get(i);
      if (document.base() != null && isTakenOver(document, documents)) {
        continue; // Reported for the document that sets it.
      }
      for (int j = 0; j < document.sections().size(); j++) {
        SectionSpec section = document.sections().get(j);
        String fault = section.more() ? fault(section.section(), document, profile) : null;
        if (fault != null) {
          SourceLocation at = read.location("documents[%s].sections[%s].more".formatted(i, j));
          problems.add(Severity.WARNING, at, "'more' leads nowhere: " + fault, null);
        }
      }
    }
  }

  private static boolean isTakenOver(DocumentSpec document, List<DocumentSpec> documents) {
    return documents.stream()
        .filter(other -> other.name().equals(document.base()))
        .anyMatch(
            base ->
                base.sections().equals(document.sections())
                    && base.format().equals(document.format()));
  }

  /** Returns the reason why there is no page to link to; {@code null} if there is one. */
  private @Nullable String fault(String key, DocumentSpec document, Profile profile) {
    List<DocumentSpec> pages =
        DefaultDocuments.of(profile).stream()
            .filter(page -> !page.name().equals(document.name()))
            .filter(page -> renderers.isPage(page.format()) && !page.printsPrivate())
            .filter(
                page ->
                    DefaultDocuments.sections(page, profile, true).stream()
                        .anyMatch(section -> section.section().equals(key)))
            .toList();
    if (pages.isEmpty()) {
      return "there is no page beside the document that shows '" + key + "'";
    }
    boolean isReached =
        renderers.isPage(document.format())
            || profile.person().website() != null
            || pages.stream()
                .anyMatch(page -> page.site() != null && page.site().baseUrl() != null);
    return isReached
        ? null
        : "the address of page '%s' is not known; set it in 'site: {base-url: …}', or give the person a 'website'"
            .formatted(pages.get(0).name());
  }
}
