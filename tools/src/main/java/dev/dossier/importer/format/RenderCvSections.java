package dev.dossier.importer.format;

import dev.dossier.importer.draft.Draft;
import dev.dossier.importer.draft.DraftMap;
import dev.dossier.importer.draft.DraftText;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ImportedValue;
import dev.dossier.importer.draft.PlainText;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.TagFilter;
import dev.dossier.profile.value.Markup;
import dev.dossier.source.shape.RecordShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sections of RenderCV. A title says what a section is about, and its entries which keys it
 * has; if both fit a section of the vocabulary, entries go there, and otherwise to a section of
 * their own. A CV lists them in the order of the source, under their titles.
 */
final class RenderCvSections {
  private static final Set<String> TEXT_KEYS = Set.of("bullet", "number", "reversed_number");

  /** Sections of the vocabulary by words of their titles; the first that is found is taken. */
  private static final List<Map.Entry<String, Pattern>> BY_TITLE =
      List.of(
          title("volunteering", "volunt|community"),
          title("teaching", "teach|course"),
          title("service", "service|review"),
          title("awards", "award|hono(u)?r|prize|scholarship|fellowship"),
          title("certificates", "certif|licen[cs]e"),
          title("talks", "talk|presentation|lecture|speak"),
          title("patents", "patent"),
          title("software", "software|open.?source"),
          title("languages", "^(spoken )?languages?$"),
          title("interests", "interest|hobb"),
          title("skills", "skill|technolog|tool|competenc|programming|expertise"),
          title("projects", "project|portfolio"),
          title("summary", "^(summary|about( me)?|profile|objective|introduction)$"));

  private static final Map<String, List<String>> BY_KIND =
      Map.of(
          "experience", List.of("volunteering", "service"),
          "education", List.of(),
          "normal",
              List.of(
                  "volunteering",
                  "awards",
                  "certificates",
                  "talks",
                  "patents",
                  "software",
                  "teaching",
                  "projects"),
          "one-line", List.of("languages", "interests", "skills"),
          "text", List.of("summary"));

  private final ProfileDraft profile;
  private final Set<String> used = new HashSet<>();
  private final Set<String> tags = new HashSet<>();
  private final List<Draft> listed = new ArrayList<>();

  /** The tags of the second and further sections of a kind. */
  private final Map<String, List<String>> tagged = new LinkedHashMap<>();

  RenderCvSections(ProfileDraft profile) {
    this.profile = profile;
  }

  private static Map.Entry<String, Pattern> title(String section, String words) {
    return Map.entry(section, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  void add(SourceNode sections) {
    for (SourceNode section : sections.parts()) {
      if (section.isList() && !section.leaves().isEmpty()) {
        add(section, heading(section.key()));
      }
    }
    tagged.forEach(this::excludeFromFirst);
  }

  /** The first section of a kind has all entries but those of the later ones. */
  private void excludeFromFirst(String name, List<String> tags) {
    for (Draft item : listed) {
      if (item instanceof DraftMap map
          && map.get("section") instanceof DraftText text
          && text.text().equals(name)
          && map.get("tags") == null) {
        DraftMap filter = map.map("tags", RecordShape.of(TagFilter.class));
        tags.forEach(tag -> filter.list("exclude").add(DraftText.of(tag)));
        return;
      }
    }
  }

  /** A title as RenderCV prints it: {@code selected_honors} is {@code Selected Honors}. */
  private static String heading(String key) {
    if (!key.equals(key.toLowerCase(Locale.ROOT)) || key.contains(" ")) {
      return key;
    }
    StringBuilder heading = new StringBuilder();
    for (String word : key.split("_", -1)) {
      if (!word.isEmpty()) {
        heading.append(heading.isEmpty() ? "" : " ");
        heading.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return heading.toString();
  }

  private void add(SourceNode section, String title) {
    String kind = kind(section.parts().get(0));
    String target = target(section, kind, title);
    if (target.equals("summary")) {
      List<SourceNode> texts = section.leaves();
      profile.profile(section, true).put("summary", Entry.joined(texts, "\n\n"), texts);
      return;
    }
    String name = target.equals("sections") ? custom(section, kind, title) : target;
    String tag = used.add(name) ? "" : ImportedValue.unique(title, name, tags);
    if (!target.equals("sections")) {
      for (SourceNode each : section.parts()) {
        if (target.equals("publications")) {
          new RenderCvEntry(profile).publication(each, tag);
        } else {
          Entry entry = profile.entry(target, each, true);
          RenderCvEntry.fill(entry);
          if (!tag.isEmpty()) {
            entry.draft().list("tags").add(DraftText.of(tag));
          }
        }
      }
    }
    list(section, name, target.equals("sections") ? "" : title, tag);
  }

  /** Adds the section to the CV. */
  private void list(SourceNode section, String name, String title, String tag) {
    DraftMap owner = section.entry();
    Entry cv = new ImportedDesign(profile).document(section);
    if (owner != null) {
      section.becomes(owner);
    }
    boolean isUsual = title.isEmpty() || ImportedValue.slug(title).equals(name);
    Entry item = cv.item("sections", section).set("section", name);
    listed.add(item.draft());
    if (owner != null) {
      section.becomes(owner);
    }
    if (!isUsual || !tag.isEmpty()) {
      item.draft().put("title", DraftText.of(PlainText.escape(title, Markup.TITLE)));
    }
    if (!tag.isEmpty()) {
      tagged.computeIfAbsent(name, any -> new ArrayList<>()).add(tag);
      item.within("tags").draft().list("include").add(DraftText.of(tag));
    }
  }

  private static String kind(SourceNode entry) {
    if (entry.isText() || TEXT_KEYS.stream().anyMatch(entry::has)) {
      return "text";
    }
    if (entry.has("company") || entry.has("position")) {
      return "experience";
    }
    if (entry.has("institution")) {
      return "education";
    }
    if (entry.has("authors")) {
      return "publications";
    }
    return entry.has("label") && entry.has("details") ? "one-line" : "normal";
  }

  private String target(SourceNode section, String kind, String title) {
    if (kind.equals("publications")) {
      return kind;
    }
    for (Map.Entry<String, Pattern> each : BY_TITLE) {
      boolean isOfKind = BY_KIND.getOrDefault(kind, List.of()).contains(each.getKey());
      if (isOfKind && each.getValue().matcher(title).find() && fits(section, each.getKey())) {
        return each.getKey();
      }
    }
    return kind.equals("experience") || kind.equals("education") ? kind : "sections";
  }

  /** Whether a section of the vocabulary has keys for what its entries have. */
  private boolean fits(SourceNode section, String target) {
    if (target.equals("summary")) {
      return section.parts().stream().allMatch(SourceNode::isText)
          && profile.root().get("summary") == null;
    }
    return section.parts().stream().allMatch(each -> RenderCvEntry.fits(each, target));
  }

  /** Adds a section that the vocabulary does not have, and returns its id. */
  private String custom(SourceNode section, String kind, String title) {
    String slug = ImportedValue.slug(title);
    boolean isStandard = SectionKind.of(slug) instanceof SectionKind.Standard;
    String id = profile.id(isStandard ? slug + "-list" : slug, "section");
    Entry custom = profile.entry("sections", section, true).set("id", id);
    custom.draft().put("title", DraftText.of(PlainText.escape(title, Markup.TITLE)));
    if (!kind.equals("text")) {
      section.parts().forEach(each -> RenderCvEntry.fill(custom.item("entries", each)));
      return id;
    }
    List<SourceNode> texts = section.leaves();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).text().replace("\n", "\n  ");
      paragraphs.add(
          switch (texts.get(i).key()) {
            case "bullet" -> "- " + text;
            case "number" -> (i + 1) + ". " + text;
            // Markdown has no lists that count down.
            case "reversed_number" -> (texts.size() - i) + "\\. " + text;
            default -> texts.get(i).text();
          });
    }
    boolean isTight = !texts.get(0).key().isEmpty() && !texts.get(0).key().startsWith("rev");
    custom.put("text", String.join(isTight ? "\n" : "\n\n", paragraphs), texts);
    return id;
  }
}
