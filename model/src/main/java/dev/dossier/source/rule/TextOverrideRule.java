package dev.dossier.source.rule;

import dev.dossier.profile.part.TextOverride;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.TagFilter;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Checks that text overrides name an existing document or tag, and a text that the entry has. */
public final class TextOverrideRule implements Rule {
  private static final String WORDING = "wording";
  private static final List<String> PARTS = RecordShape.words(TextOverride.Part.class);

  @Override
  public void check(BindingContext context) {
    Map<String, BindingContext.Bound> wordings = new HashMap<>();
    context
        .of(TextOverride.class)
        .forEach(wording -> wordings.put(wording.place().path(), wording));
    Set<String> readers = readers(context);
    for (BindingContext.Bound record : context.records) {
      NodePlace all = record.written().get(WORDING);
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
          NodePlace place = new NodePlace(all.file(), entry.getKeyNode(), path);
          context.error(place, message, near);
        }
        BindingContext.Bound wording = wordings.get(path);
        if (wording != null) {
          checkParts(context, record, wording);
        }
      }
    }
  }

  /** Returns the names of all documents, and all tags that documents and their sections include. */
  private static Set<String> readers(BindingContext context) {
    Set<String> readers = new LinkedHashSet<>();
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      readers.add(String.valueOf(document.values().get("name")));
    }
    if (readers.isEmpty()) {
      readers.addAll(List.of("portfolio", "cv"));
    }
    for (BindingContext.Bound filter : context.of(TagFilter.class)) {
      if (filter.values().get("include") instanceof List<?> tags) {
        tags.forEach(tag -> readers.add(String.valueOf(tag)));
      }
    }
    return readers;
  }

  private static void checkParts(
      BindingContext context, BindingContext.Bound record, BindingContext.Bound wording) {
    for (String part : PARTS) {
      boolean left =
          wording.values().get("without") instanceof List<?> without
              && without.stream().anyMatch(word -> word.toString().equalsIgnoreCase(part));
      if ((left || wording.written().containsKey(part))
          && !record.shape().keys().containsKey(part)) {
        NodePlace place = wording.place(wording.written().containsKey(part) ? part : "without");
        String message =
            "'%s' in %s: entries of this kind have none".formatted(part, wording.place().path());
        context.error(place, message);
      }
    }
  }
}
