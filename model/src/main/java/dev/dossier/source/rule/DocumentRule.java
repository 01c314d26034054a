package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.file.FilePlaceholders;
import dev.dossier.source.file.OutputName;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Documents have names and files of their own, and the files stay in the output folder. */
public final class DocumentRule implements Rule {
  @Override
  public void check(Reading reading) {
    Map<String, Reading.Bound> names = new HashMap<>();
    Map<String, Reading.Bound> files = new LinkedHashMap<>();
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      String name = string(document, "name");
      String file = file(reading, document);
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
    }
    checkNesting(reading, files);
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
    String advice = "";
    if (!site.path().startsWith(document.site().path())) {
      // It is the file of the document that this one extends.
      site = document.site("name");
      advice = "; it is taken over: put {document} into the name, or say 'file' here too";
    }
    String message =
        "duplicate %s %s in %s; %s has it already%s"
            .formatted(
                key,
                Nodes.quote(String.valueOf(value)),
                document.site().path(),
                first.place(site),
                advice);
    error(reading, site, message);
    return false;
  }

  private static void checkInside(Reading reading, Site site, String file) {
    String fault = OutputName.fault(OutputName.shortened(file));
    if (fault != null) {
      error(reading, site, Nodes.quote(file) + " " + fault);
    }
  }

  /** A file of one document may not be a folder that another is in. */
  private static void checkNesting(Reading reading, Map<String, Reading.Bound> files) {
    for (Map.Entry<String, Reading.Bound> outer : files.entrySet()) {
      for (Map.Entry<String, Reading.Bound> inner : files.entrySet()) {
        if (inner.getKey().startsWith(outer.getKey() + "/")) {
          Site site = outer.getValue().site("file");
          error(
              reading,
              site,
              "%s is a folder of %s, which %s is written to"
                  .formatted(
                      Nodes.quote(outer.getKey()),
                      Nodes.quote(inner.getKey()),
                      inner.getValue().place(site)));
        }
      }
    }
  }

  /** The file that a document names, as it will be called; {@code null} if it names none. */
  private static @Nullable String file(Reading reading, Reading.Bound document) {
    String file = string(document, "file");
    if (file == null) {
      return null;
    }
    Site site = document.site("file");
    for (MatchResult found : FilePlaceholders.unknown(file)) {
      reading.problems.add(
          site.problem(
              Severity.ERROR,
              found.start(1),
              found.group(1).length(),
              "no placeholder is called %s; there are %s"
                  .formatted(
                      Nodes.quote(found.group(1)), String.join(", ", FilePlaceholders.WORDS)),
              Suggestions.nearest(found.group(1), FilePlaceholders.WORDS)));
    }
    if (FilePlaceholders.isLeftOpen(file)) {
      error(reading, site, "braces in a file name stand around a placeholder: '{language}'");
    }
    return values(reading, document).fill(file);
  }

  private static FilePlaceholders values(Reading reading, Reading.Bound document) {
    Name person =
        reading.of(Person.class).stream()
            .map(bound -> bound.values().get("name"))
            .filter(Name.class::isInstance)
            .map(Name.class::cast)
            .findFirst()
            .orElse(Name.of("?"));
    Object own = document.values().get("language");
    Object ofProfile = reading.of(Profile.class).get(0).values().get("language");
    Object language = own != null ? own : ofProfile != null ? ofProfile : LanguageTag.ENGLISH;
    String day = document.values().get("date") instanceof PartialDate date ? date.iso() : null;
    String name = String.valueOf(document.values().get("name"));
    return new FilePlaceholders(person, name, language.toString(), day);
  }

  private static @Nullable String string(Reading.Bound record, String key) {
    return record.values().get(key) instanceof String text ? text : null;
  }

  private static void error(Reading reading, Site site, String message) {
    reading.problems.add(site.problem(Severity.ERROR, message, null));
  }
}
