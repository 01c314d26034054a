package dev.dossier.document;

import static dev.dossier.document.SectionKind.entries;

import dev.dossier.document.Section.Form;
import dev.dossier.profile.Education;
import dev.dossier.profile.Experience;
import dev.dossier.profile.LanguageSkill;
import dev.dossier.profile.Media;
import dev.dossier.profile.News;
import dev.dossier.profile.Profile;
import dev.dossier.profile.Project;
import dev.dossier.profile.Referee;
import dev.dossier.profile.Role;
import dev.dossier.profile.Skill;
import dev.dossier.profile.Talk;
import dev.dossier.text.RichText;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is set of each kind of entry.
 *
 * <p>A new kind of entry is a record in {@link Profile}, a line here, and a label per language.
 */
final class Vocabulary {
  private static final Map<String, SectionKind<?>> KINDS =
      Stream.of(
              entries("news", "news-item", Profile::news, Vocabulary::news),
              new SectionKind<>(
                  "projects", "project", Form.ENTRIES, Profile::projects, Vocabulary::project),
              new SectionKind<>("talks", "talk", Form.ENTRIES, Profile::talks, Vocabulary::talk),
              entries(
                  "committees",
                  "committee",
                  Profile::committees,
                  (committee, entry) ->
                      entry
                          .title(committee.name())
                          .url(committee.url())
                          .role(committee.role())
                          .subtitle(committee.organization())
                          .between(committee.start(), committee.end())
                          .description(committee.description())
                          .details(committee.details())
                          .links(committee.links())),
              new SectionKind<>(
                  "experience",
                  "position",
                  Form.ENTRIES,
                  Profile::experience,
                  Vocabulary::experience),
              new SectionKind<>(
                  "education", "degree", Form.ENTRIES, Profile::education, Vocabulary::education),
              entries(
                  "awards",
                  "award",
                  Profile::awards,
                  (award, entry) ->
                      entry
                          .title(award.title())
                          .url(award.url())
                          .subtitle(award.awarder())
                          .on(award.date())
                          .description(award.description())),
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
                          .fact("amount", grant.amount())),
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
                          .fact("level", course.level())),
              entries(
                  "supervision",
                  "supervisee",
                  Profile::supervision,
                  (student, entry) ->
                      entry
                          .plainTitle(student.name())
                          .url(student.url())
                          .tagline(student.title())
                          .role(student.role())
                          .subtitle(student.level(), student.institution())
                          .between(student.start(), student.end())
                          .fact("outcome", student.outcome())),
              entries(
                  "service",
                  "service",
                  Profile::service,
                  (service, entry) ->
                      entry
                          .title(service.role())
                          .url(service.url())
                          .subtitle(service.event(), service.organization())
                          .between(service.start(), service.end())
                          .description(service.description())),
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
                          .fact("inventors", patent.inventors())
                          .fact("number", patent.number())
                          .fact("office", patent.office())
                          .fact("status", patent.status())),
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
                          .links(software.links())),
              new SectionKind<>(
                  "media", "media-item", Form.ENTRIES, Profile::media, Vocabulary::media),
              entries(
                  "memberships",
                  "membership",
                  Profile::memberships,
                  (membership, entry) ->
                      entry
                          .title(membership.organization())
                          .url(membership.url())
                          .role(membership.role())
                          .between(membership.start(), membership.end())),
              new SectionKind<>(
                  "certificates",
                  "certificate",
                  Form.ENTRIES,
                  Profile::certificates,
                  (certificate, entry, composition) ->
                      entry
                          .title(certificate.title())
                          .url(certificate.url())
                          .subtitle(certificate.issuer())
                          .on(certificate.date())
                          .fact(
                              "expires",
                              composition.writing().dates().text(certificate.expires()))),
              new SectionKind<>("skills", "skill", Form.FACTS, Profile::skills, Vocabulary::skill),
              new SectionKind<>(
                  "languages", "language", Form.FACTS, Profile::languages, Vocabulary::language),
              new SectionKind<>(
                  "references", "referee", Form.ENTRIES, Profile::references, Vocabulary::referee))
          .collect(Collectors.toUnmodifiableMap(SectionKind::name, Function.identity()));

  private Vocabulary() {}

  /** The section with this key; {@code null} if it has none, or is made of something else. */
  static @Nullable SectionKind<?> section(String key) {
    return KINDS.get(key);
  }

  private static void news(News news, EntryBuilder entry) {
    entry.title(news.title()).url(news.url()).on(news.date()).description(news.text());
  }

  private static void project(Project project, EntryBuilder entry, Composition composition) {
    entry
        .title(project.name())
        .url(project.url())
        .tagline(project.title())
        .role(project.role())
        .between(project.start(), project.end())
        .summary(project.summary())
        .description(project.description())
        .details(project.details())
        .links(project.links())
        .related("talks", composition.related().talks(project))
        .related("publications", composition.related().publications(project.publications()))
        .parts(
            project.parts().stream()
                .filter(composition::allows)
                .map(part -> composition.entry(part, "project", Vocabulary::project))
                .toList());
  }

  private static void talk(Talk talk, EntryBuilder entry, Composition composition) {
    Writing writing = composition.writing();
    entry
        .title(talk.title())
        .url(talk.url())
        .role(kind(writing, "talk.", talk.kind()))
        .subtitle(talk.event(), talk.organization())
        .location(talk.location())
        .from(talk.date(), talk.end())
        .description(talk.description())
        .fact("speakers", talk.speakers())
        .link("slides", talk.slides())
        .link("video", talk.video())
        .related("projects", composition.related().projects(talk))
        .related("publications", composition.related().publications(talk.publications()));
  }

  private static void experience(
      Experience experience, EntryBuilder entry, Composition composition) {
    if (experience.title() != null) {
      entry.title(experience.title()).subtitle(experience.organization());
    } else {
      entry.title(experience.organization());
    }
    entry
        .url(experience.url())
        .location(experience.location())
        .between(experience.start(), experience.end())
        .description(experience.description())
        .highlights(experience.highlights())
        .parts(
            experience.roles().stream()
                .map(role -> composition.part(role, "role", Vocabulary::role))
                .toList());
  }

  private static void role(Role role, EntryBuilder entry) {
    entry
        .title(role.title())
        .location(role.location())
        .between(role.start(), role.end())
        .description(role.description())
        .highlights(role.highlights());
  }

  private static void education(Education education, EntryBuilder entry, Composition composition) {
    Writing writing = composition.writing();
    String degree = writing.text(education.degree());
    String area = writing.text(education.area());
    if (degree != null && area != null) {
      entry.plainTitle(writing.labels().fill("degree-in", degree, area));
    } else if (degree != null || area != null) {
      entry.plainTitle(degree != null ? degree : String.valueOf(area));
    }
    if (entry.title().isEmpty()) {
      entry.title(education.institution());
    } else {
      entry.subtitle(education.institution());
    }
    entry
        .url(education.url())
        .location(education.location())
        .between(education.start(), education.end())
        .fact("thesis", education.thesis())
        .fact("advisors", education.advisors())
        .fact("grade", education.grade())
        .highlights(education.highlights());
  }

  private static void media(Media media, EntryBuilder entry, Composition composition) {
    entry
        .title(media.title())
        .url(media.url())
        .role(kind(composition.writing(), "media.", media.kind()))
        .subtitle(media.outlet())
        .on(media.date())
        .description(media.description());
  }

  private static void skill(Skill skill, EntryBuilder entry, Composition composition) {
    Writing writing = composition.writing();
    String level = writing.text(skill.level());
    String keywords = writing.joined(skill.keywords().stream().map(writing::text));
    String value =
        keywords == null ? level : level == null ? keywords : keywords + " (" + level + ")";
    entry.title(skill.name()).summary(value == null ? null : RichText.ofPlain(value));
  }

  private static void language(
      LanguageSkill language, EntryBuilder entry, Composition composition) {
    entry.title(language.language()).summary(composition.writing().rich(language.fluency()));
  }

  private static void referee(Referee referee, EntryBuilder entry, Composition composition) {
    entry
        .plainTitle(referee.name())
        .url(referee.url())
        .role(referee.title())
        .subtitle(referee.organization())
        .fact("relation", referee.relation())
        .description(referee.text());
    // How to reach them is their own business: printed only where private data are.
    if (composition.printsPrivate()) {
      entry
          .fact("email", referee.email() == null ? null : referee.email().value())
          .fact("phone", referee.phone());
    } else {
      entry.carrying(
          new Referee(
              referee.id(),
              referee.name(),
              referee.title(),
              referee.organization(),
              referee.relation(),
              null,
              null,
              referee.url(),
              referee.text(),
              referee.tags(),
              referee.selected()));
    }
  }

  /** The label of a constant: {@code talk.keynote}; {@code null} for none. */
  private static @Nullable String kind(Writing writing, String prefix, @Nullable Enum<?> constant) {
    return constant == null
        ? null
        : writing.labels().get(prefix + constant.name().toLowerCase(Locale.ROOT));
  }
}
