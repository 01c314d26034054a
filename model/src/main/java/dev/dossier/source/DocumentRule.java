package dev.dossier.source;

import dev.dossier.profile.CustomSection;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.profile.Profile;
import dev.dossier.profile.ProfileEntry;
import dev.dossier.profile.SectionSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Documents have names and files of their own, the files stay in the output folder, and their
 * sections are ones that there are, each once.
 */
final class DocumentRule implements Rule {
  @Override
  public void check(Reading reading) {
    List<String> vocabulary = sectionKeys();
    Set<String> sections = new LinkedHashSet<>(vocabulary);
    for (Reading.Bound section : reading.of(CustomSection.class)) {
      if (section.values().get("id") instanceof String id && !sections.add(id)) {
        if (vocabulary.contains(id)) {
          error(
              reading,
              section.site("id"),
              Nodes.quote(id) + " is a section of the vocabulary; choose another id");
        }
      }
    }
    Map<String, Reading.Bound> names = new HashMap<>();
    Map<String, Reading.Bound> files = new LinkedHashMap<>();
    Map<String, List<Reading.Bound>> chosen =
        reading.of(SectionSpec.class).stream()
            .collect(Collectors.groupingBy(section -> documentOf(section.site().path())));
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      String name = string(document, "name");
      String file = string(document, "file");
      boolean unique = checkUnique(reading, names, document, "name", name);
      if (file != null) {
        checkInside(reading, document.site("file"), file);
      } else if (name != null) {
        checkInside(reading, document.site("name"), name);
      }
      String written = file == null ? name + "." + string(document, "format") : file;
      if (unique || file != null) {
        checkUnique(reading, files, document, file == null ? "name" : "file", written);
      }
      checkSections(
          reading, document, chosen.getOrDefault(document.site().path(), List.of()), sections);
    }
    checkNesting(reading, files);
  }

  /** Keys of the profile that are sections of a document. */
  static List<String> sectionKeys() {
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
    return keys;
  }

  private static boolean checkUnique(
      Reading reading,
      Map<String, Reading.Bound> seen,
      Reading.Bound document,
      String key,
      @Nullable String value) {
    // Not all file systems know upper from lower case.
    Reading.Bound first =
        value == null ? null : seen.putIfAbsent(value.toLowerCase(Locale.ROOT), document);
    if (first == null) {
      return true;
    }
    Site site = document.site(key);
    String message =
        "duplicate %s %s in %s; %s has it already"
            .formatted(
                key, Nodes.quote(String.valueOf(value)), document.site().path(), first.place(site));
    error(reading, site, message);
    return false;
  }

  private static void checkInside(Reading reading, Site site, String file) {
    String fault = OutputName.fault(file);
    if (fault != null) {
      error(reading, site, Nodes.quote(file) + " " + fault);
    }
  }

  /** A file of one document may not be a folder that another is in. */
  private static void checkNesting(Reading reading, Map<String, Reading.Bound> files) {
    files.forEach(
        (outer, document) ->
            files.forEach(
                (inner, other) -> {
                  if (inner.startsWith(outer + "/")) {
                    Site site = document.site("file");
                    error(
                        reading,
                        site,
                        "%s is a folder of %s, which %s is written to"
                            .formatted(Nodes.quote(outer), Nodes.quote(inner), other.place(site)));
                  }
                }));
  }

  private static void checkSections(
      Reading reading, Reading.Bound document, List<Reading.Bound> chosen, Set<String> sections) {
    Map<String, Reading.Bound> seen = new HashMap<>();
    for (Reading.Bound section : chosen) {
      String key = string(section, "section");
      if (key == null) {
        continue;
      }
      Site site = section.site("section");
      if (!sections.contains(key)) {
        String near = Suggestions.nearest(key, sections);
        String allowed = near == null ? "; there are " + String.join(", ", sections) : "";
        reading.problems.add(
            site.problem(
                Severity.ERROR, "no section is called " + Nodes.quote(key) + allowed, near));
      }
      Reading.Bound first = seen.putIfAbsent(key, section);
      if (first != null) {
        error(
            reading,
            site,
            "section %s is in %s twice; %s is the first"
                .formatted(Nodes.quote(key), document.site().path(), first.place(site)));
      }
    }
  }

  /** {@code documents[1]} for {@code documents[1].sections[0]}. */
  private static String documentOf(String path) {
    return YamlPath.enclosing(YamlPath.enclosing(path));
  }

  private static @Nullable String string(Reading.Bound record, String key) {
    return record.values().get(key) instanceof String text ? text : null;
  }

  private static void error(Reading reading, Site site, String message) {
    reading.problems.add(site.problem(Severity.ERROR, message, null));
  }
}
