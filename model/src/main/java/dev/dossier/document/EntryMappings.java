package dev.dossier.document;

import dev.dossier.profile.Education;
import dev.dossier.profile.Experience;
import dev.dossier.profile.LanguageSkill;
import dev.dossier.profile.Media;
import dev.dossier.profile.News;
import dev.dossier.profile.Project;
import dev.dossier.profile.Referee;
import dev.dossier.profile.Role;
import dev.dossier.profile.Skill;
import dev.dossier.profile.Talk;
import dev.dossier.text.RichText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is set of those entries that take more than a line to say. */
final class EntryMappings {
  private EntryMappings() {}

  static void news(News news, EntryBuilder entry) {
    entry.title(news.title()).url(news.url()).on(news.date()).description(news.text());
  }

  static void project(Project project, EntryBuilder entry, Composition composition) {
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
                .map(part -> composition.entry(part, "project", EntryMappings::project))
                .toList());
  }

  static void talk(Talk talk, EntryBuilder entry, Composition composition) {
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

  static void experience(Experience experience, EntryBuilder entry, Composition composition) {
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
                .map(role -> composition.part(role, "role", EntryMappings::role))
                .toList());
  }

  static void role(Role role, EntryBuilder entry) {
    entry
        .title(role.title())
        .location(role.location())
        .between(role.start(), role.end())
        .description(role.description())
        .highlights(role.highlights());
  }

  static void education(Education education, EntryBuilder entry, Composition composition) {
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

  static void media(Media media, EntryBuilder entry, Composition composition) {
    entry
        .title(media.title())
        .url(media.url())
        .role(kind(composition.writing(), "media.", media.kind()))
        .subtitle(media.outlet())
        .on(media.date())
        .description(media.description());
  }

  static void skill(Skill skill, EntryBuilder entry, Composition composition) {
    Writing writing = composition.writing();
    String level = writing.text(skill.level());
    String keywords = writing.joined(skill.keywords().stream().map(writing::text));
    String value =
        keywords == null ? level : level == null ? keywords : keywords + " (" + level + ")";
    entry.title(skill.name()).summary(value == null ? null : RichText.ofPlain(value));
  }

  static void language(LanguageSkill language, EntryBuilder entry, Composition composition) {
    entry.title(language.language()).summary(composition.writing().rich(language.fluency()));
  }

  static void referee(Referee referee, EntryBuilder entry, Composition composition) {
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
