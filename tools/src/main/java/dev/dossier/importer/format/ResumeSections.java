package dev.dossier.importer.format;

import dev.dossier.importer.draft.CslItems;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.Photo;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.ArrayList;
import java.util.List;

/** The sections of JSON Resume, which YAMLResume has too, with a few keys of its own. */
final class ResumeSections {
  private final ProfileDraft profile;
  private final boolean isMarkdown;

  ResumeSections(ProfileDraft profile, boolean isMarkdown) {
    this.profile = profile;
    this.isMarkdown = isMarkdown;
  }

  private Entry entry(String section, SourceNode source) {
    return profile.entry(section, source, isMarkdown);
  }

  /** Adds all sections of a résumé. */
  void add(SourceNode root) {
    SourceNode basics = root.get("basics");
    if (basics != null) {
      basics(basics);
    }
    if (!root.isMapping()) {
      return;
    }
    Entry person = profile.person(root, isMarkdown);
    location(person, root);
    accounts(person, root);
    profile.profile(root, isMarkdown);
    root.list("work").forEach(each -> work(entry("experience", each)));
    root.list("volunteer").forEach(each -> volunteer(entry("volunteering", each)));
    root.list("education").forEach(each -> education(entry("education", each)));
    root.list("projects").forEach(each -> project(entry("projects", each)));
    for (SourceNode award : root.list("awards")) {
      entry("awards", award)
          .take("title")
          .take("awarder")
          .take("date")
          .take("url", "url", "website")
          .take("description", "summary");
    }
    for (SourceNode certificate : root.list("certificates")) {
      entry("certificates", certificate)
          .take("title", "name")
          .take("issuer")
          .take("date")
          .take("url");
    }
    root.list("publications").forEach(each -> publication(each));
    words(root);
  }

  private void words(SourceNode root) {
    for (SourceNode skill : root.list("skills")) {
      entry("skills", skill).take("name").take("level").take("keywords");
    }
    root.list("languages").forEach(each -> language(entry("languages", each)));
    for (SourceNode interest : root.list("interests")) {
      entry("interests", interest).take("name").take("keywords");
    }
    for (SourceNode referee : root.list("references")) {
      entry("references", referee)
          .take("name")
          .take("text", "reference", "summary")
          .take("relation", "relationship")
          .take("email")
          .take("phone");
    }
  }

  /** A profile has no certificates of a language: they follow the level. */
  private static void language(Entry language) {
    language.take("language", "language", "name");
    SourceNode fluency = language.source().get("fluency", "level");
    List<SourceNode> keywords =
        language.source().list("keywords").stream().filter(SourceNode::isText).toList();
    if (fluency != null && !keywords.isEmpty()) {
      List<SourceNode> all = new ArrayList<>(keywords);
      all.add(fluency);
      String text = fluency.text() + " (" + Entry.joined(keywords, ", ") + ")";
      language.put("fluency", text, all);
    } else {
      language.take("fluency", "fluency", "level").take("fluency", "keywords");
    }
  }

  private void basics(SourceNode basics) {
    Entry person =
        profile
            .person(basics, isMarkdown)
            .take("name")
            .take("headline", "label", "headline")
            .take("email")
            .take("website", "url", "website");
    person
        .within("private")
        .take("phone")
        .take("birth-date", "birthDate", "birthday", "dateOfBirth")
        .take("nationality");
    profile.profile(basics, isMarkdown).take("summary");
    basics.becomes(person.draft());
    location(person, basics);
    accounts(person, basics);
    new Photo(profile, person).take("image", "picture");
  }

  private void location(Entry person, SourceNode parent) {
    SourceNode location = parent.get("location");
    if (location != null && location.isMapping()) {
      SourceNode city = location.get("city");
      SourceNode region = location.get("region");
      Entry place = person.whole("location").from(location).take("city");
      if (city != null && city.isTaken() && region != null && region.text().equals(city.text())) {
        region.take(); // It would be printed twice: "Berlin, Berlin".
      } else {
        place.take("region");
      }
      place.take("country", "countryCode", "country");
      person.within("private").from(location).takeAll("address", "address", "postalCode");
      location.becomes(person.draft());
    } else if (location != null) {
      person.whole("location").put("text", location);
    }
  }

  private void accounts(Entry person, SourceNode parent) {
    for (SourceNode account : parent.list("profiles")) {
      person.item("profiles", account).take("network").take("username").take("url");
    }
  }

  private void work(Entry job) {
    job.take("organization", "name", "company")
        .take("url", "url", "website")
        .take("location")
        .take("title", "position")
        .span("startDate", "endDate")
        .take("highlights")
        .take("keywords");
    texts(job, "description", "summary");
  }

  /** Takes texts; a summary that is a list of Markdown becomes highlights. */
  private void texts(Entry entry, String... keys) {
    List<SourceNode> prose = new ArrayList<>();
    for (String key : keys) {
      SourceNode text = entry.source().get(key);
      if (text != null && text.isText()) {
        List<String> items = items(text.text());
        boolean isList = isMarkdown && !items.isEmpty() && entry.allows("highlights");
        if (isList || !entry.allows("description")) {
          text.takeParts(
              items.isEmpty() ? List.of(text.text()) : items,
              item -> entry.put("highlights", item, List.of(text)));
        } else {
          prose.add(text);
        }
      }
    }
    if (!prose.isEmpty()) {
      entry.put("description", Entry.joined(prose, "\n\n"), prose);
    }
  }

  /** The items of a Markdown list without lists within; empty if a text is something else. */
  private static List<String> items(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.stream().allMatch(line -> line.matches("[-*+] +\\S.*"))
        ? lines.stream().map(line -> line.substring(1).strip()).toList()
        : List.of();
  }

  private void volunteer(Entry job) {
    job.take("role", "position")
        .take("organization")
        .take("location")
        .span("startDate", "endDate")
        .take("url", "url", "website")
        .take("highlights");
    texts(job, "description", "summary");
  }

  private void education(Entry degree) {
    degree
        .take("institution")
        .take("degree", "studyType", "degree")
        .take("area")
        .take("url")
        .span("startDate", "endDate")
        .take("courses")
        .take("grade", "score", "gpa")
        .take("location");
    texts(degree, "summary");
  }

  private void project(Entry project) {
    project
        .take("name")
        .take("organization", "entity")
        .take("role", "roles")
        .take("start", "startDate")
        .take("end", "endDate")
        .take("url")
        .take("highlights")
        .take("keywords");
    texts(project, "description", "summary");
  }

  private void publication(SourceNode work) {
    String title = work.text("name");
    new CslItems(profile, isMarkdown)
        .item(work, title, "document")
        .note("type", "The source has no types of works; CSL has others, such as article-journal.")
        .take("title", work.get("name"))
        .date("issued", work.get("releaseDate"))
        .take("publisher", work.get("publisher"))
        .take("URL", work.get("url", "website"))
        .remark(work.get("summary"));
  }
}
