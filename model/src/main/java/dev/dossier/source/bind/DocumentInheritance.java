package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.source.file.FilePlaceholders;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Gives documents what they take over from those that they extend. What comes after sees documents
 * that are whole: rules, and whoever makes them.
 *
 * <p>A key that a document does not write has the value of the document it extends; one that it
 * writes without a value has none. Settings in a mapping are taken over one by one.
 */
public final class DocumentInheritance {
  private static final String EXTENDS = "extends";
  private static final String FORMAT = "format";
  private static final Set<String> ITS_OWN = Set.of("name", EXTENDS);

  /** What means nothing in another format. */
  private static final Set<String> OF_THE_FORMAT =
      Set.of(
          "file", "theme", "design", "page", "max-pages", "templates", "fonts", "pictures", "site");

  private final Reading reading;
  private final Map<String, Reading.Bound> byPath = new HashMap<>();
  private final Map<String, Reading.Bound> byName = new LinkedHashMap<>();
  private final Map<String, Reading.Bound> merged = new HashMap<>();
  private final Set<String> whole = new LinkedHashSet<>();

  public DocumentInheritance(Reading reading) {
    this.reading = reading;
    reading.records.forEach(record -> byPath.putIfAbsent(record.site().path(), record));
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      if (document.values().get("name") instanceof String name) {
        byName.putIfAbsent(name, document);
      }
    }
  }

  /** The profile with its documents whole; the records of the reading are theirs. */
  public Profile resolve() {
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      whole(document.site().path(), new LinkedHashSet<>());
    }
    reading.records.replaceAll(record -> merged.getOrDefault(record.site().path(), record));
    Reading.Bound profile = reading.of(Profile.class).get(0);
    Map<String, Object> values = new LinkedHashMap<>(profile.values());
    values.put(
        "documents",
        reading.of(DocumentSpec.class).stream().map(DocumentInheritance::made).toList());
    return (Profile) profile.shape().make(RecordBinder.arrange(profile.shape(), values));
  }

  private static Record made(Reading.Bound record) {
    return record.shape().make(RecordBinder.arrange(record.shape(), record.values()));
  }

  /**
   * A document with all that it takes over.
   *
   * @param below paths of the documents that wait for this one, the first first
   */
  private Reading.Bound whole(String path, Set<String> below) {
    Reading.Bound document = Objects.requireNonNull(byPath.get(path));
    if (!whole.contains(path) && document.values().get(EXTENDS) instanceof String name) {
      Reading.Bound base = base(document, name, below);
      if (base != null) {
        below.add(path);
        Reading.Bound complete = whole(base.site().path(), below);
        below.remove(path);
        document = merged(complete, document, path);
        byPath.put(path, document);
        merged.put(path, document);
      }
    }
    whole.add(path);
    return document;
  }

  /** The document that one extends; {@code null} if there is none, which is told. */
  private Reading.@Nullable Bound base(Reading.Bound document, String name, Set<String> below) {
    Reading.Bound base = byName.get(name);
    String path = document.site().path();
    if (base == null) {
      List<String> others = new ArrayList<>(byName.keySet());
      others.remove(String.valueOf(document.values().get("name")));
      String near = Suggestions.nearest(name, others);
      String all =
          near != null || others.isEmpty() ? "" : "; documents are " + String.join(", ", others);
      error(document, "no document is called " + Nodes.quote(name) + all, near);
      return null;
    }
    String start = base.site().path();
    if (start.equals(path) || below.contains(start)) {
      List<String> circle = new ArrayList<>(below);
      circle.add(path);
      String way =
          String.join(
              " → ",
              circle.subList(circle.indexOf(start), circle.size()).stream()
                  .map(this::name)
                  .toList());
      error(document, "documents extend one another in a circle: " + way + " → " + name, null);
      return null;
    }
    return base;
  }

  private String name(String path) {
    return String.valueOf(Objects.requireNonNull(byPath.get(path)).values().get("name"));
  }

  private void error(Reading.Bound document, String message, @Nullable String suggestion) {
    reading.problems.add(document.site(EXTENDS).problem(Severity.ERROR, message, suggestion));
  }

  /** What is written in {@code own}, and of {@code base} what is not. */
  private Reading.Bound merged(Reading.Bound base, Reading.Bound own, String path) {
    Map<String, Object> values = new LinkedHashMap<>(own.values());
    Map<String, Site> written = new LinkedHashMap<>(own.written());
    base.values()
        .forEach(
            (key, value) -> {
              if (!own.written().containsKey(key)) {
                if (isTakenOver(key, value, base, own)) {
                  Site site = base.site(key);
                  values.put(key, value);
                  written.put(key, site);
                  reading.inherit(YamlPath.key(path, key), site.path());
                }
              } else if (value instanceof Record && values.get(key) instanceof Record) {
                Reading.Bound settings = settings(base.site(key), own.site(key));
                if (settings != null) {
                  values.put(key, made(settings));
                }
              }
            });
    return new Reading.Bound(own.shape(), values, written, own.site());
  }

  private static boolean isTakenOver(
      String key, Object value, Reading.Bound base, Reading.Bound own) {
    if (own.shape().type() != DocumentSpec.class) {
      return true;
    }
    Object format = own.values().get(FORMAT);
    boolean sameFormat = format == null || format.equals(base.values().get(FORMAT));
    return !ITS_OWN.contains(key)
        && (sameFormat || !OF_THE_FORMAT.contains(key))
        && (!key.equals("file") || FilePlaceholders.hasAny(value.toString()));
  }

  /** Settings in two mappings as one; {@code null} if one of the two is none. */
  private Reading.@Nullable Bound settings(Site base, Site own) {
    Reading.Bound first = byPath.get(base.path());
    Reading.Bound second = byPath.get(own.path());
    if (first == null || second == null || !(second.site().node() instanceof MappingNode)) {
      return null;
    }
    Reading.Bound settings = merged(first, second, own.path());
    byPath.put(own.path(), settings);
    merged.put(own.path(), settings);
    return settings;
  }
}
