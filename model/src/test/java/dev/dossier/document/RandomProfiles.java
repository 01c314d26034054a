package dev.dossier.document;

import dev.dossier.document.RandomProfile.Doc;
import dev.dossier.document.RandomProfile.Highlight;
import dev.dossier.document.RandomProfile.Item;
import dev.dossier.document.RandomProfile.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes random profiles: the same one for the same seed. */
final class RandomProfiles {
  private final Chance chance;
  private final StringBuilder yaml = new StringBuilder();
  private final List<Item> items = new ArrayList<>();
  private final int documentCount;

  private RandomProfiles(long seed) {
    this.chance = new Chance(seed);
    this.documentCount = 1 + chance.below(4);
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
    List<Doc> documents = RandomAsks.documents(documentCount, chance, yaml);
    return new RandomProfile(yaml.toString(), List.copyOf(items), documents);
  }

  /** What is written of an entry, and what is to be known of it. */
  private record Written(String yaml, Item item) {}

  private interface Maker {
    Written make();
  }

  private void section(String key, Maker maker) {
    if (chance.once(8)) {
      return; // A profile need not fill every section.
    }
    yaml.append(key).append(":\n");
    entries("  ", maker);
  }

  private void entries(String indent, Maker maker) {
    int count = 1 + chance.below(7);
    for (int i = 0; i < count; i++) {
      Written entry = maker.make();
      yaml.append(indent).append("- {").append(entry.yaml).append("}\n");
      items.add(entry.item);
    }
  }

  private Written talk() {
    String name = chance.name();
    String kind = chance.once(4) ? "" : chance.one(RandomProfile.TALK_KINDS);
    String own = kind.isEmpty() ? "" : ", kind: " + kind;
    if (chance.once(4)) {
      List<Time> times = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      List<String> written = new ArrayList<>();
      for (int i = 0; i < 2 + chance.below(2); i++) {
        String date = chance.date(2015 + chance.below(10));
        String other = chance.once(3) ? chance.one(RandomProfile.TALK_KINDS) : "";
        times.add(Time.at(date));
        kinds.add(other.isEmpty() ? kind : other);
        written.add("{date: " + date + (other.isEmpty() ? "" : ", kind: " + other) + "}");
      }
      return dated("talks", "title: " + name + own + ", occasions: " + written, name, kinds, times);
    }
    String date = chance.once(6) ? "" : chance.date(2015 + chance.below(10));
    return dated(
        "talks",
        "title: " + name + own + (date.isEmpty() ? "" : ", date: " + date),
        name,
        List.of(kind),
        date.isEmpty() ? List.of() : List.of(Time.at(date)));
  }

  /** Given on a day, or for some time, as a fellowship is. */
  private Written award() {
    String name = chance.name();
    Highlights highlights = highlights();
    String written = "title: " + name + highlights.yaml;
    if (chance.once(3)) {
      return lasting("awards", written, name, highlights.items, List.of());
    }
    String date = chance.once(5) ? "" : chance.date(2015 + chance.below(10));
    return tagged(
        "awards",
        written + (date.isEmpty() ? "" : ", date: " + date),
        name,
        List.of(),
        date.isEmpty() ? List.of() : List.of(Time.at(date)),
        highlights.items,
        List.of());
  }

  private Written committee() {
    String name = chance.name();
    if (chance.once(3)) {
      RandomSpell first = RandomSpell.by(chance);
      RandomSpell second = RandomSpell.by(chance);
      String terms = "[{role: Chair, %s}, {%s}]".formatted(first.yaml(), second.yaml());
      return dated(
          "committees",
          "name: " + name + ", terms: " + terms,
          name,
          List.of(),
          List.of(first.time(), second.time()));
    }
    return lasting("committees", "name: " + name, name, List.of(), List.of());
  }

  private Written trip() {
    String name = chance.name();
    return lasting("trips", "title: " + name, name, List.of(), List.of());
  }

  private Written project(int depth) {
    String name = chance.name();
    List<Written> parts = new ArrayList<>();
    for (int i = 0; depth > 0 && i < chance.below(3); i++) {
      parts.add(project(depth - 1));
    }
    List<String> talks =
        items.stream()
            .filter(item -> item.section().equals("talks") && chance.once(4))
            .map(item -> item.name().toLowerCase(Locale.ROOT))
            .toList();
    List<String> works =
        items.stream()
            .filter(item -> item.section().equals("publications") && chance.once(4))
            .map(item -> item.name().toLowerCase(Locale.ROOT))
            .toList();
    Highlights highlights = highlights();
    String written =
        "name: %s%s, talks: %s, publications: %s, parts: [%s]"
            .formatted(
                name,
                highlights.yaml,
                talks,
                works,
                parts.stream()
                    .map(part -> "{" + part.yaml + "}")
                    .collect(Collectors.joining(", ")));
    return lasting(
        "projects", written, name, highlights.items, parts.stream().map(Written::item).toList());
  }

  private Written experience() {
    String name = chance.name();
    Highlights highlights = highlights();
    String keywords = chance.once(3) ? ", keywords: [looms]" : "";
    return lasting(
        "experience",
        "organization: " + name + ", title: Reader" + keywords + highlights.yaml,
        name,
        highlights.items,
        List.of());
  }

  /** What is written of highlights, and what is to be known of them. */
  private record Highlights(String yaml, List<Highlight> items) {}

  private Highlights highlights() {
    String without = chance.once(4) ? "doc" + chance.below(documentCount) : "";
    List<Highlight> highlights = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (int i = 0; i < chance.below(4); i++) {
      Highlight highlight =
          new Highlight(
              chance.name(), chance.once(2) ? chance.some(RandomProfile.TAGS) : List.of(), without);
      highlights.add(highlight);
      written.add("{text: %s, tags: %s}".formatted(highlight.text(), highlight.tags()));
    }
    String wording =
        without.isEmpty() ? "" : ", wording: {" + without + ": {without: [highlights]}}";
    return new Highlights(", highlights: " + written + wording, highlights);
  }

  private Written referee() {
    String name = chance.name();
    String email = name.toLowerCase(Locale.ROOT) + "@secret.example.org";
    String phone = "555 77" + name.substring(2);
    List<String> tags = chance.tags();
    boolean selected = chance.once(2);
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
    RandomSpell spell = chance.once(6) ? null : RandomSpell.by(chance);
    return tagged(
        section,
        spell == null ? written : written + ", " + spell.yaml(),
        name,
        List.of(),
        spell == null ? List.of() : List.of(spell.time()),
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
    List<String> tags = chance.tags();
    boolean selected = chance.once(2);
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
    if (chance.once(8)) {
      return;
    }
    List<Integer> days = new ArrayList<>(IntStream.rangeClosed(1, 28).boxed().toList());
    chance.shuffle(days);
    int count = 1 + chance.below(8);
    List<Integer> selected = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    chance.shuffle(selected);
    selected.subList(0, chance.below(count + 1)).clear();
    yaml.append("publications:\n  items:\n");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = chance.name();
      ids.add(name.toLowerCase(Locale.ROOT));
      boolean undated = i == 0 && chance.once(3);
      int year = 2015 + chance.below(10);
      List<String> keywords = chance.tags();
      String type = chance.one(RandomProfile.TYPES);
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
              undated ? List.of() : List.of(Time.at("%d-03-%02d".formatted(year, days.get(i)))),
              List.of(),
              List.of(),
              List.of()));
    }
    yaml.append("  selected: ").append(selected.stream().map(ids::get).toList()).append("\n");
  }
}
