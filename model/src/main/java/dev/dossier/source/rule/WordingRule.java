package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.entry.Wording;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.TagFilter;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlPath;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Other words are for a document that there is, and for something that the entry says. */
public final class WordingRule implements Rule {
  private static final String WORDING = "wording";
  private static final List<String> PARTS = RecordShape.words(Wording.Part.class);

  @Override
  public void check(Reading reading) {
    Map<String, Reading.Bound> wordings = new HashMap<>();
    reading.of(Wording.class).forEach(wording -> wordings.put(wording.site().path(), wording));
    Set<String> readers = readers(reading);
    for (Reading.Bound record : reading.records) {
      Site all = record.written().get(WORDING);
      if (all == null || !(all.node() instanceof MappingNode mapping)) {
        continue;
      }
      for (NodeTuple entry : mapping.getValue()) {
        String key = Nodes.key(entry);
        String path = YamlPath.key(all.path(), key);
        if (!readers.contains(key)) {
          String near = Suggestions.nearest(key, readers);
          String allowed = near == null ? "; there are " + String.join(", ", readers) : "";
          String message =
              "no document is called %s, and none includes such a tag%s"
                  .formatted(Nodes.quote(key), allowed);
          Site site = new Site(all.file(), entry.getKeyNode(), path);
          reading.problems.add(site.problem(Severity.ERROR, message, near));
        }
        Reading.Bound wording = wordings.get(path);
        if (wording != null) {
          checkParts(reading, record, wording);
        }
      }
    }
  }

  /** Names of all documents, and all tags that documents and their sections include. */
  private static Set<String> readers(Reading reading) {
    Set<String> readers = new LinkedHashSet<>();
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      readers.add(String.valueOf(document.values().get("name")));
    }
    if (readers.isEmpty()) {
      readers.addAll(List.of("portfolio", "cv"));
    }
    for (Reading.Bound filter : reading.of(TagFilter.class)) {
      if (filter.values().get("include") instanceof List<?> tags) {
        tags.forEach(tag -> readers.add(String.valueOf(tag)));
      }
    }
    return readers;
  }

  private static void checkParts(Reading reading, Reading.Bound record, Reading.Bound wording) {
    for (String part : PARTS) {
      boolean left =
          wording.values().get("without") instanceof List<?> without
              && without.stream().anyMatch(word -> word.toString().equalsIgnoreCase(part));
      if ((left || wording.written().containsKey(part))
          && !record.shape().keys().containsKey(part)) {
        Site site = wording.site(wording.written().containsKey(part) ? part : "without");
        String message =
            "'%s' in %s: entries of this kind have none".formatted(part, wording.site().path());
        reading.problems.add(site.problem(Severity.ERROR, message, null));
      }
    }
  }
}
