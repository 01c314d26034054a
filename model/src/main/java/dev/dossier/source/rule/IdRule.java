package dev.dossier.source.rule;

import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks that ids are unique, and that references name existing entries of the right kind. */
public final class IdRule implements Rule {
  private static final String ID = "id";

  /** The number of dangling references with a suggestion, which compares all ids. */
  private static final int SUGGESTIONS = 20;

  @Override
  public void check(BindingContext context) {
    Map<String, BindingContext.Bound> byId = new HashMap<>();
    for (BindingContext.Bound record : context.records) {
      if (record.values().get(ID) instanceof String id) {
        BindingContext.Bound first = byId.putIfAbsent(id, record);
        if (first != null) {
          NodePlace place = record.place(ID);
          context.error(
              place,
              "duplicate id %s%s; already used by %s"
                  .formatted(Nodes.quote(id), record.place().in(), first.describedFrom(place)));
        }
      }
    }
    Map<Class<?>, List<String>> ids = new HashMap<>();
    int suggested = 0;
    for (BindingContext.Reference reference : context.references) {
      BindingContext.Bound found = byId.get(reference.place().text());
      if (found == null && suggested++ < SUGGESTIONS) {
        List<String> known = ids.computeIfAbsent(reference.type(), type -> idsOf(type, byId));
        dangling(reference, Suggestions.nearest(reference.place().text(), known), context);
      } else if (found == null) {
        dangling(reference, null, context);
      } else if (found.shape().type() != reference.type()) {
        otherKind(reference, found, context);
      }
    }
  }

  private static List<String> idsOf(Class<?> type, Map<String, BindingContext.Bound> byId) {
    return byId.entrySet().stream()
        .filter(entry -> entry.getValue().shape().type() == type)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static void dangling(
      BindingContext.Reference reference, @Nullable String nearest, BindingContext context) {
    String id = Nodes.quote(reference.place().text());
    String message = "no %s has the id %s".formatted(word(reference.type()), id);
    context.error(reference.place(), message, nearest);
  }

  private static void otherKind(
      BindingContext.Reference reference, BindingContext.Bound found, BindingContext context) {
    String message =
        "%s is the id of a %s (%s), not of a %s"
            .formatted(
                Nodes.quote(reference.place().text()),
                word(found.shape().type()),
                found.place().path(),
                word(reference.type()));
    context.error(reference.place(), message);
  }

  private static String word(Class<?> type) {
    return RecordShape.kebab(type.getSimpleName()).replace('-', ' ');
  }
}
