package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.CustomSection;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.ProfileEntry;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sections of the user's own have names that the vocabulary has not, and documents name no other.
 */
public final class SectionNameRule implements Rule {
  /** A section that is counted, not written. */
  static final String STATISTICS = "statistics";

  @Override
  public void check(Reading reading) {
    List<String> vocabulary = keys();
    Set<String> sections = new LinkedHashSet<>(vocabulary);
    for (Reading.Bound section : reading.of(CustomSection.class)) {
      if (section.values().get("id") instanceof String id && !sections.add(id)) {
        if (vocabulary.contains(id)) {
          String message = " is a section of the vocabulary; choose another id";
          reading.problems.add(
              section.site("id").problem(Severity.ERROR, Nodes.quote(id) + message, null));
        }
      }
    }
    checkAsked(reading, sections);
  }

  /** Keys of the profile that are sections of a document. */
  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (RecordShape.Field field : RecordShape.of(Profile.class).keys().values()) {
      boolean entries =
          field.shape() instanceof Shape.OfList list
              && list.items() instanceof Shape.OfRecord record
              && ProfileEntry.class.isAssignableFrom(record.type());
      if (entries || field.key().equals("publications") || field.key().equals("summary")) {
        keys.add(field.key());
      }
    }
    keys.add(STATISTICS);
    return keys;
  }

  /** A document has only sections that there are. */
  private static void checkAsked(Reading reading, Set<String> sections) {
    for (Reading.Bound section : reading.of(SectionSpec.class)) {
      if (section.values().get("section") instanceof String key && !sections.contains(key)) {
        Site site = section.site("section");
        String near = Suggestions.nearest(key, sections);
        String allowed = near == null ? "; there are " + String.join(", ", sections) : "";
        reading.problems.add(
            site.problem(
                Severity.ERROR, "no section is called " + Nodes.quote(key) + allowed, near));
      }
    }
  }
}
