package dev.dossier.document;

import dev.dossier.profile.GroupBy;
import dev.dossier.profile.Publication;
import dev.dossier.profile.SectionSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Groups the entries of a section as its document asks. */
final class Groups {
  // The order of an academic CV: what was reviewed first, what was not reviewed later.
  private static final List<String> TYPES =
      List.of(
          "article-journal",
          "paper-conference",
          "book",
          "chapter",
          "article",
          "report",
          "thesis",
          "dataset",
          "software");

  private Groups() {}

  /** The entries in groups; in one without a heading if they are not to be grouped. */
  static List<Section.Group> of(SectionSpec spec, List<Entry> entries, Composition composition) {
    Labels labels = composition.writing().labels();
    GroupBy by = Objects.requireNonNullElse(spec.groupBy(), GroupBy.NONE);
    return switch (by) {
      case NONE -> List.of(new Section.Group(null, entries));
      case YEAR -> byYear(entries, labels);
      case TYPE -> byType(entries, labels);
    };
  }

  private static List<Section.Group> byType(List<Entry> entries, Labels labels) {
    List<Section.Group> groups =
        new ArrayList<>(grouped(entries, entry -> type(entry, labels), labels.get("other")));
    // Stable: what is not in the list keeps the order of the entries, after what is.
    groups.sort(Comparator.comparingInt(group -> rank(group.entries().get(0))));
    return groups;
  }

  private static int rank(Entry entry) {
    int rank =
        entry.record() instanceof Publication publication ? TYPES.indexOf(publication.type()) : -1;
    return rank < 0 ? TYPES.size() : rank;
  }

  private static List<Section.Group> byYear(List<Entry> entries, Labels labels) {
    List<Section.Group> groups =
        new ArrayList<>(grouped(entries, Groups::year, labels.get("other")));
    String undated = labels.get("other");
    groups.sort(
        Comparator.comparing((Section.Group group) -> undated.equals(group.title()))
            .thenComparing(
                group -> String.valueOf(group.title()), Comparator.<String>reverseOrder()));
    return groups;
  }

  private interface Key {
    @Nullable String of(Entry entry);
  }

  private static List<Section.Group> grouped(List<Entry> entries, Key key, String other) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups
          .computeIfAbsent(
              Objects.requireNonNullElse(key.of(entry), other), any -> new ArrayList<>())
          .add(entry);
    }
    return groups.entrySet().stream()
        .map(group -> new Section.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static @Nullable String year(Entry entry) {
    When when = entry.when();
    String date = when == null ? null : when.start() != null ? when.start() : when.end();
    return date == null ? null : date.substring(0, 4);
  }

  private static @Nullable String type(Entry entry, Labels labels) {
    return entry.record() instanceof Publication publication
        ? labels.find("type." + publication.type())
        : entry.role();
  }
}
