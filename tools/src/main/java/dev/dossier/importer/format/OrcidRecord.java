package dev.dossier.importer.format;

import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An ORCID record, version 3.0, as XML or JSON, which differ in where values are. */
public final class OrcidRecord implements SourceFormat {
  /** What describes the record and not the person. */
  private static final Set<String> BOOKKEEPING =
      Set.of(
          "created-date",
          "last-modified-date",
          "source",
          "path",
          "put-code",
          "visibility",
          "display-index",
          "history",
          "preferences",
          "uri",
          "host",
          "schemaLocation",
          "disambiguated-organization",
          "external-id-relationship",
          "external-id-normalized",
          "external-id-normalized-error",
          "verified",
          "primary");

  private static final Map<String, String> TYPES = types();

  @Override
  public String name() {
    return "ORCID record";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    SourceNode record = record(root);
    return record.has("orcid-identifier")
        && (record.has("person") || record.has("activities-summary"));
  }

  private static SourceNode record(SourceNode root) {
    SourceNode record = root.get("record");
    return record == null ? root : record;
  }

  @Override
  public @Nullable String bookkeeping(SourceNode leaf) {
    for (SourceNode node : leaf.ancestors()) {
      if (BOOKKEEPING.contains(node.key()) && !isPathOfRecord(node)) {
        return node.key();
      }
      SourceNode id = node.sibling("external-id-value");
      if (node.key().equals("external-id-url") && id != null && id.isTaken()) {
        String url = node.isText() ? node.text() : node.text("value");
        return url.endsWith(id.text()) ? node.key() : null;
      }
      if (node.key().equals("external-ids")
          && node.isOf("affiliation-group", "group", "peer-review-group")) {
        return "external-ids";
      }
    }
    return null;
  }

  private static boolean isPathOfRecord(SourceNode node) {
    return node.key().equals("path") && node.isOf("orcid-identifier");
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    SourceNode record = record(root);
    profile.profile(record, false);
    SourceNode person = record.get("person");
    Entry made = profile.person(person == null ? record : person, false);
    SourceNode identifier = record.get("orcid-identifier");
    if (identifier != null) {
      made.from(identifier).take("orcid", "path");
    }
    if (person != null) {
      person(profile, made.from(person), person);
    }
    new OrcidActivities(profile).add(record);
  }

  private static void person(ProfileDraft profile, Entry made, SourceNode person) {
    SourceNode name = person.get("name");
    if (name != null) {
      Entry parts = made.within("name").from(name);
      put(parts, "given", value(name, "given-names"));
      put(parts, "family", value(name, "family-name"));
      name.becomes(made.draft());
      put(made, "other-names", value(name, "credit-name"));
    }
    person.all("other-name").forEach(each -> put(made, "other-names", value(each, "content")));
    for (SourceNode email : person.all("email")) {
      put(made, "email", email.isText() ? email : value(email, "email"));
    }
    for (SourceNode address : person.all("address")) {
      put(made.whole("location"), "country", value(address, "country"));
      address.becomes(made.draft());
    }
    for (SourceNode site : person.all("researcher-url")) {
      Entry account = made.item("profiles", site);
      put(account, "network", value(site, "url-name"));
      account.set("network", "Website");
      put(account, "url", value(site, "url"));
    }
    for (SourceNode id : person.all("external-identifier")) {
      Entry account = made.item("profiles", id);
      put(account, "network", value(id, "external-id-type"));
      put(account, "username", value(id, "external-id-value"));
      put(account, "url", value(id, "external-id-url"));
    }
    SourceNode biography = person.get("biography");
    if (biography != null) {
      put(profile.profile(biography, false), "summary", value(biography, "content"));
    }
    List<SourceNode> keywords = person.all("keyword");
    if (!keywords.isEmpty()) {
      Entry skills = profile.entry("skills", keywords.get(0), false).set("name", "Keywords");
      for (SourceNode keyword : keywords) {
        put(skills, "keywords", value(keyword, "content"));
      }
    }
    person.becomes(made.draft());
  }

  static void put(Entry entry, String key, @Nullable SourceNode value) {
    if (value != null) {
      entry.put(key, value);
    }
  }

  /** The text at a key, which JSON has one level deeper. */
  static @Nullable SourceNode value(SourceNode parent, String key) {
    SourceNode found = parent.get(key);
    return found == null || found.isText() ? found : found.get("value", key);
  }

  /** The types of works and of CSL. */
  public static String type(String orcid) {
    return TYPES.getOrDefault(orcid.toLowerCase(Locale.ROOT).replace('_', '-'), "document");
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    String table =
        """
        article-journal: journal-article journal-issue
        article-magazine: magazine-article newsletter-article
        article-newspaper: newspaper-article
        article: preprint working-paper
        paper-conference: conference-paper conference-abstract conference-proceedings
        book: book edited-book translation
        chapter: book-chapter
        thesis: dissertation dissertation-thesis supervised-student-publication
        report: report research-technique test
        dataset: data-set
        software: software
        patent: patent
        speech: lecture-speech conference-poster conference-presentation
        webpage: website online-resource
        entry-encyclopedia: encyclopedia-entry
        entry-dictionary: dictionary-entry
        review: review
        review-book: book-review
        standard: standards-and-policy technical-standard
        """;
    for (String line : table.lines().toList()) {
      String[] parts = line.split(": ", 2);
      List<String> names = new ArrayList<>(List.of(parts[1].split(" ", -1)));
      names.forEach(name -> types.put(name, parts[0]));
    }
    return Map.copyOf(types);
  }
}
