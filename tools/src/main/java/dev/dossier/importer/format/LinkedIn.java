package dev.dossier.importer.format;

import dev.dossier.importer.draft.CslItems;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LinkedIn's data export: a zip file with a table for each section. */
public final class LinkedIn implements SourceFormat {
  /** The tables that are read; all others are about the use of LinkedIn. */
  public static final Set<String> TABLES =
      Set.of(
          "Profile",
          "Positions",
          "Education",
          "Skills",
          "Languages",
          "Certifications",
          "Projects",
          "Honors",
          "Publications",
          "Patents",
          "Volunteering",
          "Organizations",
          "Courses",
          "Test_Scores",
          "Recommendations_Received",
          "Email Addresses",
          "PhoneNumbers",
          "Phone Numbers");

  private static final Set<String> BOOKKEEPING =
      Set.of("Confirmed", "Primary", "Updated On", "Creation Date", "Status");

  @Override
  public String name() {
    return "LinkedIn's data export";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    return root.has("Profile") || root.has("Positions") || root.has("Education");
  }

  @Override
  public @Nullable String bookkeeping(SourceNode leaf) {
    return BOOKKEEPING.contains(leaf.key()) ? leaf.key() : null;
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    profile.profile(root, false);
    root.list("Profile").forEach(row -> person(profile, row));
    for (SourceNode row : root.list("Email Addresses")) {
      profile.person(row, false).take("email", "Email Address");
    }
    for (String table : List.of("PhoneNumbers", "Phone Numbers")) {
      for (SourceNode row : root.list(table)) {
        profile.person(row, false).within("private").take("phone", "Number");
      }
    }
    career(profile, root);
    works(profile, root);
    words(profile, root);
  }

  private static void person(ProfileDraft profile, SourceNode row) {
    Entry person = profile.person(row, false);
    person.within("name").take("given", "First Name").take("family", "Last Name");
    person.take("headline", "Headline");
    person.whole("location").take("text", "Geo Location");
    person
        .within("private")
        .takeAll("address", "Address", "Zip Code")
        .take("birth-date", "Birth Date");
    profile.profile(row, false).take("summary", "Summary");
    row.becomes(person.draft());
    each(
        row, "Twitter Handles", (cell, name) -> account(person, cell, "Twitter", "username", name));
    each(row, "Websites", (cell, site) -> website(person, cell, site));
    each(
        row,
        "Instant Messengers",
        (cell, item) -> {
          String label = label(item);
          String network = label.isEmpty() ? "Messenger" : capital(label);
          account(person, cell, network, "username", afterLabel(item));
        });
    row.becomes(person.draft());
  }

  private static void website(Entry person, SourceNode cell, String site) {
    String label = label(site);
    if (person.has("website") || !label.equals("PERSONAL")) {
      String network = label.isEmpty() ? "Website" : capital(label);
      account(person, cell, network, "url", afterLabel(site));
    } else {
      person.put("website", afterLabel(site), List.of(cell));
    }
  }

  private static void account(
      Entry person, SourceNode cell, String network, String key, String value) {
    person.item("profiles", cell).set("network", network).put(key, value, List.of(cell));
  }

  private static void each(SourceNode row, String column, BiConsumer<SourceNode, String> step) {
    SourceNode cell = row.get(column);
    if (cell != null) {
      cell.takeParts(items(cell), item -> step.accept(cell, item));
    }
  }

  /** The items of a cell: {@code [PERSONAL:https://ada.example,OTHER:https://mill.example]}. */
  private static List<String> items(SourceNode cell) {
    String text = cell.text().replaceAll("^\\[|\\]$", "");
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static String label(String item) {
    return item.matches("[A-Z_]+:.*") ? item.substring(0, item.indexOf(':')) : "";
  }

  private static String afterLabel(String item) {
    String label = label(item);
    return item.substring(label.isEmpty() ? 0 : label.length() + 1);
  }

  private static String capital(String label) {
    return label.charAt(0) + label.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Starts an entry of a section for each row of a table. */
  private static List<Entry> entries(
      ProfileDraft profile, SourceNode root, String table, String section) {
    return root.list(table).stream().map(row -> profile.entry(section, row, false)).toList();
  }

  private static void career(ProfileDraft profile, SourceNode root) {
    for (Entry entry : entries(profile, root, "Positions", "experience")) {
      entry
          .take("organization", "Company Name")
          .take("title", "Title")
          .take("location", "Location")
          .span("Started On", "Finished On")
          .take("description", "Description");
    }
    for (Entry entry : entries(profile, root, "Education", "education")) {
      entry
          .take("institution", "School Name")
          .take("degree", "Degree Name")
          .span("Start Date", "End Date")
          .take("highlights", "Notes")
          .take("highlights", "Activities");
    }
    for (Entry entry : entries(profile, root, "Volunteering", "volunteering")) {
      entry
          .take("role", "Role")
          .take("organization", "Company Name", "Organization")
          .span("Started On", "Finished On")
          .take("description", "Description");
    }
    for (Entry entry : entries(profile, root, "Organizations", "memberships")) {
      entry.take("organization", "Name").take("role", "Position").span("Started On", "Finished On");
    }
    for (Entry entry : entries(profile, root, "Projects", "projects")) {
      entry
          .take("name", "Title")
          .take("url", "Url")
          .span("Started On", "Finished On")
          .take("description", "Description");
    }
  }

  private static void works(ProfileDraft profile, SourceNode root) {
    for (SourceNode row : root.list("Certifications")) {
      Entry certificate =
          profile
              .entry("certificates", row, false)
              .take("title", "Name")
              .take("issuer", "Authority")
              .take("date", "Started On")
              .take("expires", "Finished On")
              .take("url", "Url");
      SourceNode number = row.get("License Number");
      if (number != null) {
        certificate.put("description", "License " + number.text(), List.of(number));
      }
    }
    for (Entry entry : entries(profile, root, "Honors", "awards")) {
      entry.take("title", "Title").take("date", "Issued On").take("description", "Description");
    }
    for (Entry entry : entries(profile, root, "Patents", "patents")) {
      entry
          .take("title", "Title")
          .take("number", "Patent Number", "Number")
          .take("date", "Issued On", "Issue Date", "Filed On")
          .take("url", "Url")
          .take("description", "Description");
    }
    for (SourceNode row : root.list("Publications")) {
      new CslItems(profile, false)
          .item(row, row.text("Name"), "document")
          .note("type", "LinkedIn has no types of works; CSL has others, such as article-journal.")
          .take("title", row.get("Name"))
          .date("issued", row.get("Published On"))
          .take("publisher", row.get("Publisher"))
          .take("URL", row.get("Url"))
          .remark(row.get("Description"));
    }
  }

  private static void words(ProfileDraft profile, SourceNode root) {
    List<SourceNode> skills = root.list("Skills");
    if (!skills.isEmpty()) {
      Entry group =
          profile
              .entry("skills", skills.get(0), false)
              .set("name", "Expertise")
              .note("name", "LinkedIn has no groups of skills.");
      skills.forEach(row -> group.from(row).take("keywords", "Name"));
    }
    for (Entry entry : entries(profile, root, "Languages", "languages")) {
      entry.take("language", "Name").take("fluency", "Proficiency");
    }
    for (SourceNode row : root.list("Recommendations_Received")) {
      List<SourceNode> names =
          Stream.of("First Name", "Last Name").map(row::get).filter(Objects::nonNull).toList();
      profile
          .entry("references", row, false)
          .put("name", Entry.joined(names, " "), names)
          .take("title", "Job Title")
          .take("organization", "Company")
          .take("text", "Text");
    }
  }
}
