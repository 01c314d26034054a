package dev.dossier.document;

import dev.dossier.document.RandomProfile.Ask;
import dev.dossier.document.RandomProfile.Doc;
import dev.dossier.document.RandomProfile.Filter;
import dev.dossier.document.RandomProfile.Highlight;
import dev.dossier.document.RandomProfile.Item;
import dev.dossier.document.RandomProfile.Time;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes random profiles: the same one for the same seed. */
final class RandomProfiles {
  private static final List<String> TAGS = List.of("red", "green", "blue", "quiet");
  private static final List<String> TALK_KINDS = List.of("keynote", "invited", "poster", "panel");
  private static final List<String> TYPES = List.of("book", "article-journal", "report");
  private static final List<String> DATED =
      List.of("talks", "committees", "projects", "awards", "experience", "publications", "trips");

  private final Random random;
  private final StringBuilder yaml = new StringBuilder();
  private final List<Item> items = new ArrayList<>();
  private final List<Doc> documents = new ArrayList<>();
  private final int documentCount;
  private int names;

  private RandomProfiles(long seed) {
    this.random = new Random(seed);
    this.documentCount = 1 + random.nextInt(4);
  }

  /** The profile with this seed. */
  static RandomProfile of(long seed) {
    return new RandomProfiles(seed).make();
  }

  private RandomProfile make() {
    yaml.append(
        """
        person:
          name: Ada Example
          private:
            phone: "+00 555 0199"
            address: 17 Hidden Lane
            birth-date: 1907-04-01
            birth-place: Port Secret
            nationality: Vellian
            marital-status: wed to the sea
        """);
    publications();
    section("talks", this::talk);
    section("committees", this::committee);
    section("projects", () -> project(2));
    section("awards", this::award);
    section("experience", this::experience);
    section("references", this::referee);
    yaml.append("sections:\n  - id: trips\n    title: Trips\n    entries:\n");
    entries("      ", this::trip);
    yaml.append("documents:\n");
    IntStream.range(0, documentCount).forEach(this::document);
    return new RandomProfile(yaml.toString(), List.copyOf(items), List.copyOf(documents));
  }

  /** What is written of an entry, and what is to be known of it. */
  private record Written(String yaml, Item item) {}

  private interface Maker {
    Written make();
  }

  private void section(String key, Maker maker) {
    if (chance(8)) {
      return; // A profile need not fill every section.
    }
    yaml.append(key).append(":\n");
    entries("  ", maker);
  }

  private void entries(String indent, Maker maker) {
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      Written entry = maker.make();
      yaml.append(indent).append("- {").append(entry.yaml).append("}\n");
      items.add(entry.item);
    }
  }

  private Written talk() {
    String name = name();
    String kind = chance(4) ? "" : one(TALK_KINDS);
    String own = kind.isEmpty() ? "" : ", kind: " + kind;
    if (chance(4)) {
      List<Time> times = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      List<String> written = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(2); i++) {
        String date = date(2015 + random.nextInt(10));
        String other = chance(3) ? one(TALK_KINDS) : "";
        times.add(at(date));
        kinds.add(other.isEmpty() ? kind : other);
        written.add("{date: " + date + (other.isEmpty() ? "" : ", kind: " + other) + "}");
      }
      return dated("talks", "title: " + name + own + ", occasions: " + written, name, kinds, times);
    }
    String date = chance(6) ? "" : date(2015 + random.nextInt(10));
    return dated(
        "talks",
        "title: " + name + own + (date.isEmpty() ? "" : ", date: " + date),
        name,
        List.of(kind),
        date.isEmpty() ? List.of() : List.of(at(date)));
  }

  private Written award() {
    String name = name();
    String date = chance(5) ? "" : date(2015 + random.nextInt(10));
    return dated(
        "awards",
        "title: " + name + (date.isEmpty() ? "" : ", date: " + date),
        name,
        List.of(),
        date.isEmpty() ? List.of() : List.of(at(date)));
  }

  private Written committee() {
    String name = name();
    if (chance(3)) {
      Spell first = spell();
      Spell second = spell();
      String terms = "[{role: Chair, %s}, {%s}]".formatted(first.yaml, second.yaml);
      return dated(
          "committees",
          "name: " + name + ", terms: " + terms,
          name,
          List.of(),
          List.of(first.time, second.time));
    }
    return lasting("committees", "name: " + name, name, List.of(), List.of());
  }

  private Written trip() {
    String name = name();
    return lasting("trips", "title: " + name, name, List.of(), List.of());
  }

  private Written project(int depth) {
    String name = name();
    List<Written> parts = new ArrayList<>();
    for (int i = 0; depth > 0 && i < random.nextInt(3); i++) {
      parts.add(project(depth - 1));
    }
    List<String> talks =
        items.stream()
            .filter(item -> item.section().equals("talks") && chance(4))
            .map(item -> item.name().toLowerCase(Locale.ROOT))
            .toList();
    List<String> works =
        items.stream()
            .filter(item -> item.section().equals("publications") && chance(4))
            .map(item -> item.name().toLowerCase(Locale.ROOT))
            .toList();
    String written =
        "name: %s, talks: %s, publications: %s, parts: [%s]"
            .formatted(
                name,
                talks,
                works,
                parts.stream()
                    .map(part -> "{" + part.yaml + "}")
                    .collect(Collectors.joining(", ")));
    return lasting(
        "projects", written, name, List.of(), parts.stream().map(Written::item).toList());
  }

  private Written experience() {
    String name = name();
    String without = chance(4) ? "doc" + random.nextInt(documentCount) : "";
    List<Highlight> highlights = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      Highlight highlight = new Highlight(name(), chance(2) ? some(TAGS) : List.of(), without);
      highlights.add(highlight);
      written.add("{text: %s, tags: %s}".formatted(highlight.text(), highlight.tags()));
    }
    String wording =
        without.isEmpty() ? "" : ", wording: {" + without + ": {without: [highlights]}}";
    return lasting(
        "experience",
        "organization: " + name + ", title: Reader, highlights: " + written + wording,
        name,
        highlights,
        List.of());
  }

  private Written referee() {
    String name = name();
    String email = name.toLowerCase(Locale.ROOT) + "@secret.example.org";
    String phone = "555 77" + name.substring(2);
    List<String> tags = tags();
    boolean selected = chance(2);
    return new Written(
        "name: %s, email: %s, phone: '%s', tags: %s, selected: %s"
            .formatted(name, email, phone, tags, selected),
        new Item(
            name,
            "references",
            List.of(),
            tags,
            selected ? 0 : -1,
            List.of(),
            List.of(),
            List.of(),
            List.of(email, phone)));
  }

  /** What lasted: no dates, a start, or a start and an end. */
  private Written lasting(
      String section, String written, String name, List<Highlight> highlights, List<Item> parts) {
    Spell spell = chance(6) ? null : spell();
    return tagged(
        section,
        spell == null ? written : written + ", " + spell.yaml,
        name,
        List.of(),
        spell == null ? List.of() : List.of(spell.time),
        highlights,
        parts);
  }

  private Written dated(
      String section, String written, String name, List<String> kinds, List<Time> times) {
    return tagged(section, written, name, kinds, times, List.of(), List.of());
  }

  private Written tagged(
      String section,
      String written,
      String name,
      List<String> kinds,
      List<Time> times,
      List<Highlight> highlights,
      List<Item> parts) {
    List<String> tags = tags();
    boolean selected = chance(2);
    String all =
        "id: %s, %s, tags: %s, selected: %s"
            .formatted(name.toLowerCase(Locale.ROOT), written, tags, selected);
    Item item =
        new Item(
            name, section, kinds, tags, selected ? 0 : -1, times, highlights, parts, List.of());
    return new Written(all, item);
  }

  /** Publications have their keywords for tags, and all dates differ: ties are the style's. */
  private void publications() {
    if (chance(8)) {
      return;
    }
    List<Integer> days = new ArrayList<>(IntStream.rangeClosed(1, 28).boxed().toList());
    Collections.shuffle(days, random);
    int count = 1 + random.nextInt(8);
    List<Integer> selected = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(selected, random);
    selected.subList(0, random.nextInt(count + 1)).clear();
    yaml.append("publications:\n  items:\n");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = name();
      ids.add(name.toLowerCase(Locale.ROOT));
      boolean undated = i == 0 && chance(3);
      int year = 2015 + random.nextInt(10);
      List<String> keywords = tags();
      String type = one(TYPES);
      String issued =
          undated ? "" : ", issued: {date-parts: [[%d, 3, %d]]}".formatted(year, days.get(i));
      yaml.append(
          "    - {id: %s, type: %s, title: %s, keyword: '%s'%s, author: [{family: Example}]}\n"
              .formatted(ids.get(i), type, name, String.join(", ", keywords), issued));
      items.add(
          new Item(
              name,
              "publications",
              List.of(type),
              keywords,
              selected.indexOf(i),
              undated ? List.of() : List.of(at("%d-03-%02d".formatted(year, days.get(i)))),
              List.of(),
              List.of(),
              List.of()));
    }
    yaml.append("  selected: ").append(selected.stream().map(ids::get).toList()).append("\n");
  }

  private void document(int index) {
    String name = "doc" + index;
    Doc base = index > 0 && chance(2) ? one(documents) : null;
    String format = one(List.of("html", "pdf"));
    yaml.append("  - name: %s\n    format: %s\n".formatted(name, format));
    List<String> names = new ArrayList<>(List.of(name));
    if (base != null) {
      yaml.append("    extends: ").append(base.name()).append("\n");
      names.addAll(base.names());
    }
    Filter tags = base == null ? Filter.NONE : base.tags();
    if (chance(2)) {
      List<String> include = chance(2) ? some(TAGS) : tags.include();
      List<String> exclude = List.of(one(TAGS));
      yaml.append(
          "    tags: {%sexclude: %s}\n"
              .formatted(include == tags.include() ? "" : "include: " + include + ", ", exclude));
      tags = new Filter(include, exclude);
    }
    boolean printsPrivate = base != null && base.printsPrivate();
    if (chance(3)) {
      printsPrivate = chance(2);
      yaml.append("    private: ").append(printsPrivate).append("\n");
    }
    List<Ask> asks = base == null ? List.of() : base.asks();
    if (!chance(4)) {
      yaml.append("    sections:\n");
      asks = IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(i -> ask()).toList();
    }
    documents.add(new Doc(List.copyOf(names), tags, asks, printsPrivate));
  }

  private Ask ask() {
    String section = chance(8) ? "references" : one(DATED);
    boolean publications = section.equals("publications");
    boolean dated = !section.equals("references");
    Filter tags = Filter.NONE;
    if (chance(3)) {
      tags =
          chance(2) ? new Filter(some(TAGS), List.of()) : new Filter(List.of(), List.of(one(TAGS)));
    }
    List<String> kinds =
        !chance(3)
            ? List.of()
            : publications ? some(TYPES) : section.equals("talks") ? some(TALK_KINDS) : List.of();
    List<String> keywords = publications && chance(4) ? List.of("RED", "blue") : List.of();
    int from = dated && chance(4) ? 2015 + random.nextInt(8) : 0;
    int to = dated && chance(4) ? Math.max(from, 2016) + random.nextInt(4) : 9999;
    String sort = dated ? one(List.of("", "", "newest", "oldest")) : "";
    Ask ask =
        new Ask(
            section,
            chance(4),
            tags,
            kinds,
            keywords,
            from,
            to,
            sort,
            chance(3) ? 1 + random.nextInt(4) : -1,
            dated && chance(4));
    yaml.append("      - {").append(written(ask)).append("}\n");
    return ask;
  }

  private static String written(Ask ask) {
    List<String> keys = new ArrayList<>(List.of("section: " + ask.section()));
    if (ask.selected()) {
      keys.add("selected: true");
    }
    if (!ask.tags().equals(Filter.NONE)) {
      keys.add(
          "tags: {include: %s, exclude: %s}".formatted(ask.tags().include(), ask.tags().exclude()));
    }
    if (!ask.kinds().isEmpty()) {
      keys.add((ask.section().equals("talks") ? "kinds: " : "types: ") + ask.kinds());
    }
    if (!ask.keywords().isEmpty()) {
      keys.add("keywords: " + ask.keywords());
    }
    if (ask.hasYears()) {
      List<String> years = new ArrayList<>();
      if (ask.from() > 0) {
        years.add("from: " + ask.from());
      }
      if (ask.to() < 9999) {
        years.add("to: " + ask.to());
      }
      keys.add("years: {" + String.join(", ", years) + "}");
    }
    if (!ask.sort().isEmpty()) {
      keys.add("sort: " + ask.sort());
    }
    if (ask.limit() >= 0) {
      keys.add("limit: " + ask.limit());
    }
    if (ask.byYear()) {
      keys.add("group-by: year");
    }
    return String.join(", ", keys);
  }

  /** A span of time as it is written, and as it is. */
  private record Spell(String yaml, Time time) {}

  private Spell spell() {
    int year = 2012 + random.nextInt(10);
    String start = date(year);
    return switch (random.nextInt(3)) {
      case 0 -> new Spell("start: " + start, at(start));
      case 1 -> new Spell("start: " + start + ", end: present", new Time(day(start), Time.EVER));
      default -> {
        String end = date(year + 1 + random.nextInt(4));
        yield new Spell("start: " + start + ", end: " + end, new Time(day(start), day(end)));
      }
    };
  }

  private static Time at(String date) {
    return new Time(day(date), day(date));
  }

  /** A date of a year, as precise as chance has it. */
  private String date(int year) {
    int month = 1 + random.nextInt(12);
    return switch (random.nextInt(3)) {
      case 0 -> Integer.toString(year);
      case 1 -> "%d-%02d".formatted(year, month);
      default -> "%d-%02d-%02d".formatted(year, month, 1 + random.nextInt(28));
    };
  }

  /** The first day of a date. */
  private static String day(String date) {
    return date + "-01-01".substring(date.length() - 4);
  }

  private List<String> tags() {
    return chance(4) ? List.of() : some(TAGS);
  }

  private <T> List<T> some(List<T> list) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, 1 + random.nextInt(2)));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String name() {
    return "No" + (100 + names++);
  }

  /** True once in so many times. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }
}
