package dev.dossier.profile;

import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.entry.Award;
import dev.dossier.profile.entry.Certificate;
import dev.dossier.profile.entry.Committee;
import dev.dossier.profile.entry.Education;
import dev.dossier.profile.entry.Experience;
import dev.dossier.profile.entry.Grant;
import dev.dossier.profile.entry.LanguageSkill;
import dev.dossier.profile.entry.Media;
import dev.dossier.profile.entry.Membership;
import dev.dossier.profile.entry.News;
import dev.dossier.profile.entry.Patent;
import dev.dossier.profile.entry.Post;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Referee;
import dev.dossier.profile.entry.Service;
import dev.dossier.profile.entry.Skill;
import dev.dossier.profile.entry.Software;
import dev.dossier.profile.entry.Supervision;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.entry.Teaching;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.InFile;
import dev.dossier.profile.meta.InFolder;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.Prose;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The profile of a person, from which Dossier makes documents. */
@Doc("The profile of a person, from which Dossier makes documents.")
public record Profile(
    @Doc("The language of texts without a language tag. By default `en`.")
        @Nullable LanguageTag language,
    @Doc(
            "YAML files with labels (headings, months, page footers), one per language."
                + " They add languages, or replace labels of built-in languages; see"
                + " `docs/languages.md`.")
        Map<LanguageTag, FilePath> labels,
    @Doc("The person whom the profile describes.") @Required Person person,
    @Doc("A few sentences about the person and their work, in Markdown.") @Nullable Prose summary,
    @Doc("Recent news.") @InFile List<News> news,
    @Doc(
            "A folder with posts, one Markdown file each: `posts/`. Pages list them, and each has a"
                + " page; see `docs/page.md`. Names that begin with `_` or `.` are left out.")
        @InFolder
        List<Post> posts,
    @Doc("Projects, with their parts, talks and publications.") @InFile List<Project> projects,
    @Doc("Talks of all kinds.") @InFile List<Talk> talks,
    @Doc("Committees, panels and boards.") @InFile List<Committee> committees,
    @Doc(
            "Publications: a `.bib`, `.json` (CSL-JSON) or `.yaml` (CSL-YAML) file, a list"
                + " of files, a list of CSL items, or a mapping with the keys below.")
        @Nullable Publications publications,
    @Doc("Employment and appointments.") @InFile List<Experience> experience,
    @Doc("Degrees and courses of study.") @InFile List<Education> education,
    @Doc("Prizes, honours and fellowships.") @InFile List<Award> awards,
    @Doc("Grants and other funding.") @InFile List<Grant> grants,
    @Doc("Courses taught.") @InFile List<Teaching> teaching,
    @Doc("Students and staff supervised.") @InFile List<Supervision> supervision,
    @Doc("Reviewing, editing, organising and other professional service.") @InFile
        List<Service> service,
    @Doc("Voluntary work outside the profession, with the same keys as `service`.") @InFile
        List<Service> volunteering,
    @Doc("Patents and patent applications.") @InFile List<Patent> patents,
    @Doc("Software written or maintained.") @InFile List<Software> software,
    @Doc("Press articles, interviews, podcasts and other media appearances.") @InFile
        List<Media> media,
    @Doc("Memberships of learned and professional societies.") @InFile List<Membership> memberships,
    @Doc("Certificates and licences.") @InFile List<Certificate> certificates,
    @Doc("Skills, in groups.") @InFile List<Skill> skills,
    @Doc("Languages spoken.") @InFile List<LanguageSkill> languages,
    @Doc("Interests and hobbies, printed in one line.") @InFile List<Interest> interests,
    @Doc("Referees: people who can recommend the person.") @InFile List<Referee> references,
    @Doc("Sections of your own.") @InFile List<CustomSection> sections,
    @Doc("The documents to make. By default a page `index.html` and a CV `cv.pdf`.") @InFile
        List<DocumentSpec> documents) {
  public Profile {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    news = List.copyOf(news);
    posts = List.copyOf(posts);
    projects = List.copyOf(projects);
    talks = List.copyOf(talks);
    committees = List.copyOf(committees);
    experience = List.copyOf(experience);
    education = List.copyOf(education);
    awards = List.copyOf(awards);
    grants = List.copyOf(grants);
    teaching = List.copyOf(teaching);
    supervision = List.copyOf(supervision);
    service = List.copyOf(service);
    volunteering = List.copyOf(volunteering);
    patents = List.copyOf(patents);
    software = List.copyOf(software);
    media = List.copyOf(media);
    memberships = List.copyOf(memberships);
    certificates = List.copyOf(certificates);
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    interests = List.copyOf(interests);
    references = List.copyOf(references);
    sections = List.copyOf(sections);
    documents = List.copyOf(documents);
  }
}
