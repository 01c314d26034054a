package dev.dossier.check;

import dev.dossier.Severity;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.ProseSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Warns of a section that is to lead to more of it where there is nothing to lead to. */
public final class MoreCheck {
  private final ReadProfile read;
  private final Problems problems;

  public MoreCheck(ReadProfile read, Problems problems) {
    this.read = read;
    this.problems = problems;
  }

  public void check(Profile profile) {
    List<DocumentSpec> documents = DefaultDocuments.of(profile);
    for (int i = 0; i < documents.size(); i++) {
      DocumentSpec document = documents.get(i);
      if (document.base() != null && isTakenOver(document, documents)) {
        continue; // Told where it is written.
      }
      for (int j = 0; j < document.sections().size(); j++) {
        SectionSpec section = document.sections().get(j);
        String fault = section.more() ? fault(section.section(), document, profile) : null;
        if (fault != null) {
          ProseSite site = read.sites().apply("documents[%s].sections[%s].more".formatted(i, j));
          String message = "'more' leads nowhere: " + fault;
          problems.add(site.problemOfAll(Severity.WARNING, message, null));
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

  /** Why nothing can be led to; {@code null} if something can. */
  private static @Nullable String fault(String key, DocumentSpec document, Profile profile) {
    List<DocumentSpec> pages =
        DefaultDocuments.of(profile).stream()
            .filter(page -> !page.name().equals(document.name()))
            .filter(page -> page.format().equals("html") && !page.printsPrivate())
            .filter(
                page ->
                    DefaultDocuments.sections(page, profile).stream()
                        .anyMatch(section -> section.section().equals(key)))
            .toList();
    if (pages.isEmpty()) {
      return "there is no page beside the document that shows '" + key + "'";
    }
    boolean isReached =
        document.format().equals("html")
            || profile.person().website() != null
            || pages.stream()
                .anyMatch(page -> page.site() != null && page.site().baseUrl() != null);
    return isReached
        ? null
        : "the address of page '%s' is not known; say it in 'site: {base-url: …}', or give the person a 'website'"
            .formatted(pages.get(0).name());
  }
}
