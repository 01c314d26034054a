package dev.dossier.document.entry;

import dev.dossier.document.When;
import dev.dossier.document.words.DoctoralDegree;
import dev.dossier.document.words.Localizer;
import dev.dossier.document.words.Span;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.Committee;
import dev.dossier.profile.entry.Education;
import dev.dossier.profile.entry.Experience;
import dev.dossier.profile.entry.LanguageSkill;
import dev.dossier.profile.entry.Media;
import dev.dossier.profile.entry.News;
import dev.dossier.profile.entry.Post;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Referee;
import dev.dossier.profile.entry.Service;
import dev.dossier.profile.entry.Skill;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.PositionKind;
import dev.dossier.profile.part.Role;
import dev.dossier.profile.part.Term;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.value.Text;
import dev.dossier.text.RichText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mappings from records to entries that need more than a few lines. */
final class EntryMappings {
  private EntryMappings() {}

  static void news(News news, EntryBuilder entry, EntryContext context) {
    entry
        .title(news.title())
        .url(news.url())
        .on(news.date())
        .picture(context.picture(news.image()))
        .description(news.text());
  }

  /** Returns the posts that are not drafts. */
  static List<Post> shownPosts(Profile profile) {
    return profile.posts().stream().filter(post -> !post.draft()).toList();
  }

  static void post(Post post, EntryBuilder entry) {
    entry
        .title(post.title())
        .on(post.date())
        .summary(post.summary())
        .keywords(post.topics().stream().map(tag -> Text.of(tag).asName()).toList());
  }

  static void service(Service service, EntryBuilder entry) {
    entry
        .title(service.role())
        .url(service.url())
        .subtitle(service.event(), service.organization())
        .location(service.location())
        .between(service.start(), service.end())
        .description(service.description())
        .highlights(service.highlights());
  }

  static void project(Project project, EntryBuilder entry, EntryContext context) {
    entry
        .title(project.name())
        .url(project.url())
        .tagline(project.title())
        .role(project.role())
        .subtitle(project.organization())
        .location(project.location())
        .between(project.start(), project.end())
        .picture(context.picture(project.image()))
        .summary(project.summary())
        .description(project.description())
        .keywords(project.keywords())
        .highlights(project.highlights())
        .details(project.details())
        .link("video", project.video())
        .links(project.links())
        .related(SectionKind.Standard.TALKS, context.related().talks(project))
        .related(
            SectionKind.Standard.PUBLICATIONS,
            context.related().publications(project.publications()))
        .parts(
            entry.located().parts("parts", project.parts()).stream()
                .filter(part -> context.allows(part.value()))
                .map(part -> context.entry(part, "project", EntryMappings::project))
                .toList());
  }

  static void talk(Talk talk, EntryBuilder entry, EntryContext context) {
    if (Occasions.has(talk)) {
      entry
          .when(Occasions.years(talk, context.localizer().dates()))
          .parts(Occasions.entries(entry.located(), talk, context));
    } else {
      Occasions.set(talk.given().get(0), entry);
    }
    entry
        .title(talk.title())
        .urlIfKnown(talk.url())
        .kind("talk.", Occasions.has(talk) ? talk.kind() : talk.given().get(0).kind())
        .picture(context.picture(talk.image()))
        .description(talk.description())
        .names("speakers", talk.speakers())
        .link("slides", talk.slides())
        .link("video", talk.video())
        .related(SectionKind.Standard.PROJECTS, context.related().projects(talk))
        .related(
            SectionKind.Standard.PUBLICATIONS, context.related().publications(talk.publications()));
  }

  static void experience(Experience experience, EntryBuilder entry, EntryContext context) {
    if (experience.kind() == PositionKind.BREAK) {
      entry
          .as("career-break")
          .plainTitle(context.localizer().labels().get("position.break"))
          .title(experience.title())
          .subtitle(experience.organization());
    } else if (experience.title() != null) {
      entry.title(experience.title()).subtitle(experience.organization());
    } else {
      entry.title(experience.organization());
    }
    entry
        .url(experience.url())
        .location(experience.location())
        .over(experience)
        .description(experience.description())
        .keywords(experience.keywords())
        .highlights(experience.highlights())
        .parts(
            entry.located().parts("roles", Span.newestFirst(experience.roles())).stream()
                .map(role -> context.part(role, "role", null, part -> role(role.value(), part)))
                .toList());
  }

  static void committee(Committee committee, EntryBuilder entry, EntryContext context) {
    entry
        .title(committee.name())
        .url(committee.url())
        .tagline(committee.title())
        .role(terms(committee, context.localizer()))
        .subtitle(committee.organization())
        .over(committee)
        .description(committee.description())
        .details(committee.details())
        .links(committee.links());
  }

  /**
   * Returns the role; if there are several, each with its time span: {@code Chair, 2021 – present;
   * member, 2018 – 2020}.
   */
  private static @Nullable RichText terms(Committee committee, Localizer localizer) {
    List<Term> terms = Span.newestFirst(committee.terms());
    List<RichText> roles =
        terms.stream()
            .map(Term::role)
            .map(localizer::text)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (terms.isEmpty()) {
      return localizer.text(committee.role());
    }
    if (roles.size() < 2) {
      return roles.isEmpty() ? null : roles.get(0);
    }
    return RichText.joined(
        terms.stream().map(term -> term(term, localizer)).filter(Objects::nonNull).toList(),
        localizer.labels().get("series-separator"));
  }

  private static @Nullable RichText term(Term term, Localizer localizer) {
    When when = localizer.dates().between(term.start(), term.end());
    return localizer.joined(
        Stream.of(
            localizer.text(term.role()), when == null ? null : RichText.ofPlain(when.text())));
  }

  static void role(Role role, EntryBuilder entry) {
    entry
        .title(role.title())
        .location(role.location())
        .over(role)
        .description(role.description())
        .keywords(role.keywords())
        .highlights(role.highlights());
  }

  static void education(Education education, EntryBuilder entry, EntryContext context) {
    Localizer localizer = context.localizer();
    RichText degree = localizer.text(education.degree());
    RichText area = localizer.text(education.area());
    if (degree != null && area != null) {
      entry.title(localizer.fill("degree-in", degree, area));
    } else {
      entry.title(education.degree()).title(education.area());
    }
    if (entry.title().isEmpty()) {
      entry.title(education.institution());
    } else {
      entry.subtitle(education.institution());
    }
    entry
        .url(education.url())
        .location(education.location())
        .finished(education.start(), education.end())
        .fact(DoctoralDegree.is(degree) ? "doctoral-thesis" : "thesis", education.thesis())
        .names("advisors", education.advisors())
        .fact("grade", education.grade())
        .fact("courses", localizer.joined(education.courses().stream().map(localizer::text)))
        .highlights(education.highlights());
  }

  static void media(Media media, EntryBuilder entry, EntryContext context) {
    entry
        .title(media.title())
        .url(media.url())
        .kind("media.", media.kind())
        .subtitle(media.outlet())
        .on(media.date())
        .description(media.description());
  }

  static void skill(Skill skill, EntryBuilder entry, EntryContext context) {
    Localizer localizer = context.localizer();
    RichText level = localizer.text(skill.level());
    RichText keywords = localizer.joined(localizer.keywords(skill.keywords()));
    entry
        .title(skill.name())
        .summary(
            keywords == null
                ? level
                : level == null ? keywords : localizer.fill("in-brackets", keywords, level));
  }

  static void language(LanguageSkill language, EntryBuilder entry, EntryContext context) {
    entry.title(language.language()).summary(context.localizer().text(language.fluency()));
  }

  static void referee(Referee referee, EntryBuilder entry, EntryContext context) {
    entry
        .title(referee.name())
        .url(referee.url())
        .role(referee.title())
        .subtitle(referee.organization())
        .fact("relation", referee.relation())
        .description(referee.text());
    // Contacts of referees are private data.
    if (context.printsPrivate()) {
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
}
