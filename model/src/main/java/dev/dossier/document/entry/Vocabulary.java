package dev.dossier.document.entry;

import static dev.dossier.document.entry.SectionKind.entries;

import dev.dossier.document.Section.Form;
import dev.dossier.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What is set of each kind of entry.
 *
 * <p>A new kind of entry is a record in {@link Profile}, a line here, and a label per language.
 */
public final class Vocabulary {
  private Vocabulary() {}

  /**
   * The section with this key; {@code null} if it has none, or is made of something else. There is
   * no map of all: a profile has few kinds, and in a fresh JVM each mapping takes time to link.
   */
  public static @Nullable SectionKind<?> section(String key) {
    return switch (key) {
      case "news" -> entries("news", "news-item", Profile::news, EntryMappings::news);
      case "projects" ->
          new SectionKind<>(
              "projects", "project", Form.ENTRIES, Profile::projects, EntryMappings::project);
      case "talks" ->
          new SectionKind<>("talks", "talk", Form.ENTRIES, Profile::talks, EntryMappings::talk);
      case "committees" ->
          new SectionKind<>(
              "committees",
              "committee",
              Form.ENTRIES,
              Profile::committees,
              EntryMappings::committee);
      case "experience" ->
          new SectionKind<>(
              "experience",
              "position",
              Form.ENTRIES,
              Profile::experience,
              EntryMappings::experience);
      case "education" ->
          new SectionKind<>(
              "education", "degree", Form.ENTRIES, Profile::education, EntryMappings::education);
      case "awards" ->
          entries(
              "awards",
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
      case "grants" ->
          entries(
              "grants",
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
      case "teaching" ->
          entries(
              "teaching",
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
      case "supervision" ->
          entries(
              "supervision",
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
      case "service" -> entries("service", "service", Profile::service, EntryMappings::service);
      case "volunteering" ->
          entries("volunteering", "service", Profile::volunteering, EntryMappings::service);
      case "patents" ->
          entries(
              "patents",
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
      case "software" ->
          entries(
              "software",
              "software",
              Profile::software,
              (software, entry) ->
                  entry
                      .title(software.name())
                      .url(software.url())
                      .tagline(software.title())
                      .role(software.role())
                      .between(software.start(), software.end())
                      .description(software.description())
                      .highlights(software.highlights())
                      .fact("programming-languages", software.programmingLanguages())
                      .fact("license", software.license())
                      .link("repository", software.repository())
                      .links(software.links()));
      case "media" ->
          new SectionKind<>(
              "media", "media-item", Form.ENTRIES, Profile::media, EntryMappings::media);
      case "memberships" ->
          entries(
              "memberships",
              "membership",
              Profile::memberships,
              (membership, entry) ->
                  entry
                      .title(membership.organization())
                      .url(membership.url())
                      .role(membership.role())
                      .over(membership));
      case "certificates" ->
          new SectionKind<>(
              "certificates",
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
                      .fact("expires", context.writing().dates().text(certificate.expires())));
      case "skills" ->
          new SectionKind<>("skills", "skill", Form.FACTS, Profile::skills, EntryMappings::skill);
      case "languages" ->
          new SectionKind<>(
              "languages", "language", Form.FACTS, Profile::languages, EntryMappings::language);
      case "interests" ->
          new SectionKind<>(
              "interests",
              "interest",
              Form.WORDS,
              Profile::interests,
              SectionKind.Mapping.of(
                  (interest, entry) -> entry.title(interest.name()).keywords(interest.keywords())));
      case "references" ->
          new SectionKind<>(
              "references", "referee", Form.ENTRIES, Profile::references, EntryMappings::referee);
      default -> null;
    };
  }
}
