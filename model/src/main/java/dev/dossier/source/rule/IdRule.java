package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An id is that of one entry only, and what refers to an entry names one that is there. */
public final class IdRule implements Rule {
  private static final String ID = "id";

  /** After so many dangling references nobody reads on, and each suggestion looks at all ids. */
  private static final int SUGGESTIONS = 20;

  @Override
  public void check(Reading reading) {
    Map<String, Reading.Bound> byId = new HashMap<>();
    for (Reading.Bound record : reading.records) {
      if (record.values().get(ID) instanceof String id) {
        Reading.Bound first = byId.putIfAbsent(id, record);
        if (first != null) {
          Site site = record.site(ID);
          reading.problems.add(
              site.problem(
                  Severity.ERROR,
                  "duplicate id %s in %s; %s has it already"
                      .formatted(Nodes.quote(id), record.site().path(), first.place(site)),
                  null));
        }
      }
    }
    Map<Class<?>, List<String>> ids = new HashMap<>();
    int told = 0;
    for (Reading.Reference reference : reading.references) {
      Reading.Bound found = byId.get(reference.site().markdown());
      if (found == null && told++ < SUGGESTIONS) {
        List<String> known = ids.computeIfAbsent(reference.type(), type -> idsOf(type, byId));
        dangling(reference, Suggestions.nearest(reference.site().markdown(), known), reading);
      } else if (found == null) {
        dangling(reference, null, reading);
      } else if (found.shape().type() != reference.type()) {
        otherKind(reference, found, reading);
      }
    }
  }

  private static List<String> idsOf(Class<?> type, Map<String, Reading.Bound> byId) {
    return byId.entrySet().stream()
        .filter(entry -> entry.getValue().shape().type() == type)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static void dangling(
      Reading.Reference reference, @Nullable String nearest, Reading reading) {
    String id = Nodes.quote(reference.site().markdown());
    String message = "no %s has the id %s".formatted(word(reference.type()), id);
    reading.problems.add(reference.site().problem(Severity.ERROR, message, nearest));
  }

  private static void otherKind(Reading.Reference reference, Reading.Bound found, Reading reading) {
    String message =
        "%s is the id of a %s (%s), not of a %s"
            .formatted(
                Nodes.quote(reference.site().markdown()),
                word(found.shape().type()),
                found.site().path(),
                word(reference.type()));
    reading.problems.add(reference.site().problem(Severity.ERROR, message, null));
  }

  private static String word(Class<?> type) {
    return RecordShape.kebab(type.getSimpleName()).replace('-', ' ');
  }
}
