package dev.dossier.source.rule;

import dev.dossier.profile.CustomSection;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionKind.Standard;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.CitationKey;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Checks that the entries with page breaks in a section of a document exist in that section. */
public final class EntrySpecRule implements Rule {
  private static final String ENTRIES = "entries";
  private static final Set<Standard> WITHOUT_ENTRIES =
      Set.of(Standard.SUMMARY, Standard.STATISTICS);

  @Override
  public void check(BindingContext context) {
    for (BindingContext.Bound section : context.of(SectionSpec.class)) {
      NodePlace entries = section.written().get(ENTRIES);
      if (entries != null
          && entries.node() instanceof MappingNode mapping
          && section.values().get("section") instanceof String key) {
        check(context, key, entries, mapping);
      }
    }
  }

  private static void check(
      BindingContext context, String section, NodePlace entries, MappingNode mapping) {
    SectionKind kind = SectionKind.of(section);
    if (kind instanceof Standard standard && WITHOUT_ENTRIES.contains(standard)) {
      context.error(entries, "'entries': %s has no entries".formatted(Nodes.quote(section)));
      return;
    }
    List<String> ids = ids(context, kind);
    for (NodeTuple entry : mapping.getValue()) {
      String id = Nodes.key(entry);
      NodePlace place =
          new NodePlace(entries.file(), entry.getKeyNode(), YamlPath.key(entries.path(), id));
      if (kind == Standard.PUBLICATIONS) {
        context.citationKeys.add(new CitationKey(id, place.location()));
      } else if (!ids.contains(id)) {
        context.error(
            place,
            "no entry of %s has the id %s".formatted(Nodes.quote(section), Nodes.quote(id)),
            Suggestions.nearest(id, ids));
      }
    }
  }

  private static List<String> ids(BindingContext context, SectionKind kind) {
    if (kind instanceof SectionKind.Custom custom) {
      return context.of(CustomSection.class).stream()
          .filter(section -> custom.id().equals(section.values().get("id")))
          .flatMap(section -> context.idsOf(section.place().path() + "." + ENTRIES).stream())
          .toList();
    }
    return context.idsOf(kind.word());
  }
}
