package dev.dossier.source.rule;

import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.entry.CustomEntry;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionKind.Standard;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.spec.Sort;
import dev.dossier.profile.value.Years;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Checks that the settings of a document's section apply to its entries. */
public final class SectionRule implements Rule {
  /** Orders that need no dates. {@link Sort#STYLE} is checked separately. */
  private static final Set<Object> ALWAYS = Set.of(Sort.PROFILE, Sort.STYLE);

  private static final List<String> COUNTABLE =
      Stream.of(Standard.values())
          .filter(kind -> kind != Standard.SUMMARY && kind != Standard.STATISTICS)
          .map(Standard::word)
          .toList();

  @Override
  public void check(BindingContext context) {
    for (BindingContext.Bound section : context.of(SectionSpec.class)) {
      if (section.values().get("section") instanceof String key) {
        check(context, section, key);
      }
    }
    for (BindingContext.Bound years : context.of(Years.class)) {
      if (years.values().get("from") instanceof Integer from
          && years.values().get("to") instanceof Integer to
          && to < from) {
        context.error(
            years.place("to"), "'to' is %s, before 'from', which is %s".formatted(to, from));
      }
    }
  }

  private static void check(BindingContext context, BindingContext.Bound section, String key) {
    SectionKind kind = SectionKind.of(key);
    Class<?> type = entryType(kind);
    boolean publications = kind == Standard.PUBLICATIONS;
    if (!publications) {
      for (String word : List.of("numbering", "types", "keywords")) {
        if (section.written().containsKey(word)) {
          context.error(
              section.place(word),
              "'%s' is for publications, not for %s".formatted(word, Nodes.quote(key)));
        }
      }
      if (section.values().get("sort") == Sort.STYLE) {
        context.error(section.place("sort"), "only publications are sorted by the citation style");
      }
    }
    if (kind == Standard.STATISTICS) {
      words(context, section, "count", "section that can be counted", COUNTABLE);
      return;
    }
    if (section.written().containsKey("count")) {
      context.error(
          section.place("count"),
          "'count' is for %s, not for %s".formatted(Standard.STATISTICS.word(), Nodes.quote(key)));
    }
    checkDates(context, section, key, publications || hasDates(type));
    words(context, section, "types", "type of CSL 1.0.2", CslVariables.TYPES);
    List<String> kinds = type == null ? List.of() : kinds(type);
    if (!kinds.isEmpty()) {
      words(context, section, "kinds", "kind of entry in " + key, kinds);
    } else if (section.written().containsKey("kinds")) {
      context.error(
          section.place("kinds"), "entries of %s have no kinds".formatted(Nodes.quote(key)));
    }
  }

  private static void checkDates(
      BindingContext context, BindingContext.Bound section, String key, boolean hasDates) {
    if (hasDates) {
      return;
    }
    for (String word : List.of("sort", "years")) {
      if (section.written().containsKey(word) && !ALWAYS.contains(section.values().get(word))) {
        context.error(
            section.place(word),
            "entries of %s have no dates for '%s'".formatted(Nodes.quote(key), word));
      }
    }
  }

  /** Returns the type of the section's entries; {@code null} if it has none. */
  private static @Nullable Class<?> entryType(SectionKind kind) {
    if (kind instanceof SectionKind.Custom) {
      return CustomEntry.class;
    }
    RecordShape.Field field = RecordShape.of(Profile.class).keys().get(kind.word());
    return field != null
            && field.shape() instanceof Shape.OfList list
            && list.items() instanceof Shape.OfRecord record
        ? record.type()
        : null;
  }

  private static boolean hasDates(@Nullable Class<?> type) {
    return type != null
        && (HasDate.class.isAssignableFrom(type) || HasTimeSpan.class.isAssignableFrom(type));
  }

  private static List<String> kinds(Class<?> type) {
    RecordShape.Field kind = type.isRecord() ? RecordShape.of(type).keys().get("kind") : null;
    return kind != null && kind.shape() instanceof Shape.OfEnum words
        ? RecordShape.words(words.type())
        : List.of();
  }

  private static void words(
      BindingContext context,
      BindingContext.Bound section,
      String key,
      String what,
      List<String> allowed) {
    NodePlace list = section.place(key);
    if (!section.written().containsKey(key) || !(list.node() instanceof SequenceNode words)) {
      return;
    }
    for (int i = 0; i < words.getValue().size(); i++) {
      NodePlace word =
          new NodePlace(list.file(), words.getValue().get(i), YamlPath.item(list.path(), i));
      if (word.node() instanceof ScalarNode && !allowed.contains(word.text())) {
        String near = Suggestions.nearest(word.text(), allowed);
        String all = near == null ? "; allowed are " + String.join(", ", allowed) : "";
        String message = "%s is not a %s%s".formatted(Nodes.quote(word.text()), what, all);
        context.error(word, message, near);
      }
    }
  }
}
