package dev.dossier.document;

import dev.dossier.document.RandomProfile.Ask;
import dev.dossier.document.RandomProfile.Doc;
import dev.dossier.document.RandomProfile.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the documents of a random profile, and what their sections ask for. */
final class RandomAsks {
  private static final List<String> DATED =
      List.of("talks", "committees", "projects", "awards", "experience", "publications", "trips");

  private final Chance chance;
  private final StringBuilder yaml;
  private final List<Doc> documents = new ArrayList<>();

  private RandomAsks(Chance chance, StringBuilder yaml) {
    this.chance = chance;
    this.yaml = yaml;
  }

  /** So many documents, which are added to the text of a profile. */
  static List<Doc> documents(int count, Chance chance, StringBuilder yaml) {
    RandomAsks asks = new RandomAsks(chance, yaml);
    yaml.append("documents:\n");
    IntStream.range(0, count).forEach(asks::document);
    return List.copyOf(asks.documents);
  }

  private void document(int index) {
    String name = "doc" + index;
    Doc base = index > 0 && chance.once(2) ? chance.one(documents) : null;
    String format = chance.one(List.of("html", "pdf"));
    yaml.append("  - name: %s\n    format: %s\n".formatted(name, format));
    List<String> names = new ArrayList<>(List.of(name));
    if (base != null) {
      yaml.append("    extends: ").append(base.name()).append("\n");
      names.addAll(base.names());
    }
    Filter tags = base == null ? Filter.NONE : base.tags();
    if (chance.once(2)) {
      List<String> include = chance.once(2) ? chance.some(RandomProfile.TAGS) : tags.include();
      List<String> exclude = List.of(chance.one(RandomProfile.TAGS));
      yaml.append(
          "    tags: {%sexclude: %s}\n"
              .formatted(include == tags.include() ? "" : "include: " + include + ", ", exclude));
      tags = new Filter(include, exclude);
    }
    boolean printsPrivate = base != null && base.printsPrivate();
    if (chance.once(3)) {
      printsPrivate = chance.once(2);
      yaml.append("    private: ").append(printsPrivate).append("\n");
    }
    List<Ask> asks = base == null ? List.of() : base.asks();
    if (!chance.once(4)) {
      yaml.append("    sections:\n");
      asks = IntStream.rangeClosed(0, chance.below(8)).mapToObj(i -> ask()).toList();
    }
    documents.add(new Doc(List.copyOf(names), tags, asks, printsPrivate));
  }

  private Ask ask() {
    String section = chance.once(8) ? "references" : chance.one(DATED);
    boolean publications = section.equals("publications");
    boolean dated = !section.equals("references");
    Filter tags = Filter.NONE;
    if (chance.once(3)) {
      tags =
          chance.once(2)
              ? new Filter(chance.some(RandomProfile.TAGS), List.of())
              : new Filter(List.of(), List.of(chance.one(RandomProfile.TAGS)));
    }
    List<String> kinds =
        !chance.once(3)
            ? List.of()
            : publications
                ? chance.some(RandomProfile.TYPES)
                : section.equals("talks") ? chance.some(RandomProfile.TALK_KINDS) : List.of();
    List<String> keywords = publications && chance.once(4) ? List.of("RED", "blue") : List.of();
    int from = dated && chance.once(4) ? 2015 + chance.below(8) : 0;
    int to = dated && chance.once(4) ? Math.max(from, 2016) + chance.below(4) : 9999;
    String sort = dated ? chance.one(List.of("", "", "newest", "oldest", "profile")) : "";
    Ask ask =
        new Ask(
            section,
            chance.once(4),
            tags,
            kinds,
            keywords,
            from,
            to,
            sort,
            chance.once(3) ? 1 + chance.below(4) : -1,
            dated && chance.once(4));
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
}
