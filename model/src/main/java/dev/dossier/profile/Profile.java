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

/** Everything that one person has done, once. */
@Doc("Everything that one person has done, once.")
public record Profile(
    @Doc(
            "Language in which texts without a language of their own are written; `en` unless said"
                + " otherwise.")
        @Nullable LanguageTag language,
    @Doc(
            "Words of documents (headings, months, the foot of a page) in languages that Dossier"
                + " does not know, or other words for some in those that it does: a YAML file for"
                + " each language.")
        Map<LanguageTag, FilePath> labels,
    @Doc("Who this is.") @Required Person person,
    @Doc("A few sentences on the person and the work, in Markdown.") @Nullable Prose summary,
    @Doc("What happened lately.") @InFile List<News> news,
    @Doc("Projects, with their parts, talks and publications.") @InFile List<Project> projects,
    @Doc("Talks, of every kind.") @InFile List<Talk> talks,
    @Doc("Committees, panels and boards.") @InFile List<Committee> committees,
    @Doc(
            "Publications: a `.bib`, `.json` (CSL-JSON) or `.yaml` (CSL-YAML) file, a list of"
                + " files, a list of CSL items, or a mapping.")
        @Nullable Publications publications,
    @Doc("Employment and appointments.") @InFile List<Experience> experience,
    @Doc("Degrees and studies.") @InFile List<Education> education,
    @Doc("Prizes, honours and fellowships.") @InFile List<Award> awards,
    @Doc("Funding received.") @InFile List<Grant> grants,
    @Doc("Courses taught.") @InFile List<Teaching> teaching,
    @Doc("Students and staff supervised.") @InFile List<Supervision> supervision,
    @Doc("Reviewing, editing, organising and other service.") @InFile List<Service> service,
    @Doc("Voluntary work outside one's field, with the keys of service.") @InFile
        List<Service> volunteering,
    @Doc("Patents and applications.") @InFile List<Patent> patents,
    @Doc("Software written or maintained.") @InFile List<Software> software,
    @Doc("Press, interviews, podcasts.") @InFile List<Media> media,
    @Doc("Learned and professional societies.") @InFile List<Membership> memberships,
    @Doc("Certificates and licences.") @InFile List<Certificate> certificates,
    @Doc("Skills, grouped.") @InFile List<Skill> skills,
    @Doc("Languages spoken.") @InFile List<LanguageSkill> languages,
    @Doc("What the person likes to do or to know about; set in one line.") @InFile
        List<Interest> interests,
    @Doc("People who can speak for the person.") @InFile List<Referee> references,
    @Doc("Sections that the vocabulary has no word for.") @InFile List<CustomSection> sections,
    @Doc("What is made of the profile; `index.html` and `cv.pdf` if nothing is said.") @InFile
        List<DocumentSpec> documents) {
  public Profile {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    news = List.copyOf(news);
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
