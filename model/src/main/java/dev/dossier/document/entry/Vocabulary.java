package dev.dossier.document.entry;

import static dev.dossier.document.entry.EntrySection.entries;

import dev.dossier.document.Section.Form;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Post;
import dev.dossier.profile.spec.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The sections of entries and the mappings of their records.
 *
 * <p>A new kind of entry needs a record in {@link Profile}, a constant of {@link
 * SectionKind.Standard}, a line here, and a label in each language.
 */
public final class Vocabulary {
  private Vocabulary() {}

  /** Returns the section of posts. */
  public static EntrySection<Post> posts() {
    return entries(
        SectionKind.Standard.POSTS, "post", EntryMappings::shownPosts, EntryMappings::post);
  }

  /**
   * Returns the entries of a section and their mapping; {@code null} if it has no entries. Not a
   * map of all sections: in a fresh JVM each mapping takes time to link, and a profile uses few.
   */
  public static @Nullable EntrySection<?> of(SectionKind kind) {
    if (kind instanceof SectionKind.Custom custom) {
      return new EntrySection<>(
          custom,
          "entry",
          Form.ENTRIES,
          profile -> CustomEntries.of(custom, profile),
          CustomEntries.MAPPING);
    }
    return kind instanceof SectionKind.Standard standard ? of(standard) : null;
  }

  private static @Nullable EntrySection<?> of(SectionKind.Standard kind) {
    return switch (kind) {
      case NEWS ->
          new EntrySection<>(kind, "news-item", Form.ENTRIES, Profile::news, EntryMappings::news);
      case POSTS -> posts();
      case PROJECTS ->
          new EntrySection<>(
              kind, "project", Form.ENTRIES, Profile::projects, EntryMappings::project);
      case TALKS ->
          new EntrySection<>(kind, "talk", Form.ENTRIES, Profile::talks, EntryMappings::talk);
      case COMMITTEES ->
          new EntrySection<>(
              kind, "committee", Form.ENTRIES, Profile::committees, EntryMappings::committee);
      case EXPERIENCE ->
          new EntrySection<>(
              kind, "position", Form.ENTRIES, Profile::experience, EntryMappings::experience);
      case EDUCATION ->
          new EntrySection<>(
              kind, "degree", Form.ENTRIES, Profile::education, EntryMappings::education);
      case AWARDS ->
          entries(
              kind,
              "award",
              Profile::awards,
              (award, entry) ->
                  entry
                      .title(award.title())
                      .url(award.url())
                      .subtitle(award.awarder())
                      .over(award, award.date())
                      .description(award.description())
                      .highlights(award.highlights()));
      case GRANTS ->
          entries(
              kind,
              "grant",
              Profile::grants,
              (grant, entry) ->
                  entry
                      .title(grant.title())
                      .url(grant.url())
                      .role(grant.role())
                      .subtitle(grant.funder())
                      .between(grant.start(), grant.end())
                      .description(grant.description())
                      .fact("number", grant.number())
                      .fact("amount", grant.amount()));
      case TEACHING ->
          entries(
              kind,
              "course",
              Profile::teaching,
              (course, entry) ->
                  entry
                      .title(course.course())
                      .url(course.url())
                      .role(course.role())
                      .subtitle(course.institution())
                      .between(course.start(), course.end())
                      .description(course.description())
                      .highlights(course.highlights())
                      .fact("level", course.level()));
      case SUPERVISION ->
          entries(
              kind,
              "supervisee",
              Profile::supervision,
              (student, entry) ->
                  entry
                      .title(student.name())
                      .url(student.url())
                      .tagline(student.title())
                      .role(student.role())
                      .subtitle(student.level(), student.institution())
                      .between(student.start(), student.end())
                      .highlights(student.highlights())
                      .fact("outcome", student.outcome()));
      case SERVICE -> entries(kind, "service", Profile::service, EntryMappings::service);
      case VOLUNTEERING -> entries(kind, "service", Profile::volunteering, EntryMappings::service);
      case PATENTS ->
          entries(
              kind,
              "patent",
              Profile::patents,
              (patent, entry) ->
                  entry
                      .title(patent.title())
                      .url(patent.url())
                      .on(patent.date())
                      .description(patent.description())
                      .names("inventors", patent.inventors())
                      .fact("number", patent.number())
                      .fact("office", patent.office())
                      .fact("status", patent.status()));
      case SOFTWARE ->
          new EntrySection<>(
              kind,
              "software",
              Form.ENTRIES,
              Profile::software,
              (software, entry, context) ->
                  entry
                      .title(software.name())
                      .url(software.url())
                      .tagline(software.title())
                      .role(software.role())
                      .between(software.start(), software.end())
                      .picture(context.picture(software.image()))
                      .description(software.description())
                      .highlights(software.highlights())
                      .fact("programming-languages", software.programmingLanguages())
                      .fact("license", software.license())
                      .link("repository", software.repository())
                      .links(software.links()));
      case MEDIA ->
          new EntrySection<>(
              kind, "media-item", Form.ENTRIES, Profile::media, EntryMappings::media);
      case MEMBERSHIPS ->
          entries(
              kind,
              "membership",
              Profile::memberships,
              (membership, entry) ->
                  entry
                      .title(membership.organization())
                      .url(membership.url())
                      .role(membership.role())
                      .over(membership));
      case CERTIFICATES ->
          new EntrySection<>(
              kind,
              "certificate",
              Form.ENTRIES,
              Profile::certificates,
              (certificate, entry, context) ->
                  entry
                      .title(certificate.title())
                      .url(certificate.url())
                      .subtitle(certificate.issuer())
                      .on(certificate.date())
                      .description(certificate.description())
                      .fact("expires", context.localizer().dates().text(certificate.expires())));
      case SKILLS ->
          new EntrySection<>(kind, "skill", Form.FACTS, Profile::skills, EntryMappings::skill);
      case LANGUAGES ->
          new EntrySection<>(
              kind, "language", Form.FACTS, Profile::languages, EntryMappings::language);
      case INTERESTS ->
          new EntrySection<>(
              kind,
              "interest",
              Form.WORDS,
              Profile::interests,
              EntrySection.Mapping.of(
                  (interest, entry) -> entry.title(interest.name()).keywords(interest.keywords())));
      case REFERENCES ->
          new EntrySection<>(
              kind, "referee", Form.ENTRIES, Profile::references, EntryMappings::referee);
      case SUMMARY, PUBLICATIONS, STATISTICS -> null;
    };
  }
}
