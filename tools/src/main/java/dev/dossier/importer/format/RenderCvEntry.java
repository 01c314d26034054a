package dev.dossier.importer.format;

import dev.dossier.importer.draft.CslItems;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ImportedDates;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.profile.Profile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An entry of RenderCV: its keys become those that the record of the vocabulary has. */
final class RenderCvEntry {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)");

  /** What entries have besides their names, and the keys of the vocabulary for it. */
  private static final Map<String, String> COMMON =
      Map.of("location", "location", "summary", "description", "highlights", "highlights");

  /** Names of entries, in the order in which a record's keys are filled from them. */
  private static final List<Map.Entry<String, List<String>>> NAMES =
      List.of(
          Map.entry("organization", List.of("company", "institution")),
          Map.entry("institution", List.of("institution", "company")),
          Map.entry("area", List.of("area")),
          Map.entry("degree", List.of("degree")),
          Map.entry("course", List.of("name")),
          Map.entry("name", List.of("name", "label")),
          Map.entry("language", List.of("label", "name")),
          Map.entry("role", List.of("position", "name")),
          Map.entry("title", List.of("position", "name", "label", "degree", "title")),
          Map.entry("subtitle", List.of("area")),
          Map.entry("fluency", List.of("details")));

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Set<String> DATES = Set.of("date", "start_date", "end_date");
  private static final int LONGEST_KEYWORD = 60;

  private final ProfileDraft profile;

  RenderCvEntry(ProfileDraft profile) {
    this.profile = profile;
  }

  /** Whether a record has keys for all that an entry has. */
  static boolean fits(SourceNode entry, String section) {
    Shape.OfList list =
        (Shape.OfList)
            Objects.requireNonNull(RecordShape.of(Profile.class).keys().get(section)).shape();
    RecordShape record = RecordShape.of(((Shape.OfRecord) list.items()).type());
    return COMMON.entrySet().stream()
            .allMatch(e -> !entry.has(e.getKey()) || record.keys().containsKey(e.getValue()))
        && (DATES.stream().noneMatch(entry::has)
            || record.keys().containsKey("date")
            || record.keys().containsKey("start"));
  }

  /** Fills an entry from its source. */
  static void fill(Entry entry) {
    for (Map.Entry<String, List<String>> name : NAMES) {
      if (entry.allows(name.getKey())) {
        name.getValue().stream()
            .map(entry.source()::get)
            .filter(found -> found != null && !found.isTaken())
            .findFirst()
            .ifPresent(found -> title(entry, name.getKey(), found));
      }
    }
    texts(entry, dates(entry));
    if (entry.allows("location")) {
      entry.take("location");
    }
    details(entry);
    if (entry.allows("url")) {
      entry.take("url");
    }
  }

  /** Titles have no links: the address of a link goes to {@code url}. */
  private static void title(Entry entry, String key, SourceNode text) {
    Matcher link = LINK.matcher(text.text());
    StringBuilder plain = new StringBuilder();
    while (link.find()) {
      boolean isUrl = entry.allows("url") && !entry.has("url");
      if (isUrl) {
        entry.put("url", link.group(2), List.of(text));
      }
      String shown =
          isUrl && entry.has("url") ? link.group(1) : link.group(1) + " (" + link.group(2) + ")";
      link.appendReplacement(plain, Matcher.quoteReplacement(shown));
    }
    link.appendTail(plain);
    entry.put(key, plain.toString(), List.of(text));
  }

  /**
   * Takes the summary and the highlights.
   *
   * @param date words that stand in place of a date; empty if there are none
   */
  private static void texts(Entry entry, String date) {
    SourceNode summary = entry.source().get("summary");
    RenderCvHighlights highlights = new RenderCvHighlights(entry.source().list("highlights"));
    if (!entry.allows("description")) {
      if (entry.allows("highlights")) {
        if (!date.isEmpty()) {
          entry.put("highlights", date, List.of());
        }
        entry.take("highlights", "summary");
        highlights.sources().forEach(text -> entry.put("highlights", text));
      }
      return;
    }
    List<String> paragraphs = new ArrayList<>(date.isEmpty() ? List.of() : List.of(date));
    List<SourceNode> sources = new ArrayList<>();
    if (summary != null) {
      paragraphs.add(summary.text());
      sources.add(summary);
    }
    if (highlights.areNested()) {
      paragraphs.add(highlights.markdown());
      sources.addAll(highlights.sources());
    } else if (entry.allows("highlights")) {
      entry.take("highlights");
    }
    if (!paragraphs.isEmpty()) {
      entry.put("description", String.join("\n\n", paragraphs), sources);
    }
  }

  /** Takes the dates, and returns words in place of one: {@code Summer 2022}. */
  private static String dates(Entry entry) {
    SourceNode start = entry.source().get("start_date");
    SourceNode end = entry.source().get("end_date");
    SourceNode date = entry.source().get("date");
    if (entry.allows("start") && start != null) {
      entry.span("start_date", "end_date");
    } else if (entry.allows("start") && end != null) {
      entry.put("end", end);
    } else if (entry.allows("date") && start != null) {
      entry.put("date", start);
      if (entry.allows("end") && end != null) {
        entry.put("end", end);
      }
    }
    if (date != null && entry.allows("date")) {
      entry.put("date", date);
    } else if (date != null && entry.allows("start")) {
      String[] span = ImportedDates.span(date.text());
      entry.put("start", span[0], List.of(date));
      if (date.isTaken()) {
        entry.put("end", span[1], List.of(date));
      }
    }
    return date == null || date.isTaken() ? "" : words(entry, date);
  }

  /** Keeps words in place of a date: their year as the date, if there is one, and all as text. */
  private static String words(Entry entry, SourceNode date) {
    Matcher year = YEAR.matcher(date.text());
    String key = entry.allows("date") ? "date" : "start";
    if (year.find() && !year.find() && entry.allows(key) && !entry.has(key)) {
      String only = year.reset().results().findFirst().orElseThrow().group();
      entry.set(key, only);
      if (key.equals("start") && entry.allows("end")) {
        entry.set("end", only);
      }
    }
    String place = entry.allows("description") ? "description" : "highlights";
    String then = entry.allows(place) ? "; the words are in '" + place + "'" : "";
    date.rejectValue("'" + date.text() + "' is not a date such as 2025 or 2025-10" + then);
    return date.text();
  }

  /** The details of a line: keywords if they are a list of short words, otherwise a text. */
  private static void details(Entry entry) {
    @Nullable SourceNode details = entry.source().get("details");
    if (details == null || details.isTaken()) {
      return;
    }
    if (!entry.allows("keywords")) {
      if (entry.allows("description")) {
        entry.put("description", details);
      }
      return;
    }
    List<String> words = words(details.text());
    boolean isList = words.stream().allMatch(word -> word.length() <= LONGEST_KEYWORD);
    details.takeParts(
        isList ? words : List.of(details.text()),
        word ->
            entry.put("keywords", word.replaceAll(LINK.pattern(), "$1 ($2)"), List.of(details)));
  }

  /** The parts of a text between commas that are not in brackets. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth <= 0) {
        words.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    words.add(text.substring(from).strip());
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Adds a publication.
   *
   * @param tag a keyword, by which documents choose publications; empty for none
   */
  void publication(SourceNode work, String tag) {
    boolean isInJournal = work.has("journal");
    List<SourceNode> authors = work.list("authors");
    String first = authors.isEmpty() ? "" : authors.get(0).text().replace("*", "");
    String family = first.substring(first.lastIndexOf(' ') + 1);
    String year = work.text("date").replaceFirst("^.*?(\\d{4}).*$", "$1");
    String key = authors.isEmpty() ? work.text("title") : family + " " + year;
    CslItems.Item item =
        new CslItems(profile, true)
            .item(work, key.replace(" ", ""), isInJournal ? "article-journal" : "document")
            .note(
                "type",
                "RenderCV has no types of works; others are paper-conference, chapter, book.")
            .take("title", work.get("title"))
            .names("author", authors)
            .take("container-title", work.get("journal"))
            .date("issued", work.get("date"))
            .take("DOI", work.get("doi"))
            .take("URL", work.get("url"))
            .remark(work.get("summary"));
    if (!tag.isEmpty()) {
      item.set("keyword", tag);
    }
  }
}
