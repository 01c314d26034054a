package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.file.FilePlaceholders;
import dev.dossier.source.file.OutputName;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Checks that names and files of documents are unique, and that the files are in the output folder.
 */
public final class DocumentRule implements Rule {
  @Override
  public void check(BindingContext context) {
    Map<String, BindingContext.Bound> names = new HashMap<>();
    Map<String, BindingContext.Bound> files = new LinkedHashMap<>();
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      String name = string(document, "name");
      String file = file(context, document);
      boolean unique = checkUnique(context, names, document, "name", name);
      if (file != null) {
        checkInside(context, document.place("file"), file);
      } else if (name != null) {
        checkInside(context, document.place("name"), name);
      }
      String written = file == null ? name + "." + string(document, "format") : file;
      if (unique || file != null) {
        checkUnique(context, files, document, file == null ? "name" : "file", written);
      }
    }
    checkNesting(context, files);
    checkPrimary(context);
  }

  /** A page has only one download button. */
  private static void checkPrimary(BindingContext context) {
    Map<String, BindingContext.Bound> primary = new HashMap<>();
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      if (Boolean.TRUE.equals(document.values().get("primary"))) {
        NodePlace place = document.place("primary");
        String language = language(context, document);
        BindingContext.Bound first = primary.putIfAbsent(language, document);
        if (first != null) {
          context.error(
              place,
              "only one document in '%s' can be 'primary'; %s already is"
                  .formatted(language, first.describedFrom(place)));
        }
      }
    }
  }

  private static boolean checkUnique(
      BindingContext context,
      Map<String, BindingContext.Bound> seen,
      BindingContext.Bound document,
      String key,
      @Nullable String value) {
    // Some file systems ignore case.
    BindingContext.Bound first =
        value == null ? null : seen.putIfAbsent(value.toLowerCase(Locale.ROOT), document);
    if (first == null) {
      return true;
    }
    NodePlace place = document.place(key);
    String advice = "";
    if (!place.path().startsWith(document.place().path())) {
      // Inherited from the document that this one extends.
      place = document.place("name");
      advice = "; it is inherited: put {document} into the name, or set 'file' here too";
    }
    String message =
        "duplicate %s %s in %s; already used by %s%s"
            .formatted(
                key,
                Nodes.quote(String.valueOf(value)),
                document.place().path(),
                first.describedFrom(place),
                advice);
    context.error(place, message);
    return false;
  }

  private static void checkInside(BindingContext context, NodePlace place, String file) {
    String fault = OutputName.fault(OutputName.shortened(file));
    if (fault != null) {
      context.error(place, Nodes.quote(file) + " " + fault);
    }
  }

  /** Reports a file that is also the folder of another document's file. */
  private static void checkNesting(
      BindingContext context, Map<String, BindingContext.Bound> files) {
    for (Map.Entry<String, BindingContext.Bound> outer : files.entrySet()) {
      for (Map.Entry<String, BindingContext.Bound> inner : files.entrySet()) {
        if (inner.getKey().startsWith(outer.getKey() + "/")) {
          NodePlace place = outer.getValue().place("file");
          context.error(
              place,
              "%s is a folder of %s, which %s is written to"
                  .formatted(
                      Nodes.quote(outer.getKey()),
                      Nodes.quote(inner.getKey()),
                      inner.getValue().describedFrom(place)));
        }
      }
    }
  }

  /** Returns the file of a document with placeholders replaced; {@code null} if it names none. */
  private static @Nullable String file(BindingContext context, BindingContext.Bound document) {
    String file = string(document, "file");
    if (file == null) {
      return null;
    }
    NodePlace place = document.place("file");
    for (MatchResult found : FilePlaceholders.unknown(file)) {
      context.problems.add(
          place.problem(
              Severity.ERROR,
              found.start(1),
              found.group(1).length(),
              "no placeholder is called %s; there are %s"
                  .formatted(
                      Nodes.quote(found.group(1)), String.join(", ", FilePlaceholders.WORDS)),
              Suggestions.nearest(found.group(1), FilePlaceholders.WORDS)));
    }
    if (FilePlaceholders.isLeftOpen(file)) {
      context.error(place, "braces in a file name must enclose a placeholder: '{language}'");
    }
    return values(context, document).fill(file);
  }

  private static FilePlaceholders values(BindingContext context, BindingContext.Bound document) {
    Name person =
        context.of(Person.class).stream()
            .map(bound -> bound.values().get("name"))
            .filter(Name.class::isInstance)
            .map(Name.class::cast)
            .findFirst()
            .orElse(Name.of("?"));
    String day = document.values().get("date") instanceof PartialDate date ? date.iso() : null;
    String name = String.valueOf(document.values().get("name"));
    return new FilePlaceholders(person, name, language(context, document), day);
  }

  private static String language(BindingContext context, BindingContext.Bound document) {
    Object own = document.values().get("language");
    Object ofProfile = context.of(Profile.class).get(0).values().get("language");
    Object language = own != null ? own : ofProfile != null ? ofProfile : LanguageTag.ENGLISH;
    return language.toString();
  }

  private static @Nullable String string(BindingContext.Bound record, String key) {
    return record.values().get(key) instanceof String text ? text : null;
  }
}
