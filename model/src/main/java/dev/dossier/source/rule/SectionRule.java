package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.entry.CustomEntry;
import dev.dossier.profile.entry.Dated;
import dev.dossier.profile.entry.Lasting;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.Sort;
import dev.dossier.profile.value.Years;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlPath;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a document asks of a section is something that its entries have. */
public final class SectionRule implements Rule {
  /** Orders that ask for no date; for the second see the check of its own. */
  private static final Set<Object> ALWAYS = Set.of(Sort.PROFILE, Sort.STYLE);

  @Override
  public void check(Reading reading) {
    for (Reading.Bound section : reading.of(SectionSpec.class)) {
      if (section.values().get("section") instanceof String key) {
        check(reading, section, key, entryType(key));
      }
    }
    for (Reading.Bound years : reading.of(Years.class)) {
      if (years.values().get("from") instanceof Integer from
          && years.values().get("to") instanceof Integer to
          && to < from) {
        error(
            reading,
            years.site("to"),
            "'to' is %s, before 'from', which is %s".formatted(to, from));
      }
    }
  }

  private static void check(
      Reading reading, Reading.Bound section, String key, @Nullable Class<?> type) {
    boolean publications = type == Publication.class;
    if (!publications) {
      for (String word : List.of("numbering", "types", "keywords")) {
        if (section.written().containsKey(word)) {
          error(
              reading,
              section.site(word),
              "'%s' is for publications, not for %s".formatted(word, Nodes.quote(key)));
        }
      }
      if (section.values().get("sort") == Sort.STYLE) {
        error(reading, section.site("sort"), "only publications are sorted by the citation style");
      }
    }
    checkCount(reading, section, key);
    if (key.equals(SectionNameRule.STATISTICS)) {
      return;
    }
    checkDates(reading, section, key, publications || hasDates(type));
    words(reading, section, "types", "type of CSL 1.0.2", CslVariables.TYPES);
    List<String> kinds = type == null ? List.of() : kinds(type);
    if (!kinds.isEmpty()) {
      words(reading, section, "kinds", "kind of entry in " + key, kinds);
    } else if (section.written().containsKey("kinds")) {
      error(
          reading,
          section.site("kinds"),
          "entries of %s have no kinds".formatted(Nodes.quote(key)));
    }
  }

  private static void checkCount(Reading reading, Reading.Bound section, String key) {
    if (key.equals(SectionNameRule.STATISTICS)) {
      List<String> countable = SectionNameRule.keys();
      countable.removeAll(List.of("summary", SectionNameRule.STATISTICS));
      words(reading, section, "count", "section that can be counted", countable);
    } else if (section.written().containsKey("count")) {
      error(
          reading,
          section.site("count"),
          "'count' is for %s, not for %s".formatted(SectionNameRule.STATISTICS, Nodes.quote(key)));
    }
  }

  private static void checkDates(
      Reading reading, Reading.Bound section, String key, boolean hasDates) {
    for (String word : hasDates ? List.<String>of() : List.of("sort", "years")) {
      if (section.written().containsKey(word) && !ALWAYS.contains(section.values().get(word))) {
        error(
            reading,
            section.site(word),
            "entries of %s have no dates for '%s'".formatted(Nodes.quote(key), word));
      }
    }
  }

  /** What the entries of a section are; {@code null} if it has none. */
  private static @Nullable Class<?> entryType(String key) {
    if (key.equals("publications")) {
      return Publication.class;
    }
    RecordShape.Field field = RecordShape.of(Profile.class).keys().get(key);
    if (field == null) {
      return CustomEntry.class;
    }
    return field.shape() instanceof Shape.OfList list
            && list.items() instanceof Shape.OfRecord record
        ? record.type()
        : null;
  }

  private static boolean hasDates(@Nullable Class<?> type) {
    return type != null
        && (Dated.class.isAssignableFrom(type) || Lasting.class.isAssignableFrom(type));
  }

  private static List<String> kinds(Class<?> type) {
    RecordShape.Field kind = type.isRecord() ? RecordShape.of(type).keys().get("kind") : null;
    return kind != null && kind.shape() instanceof Shape.OfEnum words
        ? RecordShape.words(words.type())
        : List.of();
  }

  private static void words(
      Reading reading, Reading.Bound section, String key, String what, List<String> allowed) {
    Site list = section.site(key);
    if (!section.written().containsKey(key) || !(list.node() instanceof SequenceNode words)) {
      return;
    }
    for (int i = 0; i < words.getValue().size(); i++) {
      Site word = new Site(list.file(), words.getValue().get(i), YamlPath.item(list.path(), i));
      if (word.node() instanceof ScalarNode && !allowed.contains(word.markdown())) {
        String near = Suggestions.nearest(word.markdown(), allowed);
        String all = near == null ? "; allowed are " + String.join(", ", allowed) : "";
        String message = "%s is no %s%s".formatted(Nodes.quote(word.markdown()), what, all);
        reading.problems.add(word.problem(Severity.ERROR, message, near));
      }
    }
  }

  private static void error(Reading reading, Site site, String message) {
    reading.problems.add(site.problem(Severity.ERROR, message, null));
  }
}
