package dev.dossier.document.compose;

import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is made of a profile that does not say: a portfolio page and a CV. */
public final class DefaultDocuments {
  // On a page, what is new and what is under way comes first.
  public static final List<String> PAGE =
      List.of(
          "news",
          "projects",
          "talks",
          "committees",
          "publications",
          "software",
          "experience",
          "education",
          "awards",
          "grants",
          "teaching",
          "supervision",
          "service",
          "volunteering",
          "patents",
          "media",
          "memberships",
          "certificates",
          "skills",
          "languages",
          "interests");

  // The order of an academic CV: who you are, then what you did, then for whom.
  public static final List<String> CV =
      List.of(
          "experience",
          "education",
          "projects",
          "publications",
          "talks",
          "awards",
          "grants",
          "teaching",
          "supervision",
          "committees",
          "service",
          "volunteering",
          "software",
          "patents",
          "media",
          "memberships",
          "certificates",
          "skills",
          "languages",
          "interests");

  private DefaultDocuments() {}

  /** The documents of a profile: those it asks for, else a page and a CV. */
  public static List<DocumentSpec> of(Profile profile) {
    return profile.documents().isEmpty()
        ? List.of(spec("portfolio", "html", "index.html"), spec("cv", "pdf", "cv.pdf"))
        : profile.documents();
  }

  /**
   * The sections of a document: those it asks for, else all, in the usual order of its format. On a
   * page the selected publications stand before all else that lasts.
   */
  public static List<SectionSpec> sections(DocumentSpec spec, Profile profile) {
    if (!spec.sections().isEmpty()) {
      return spec.sections();
    }
    boolean page = spec.format().equals("html");
    List<SectionSpec> sections = new ArrayList<>();
    Stream.of(
            (page ? PAGE : CV).stream(),
            profile.sections().stream().map(CustomSection::id),
            Stream.of("references"))
        .flatMap(keys -> keys)
        .map(SectionSpec::of)
        .forEach(sections::add);
    if (page && profile.publications() != null && !profile.publications().selected().isEmpty()) {
      sections.add(1, SectionSpec.selected("publications"));
    }
    return List.copyOf(sections);
  }

  private static DocumentSpec spec(String name, String format, @Nullable String file) {
    return new DocumentSpec(
        name, null, format, file, null, null, null, null, null, List.of(), null, null, false, null,
        null, null, false, null, null, null, null, null);
  }
}
