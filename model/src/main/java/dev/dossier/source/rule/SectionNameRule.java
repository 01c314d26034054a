package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.CustomSection;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Checks that custom sections do not use keys of the vocabulary, and that documents name only
 * sections that exist.
 */
public final class SectionNameRule implements Rule {
  @Override
  public void check(BindingContext context) {
    Set<String> sections = new LinkedHashSet<>();
    for (SectionKind.Standard kind : SectionKind.Standard.values()) {
      sections.add(kind.word());
    }
    for (BindingContext.Bound section : context.of(CustomSection.class)) {
      if (section.values().get("id") instanceof String id) {
        sections.add(id);
        if (SectionKind.of(id) instanceof SectionKind.Standard) {
          String message = " is a section of the vocabulary; choose another id";
          context.error(section.place("id"), Nodes.quote(id) + message);
        }
      }
    }
    checkAsked(context, sections);
  }

  /** Checks that the sections of documents exist. */
  private static void checkAsked(BindingContext context, Set<String> sections) {
    for (BindingContext.Bound section : context.of(SectionSpec.class)) {
      if (section.values().get("section") instanceof String key && !sections.contains(key)) {
        NodePlace place = section.place("section");
        String near = Suggestions.nearest(key, sections);
        String allowed = near == null ? "; there are " + String.join(", ", sections) : "";
        context.problems.add(
            place.problem(
                Severity.ERROR, "no section is called " + Nodes.quote(key) + allowed, near));
      }
    }
  }
}
