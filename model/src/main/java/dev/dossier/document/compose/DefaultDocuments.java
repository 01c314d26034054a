package dev.dossier.document.compose;

import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionKind.Standard;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.StandardDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The default documents of a profile: a portfolio page and a CV. */
public final class DefaultDocuments {
  // The order of sections on a page: news and current work first.
  public static final List<Standard> PAGE =
      List.of(
          Standard.NEWS,
          Standard.POSTS,
          Standard.PROJECTS,
          Standard.TALKS,
          Standard.COMMITTEES,
          Standard.PUBLICATIONS,
          Standard.SOFTWARE,
          Standard.EXPERIENCE,
          Standard.EDUCATION,
          Standard.AWARDS,
          Standard.GRANTS,
          Standard.TEACHING,
          Standard.SUPERVISION,
          Standard.SERVICE,
          Standard.VOLUNTEERING,
          Standard.PATENTS,
          Standard.MEDIA,
          Standard.MEMBERSHIPS,
          Standard.CERTIFICATES,
          Standard.SKILLS,
          Standard.LANGUAGES,
          Standard.INTERESTS);

  // The order of sections in an academic CV: education and positions, then works, then
  // service.
  public static final List<Standard> CV =
      List.of(
          Standard.EXPERIENCE,
          Standard.EDUCATION,
          Standard.PROJECTS,
          Standard.PUBLICATIONS,
          Standard.TALKS,
          Standard.AWARDS,
          Standard.GRANTS,
          Standard.TEACHING,
          Standard.SUPERVISION,
          Standard.COMMITTEES,
          Standard.SERVICE,
          Standard.VOLUNTEERING,
          Standard.SOFTWARE,
          Standard.PATENTS,
          Standard.MEDIA,
          Standard.MEMBERSHIPS,
          Standard.CERTIFICATES,
          Standard.SKILLS,
          Standard.LANGUAGES,
          Standard.INTERESTS);

  private DefaultDocuments() {}

  /** Returns the documents of a profile: those it lists, otherwise the default ones. */
  public static List<DocumentSpec> of(Profile profile) {
    return profile.documents().isEmpty()
        ? StandardDocument.ALL.stream().map(DefaultDocuments::spec).toList()
        : profile.documents();
  }

  /**
   * Returns the sections of a document: those it lists, otherwise all, in the usual order of its
   * format. On a page, selected publications precede other permanent sections.
   *
   * @param page whether its format is one for pages
   */
  public static List<SectionSpec> sections(DocumentSpec spec, Profile profile, boolean page) {
    if (!spec.sections().isEmpty()) {
      return spec.sections();
    }
    List<SectionSpec> sections = new ArrayList<>();
    Stream.of(
            (page ? PAGE : CV).stream().map(SectionKind::word),
            profile.sections().stream().map(CustomSection::id),
            Stream.of(Standard.REFERENCES.word()))
        .flatMap(keys -> keys)
        .map(SectionSpec::of)
        .forEach(sections::add);
    if (page && profile.publications() != null && !profile.publications().selected().isEmpty()) {
      sections.add(1, SectionSpec.selected(Standard.PUBLICATIONS));
    }
    return List.copyOf(sections);
  }

  private static DocumentSpec spec(StandardDocument document) {
    return new DocumentSpec(
        document.name(),
        null,
        document.format(),
        document.file(),
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        false,
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        null);
  }
}
