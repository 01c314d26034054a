package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.source.file.FilePlaceholders;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Merges documents with those that they extend, as nodes, before they are bound.
 *
 * <p>A document inherits the values of keys that it does not have; a key without a value is not
 * set. Settings in mappings are inherited one by one. A value that several documents share is bound
 * once, at the place where it is written.
 */
final class DocumentInheritance {
  /** No inheritance: the documents have not been read yet, or there are none. */
  static final DocumentInheritance NONE = new DocumentInheritance(new Problems());

  private static final RecordShape DOCUMENT = RecordShape.of(DocumentSpec.class);
  private static final String NAME = "name";
  private static final String EXTENDS = "extends";
  private static final String FORMAT = "format";
  private static final String FILE = "file";
  private static final Set<String> NEVER_TAKEN_OVER = Set.of(NAME, EXTENDS, "primary");

  /** Keys that documents of another format do not inherit. */
  private static final Set<String> OF_THE_FORMAT =
      Set.of(
          FILE,
          "theme",
          "design",
          "page",
          "max-pages",
          "templates",
          "fonts",
          "pictures",
          "site",
          "contacts");

  private final Problems problems;
  private final Map<String, String> pathByName = new LinkedHashMap<>();
  private final Set<String> complete = new HashSet<>();

  /** The entries of documents and of the mappings within them, by path, with inherited ones. */
  private final Map<String, Map<String, MappingEntry>> merged = new LinkedHashMap<>();

  /** The inherited entries of mappings, by path. */
  private final Map<String, List<MappingEntry>> inherited = new HashMap<>();

  /** Values that several documents share, by the path where they are written. */
  private final Map<String, @Nullable Optional<Object>> shared = new HashMap<>();

  private DocumentInheritance(Problems problems) {
    this.problems = problems;
  }

  /**
   * Merges the documents of a list, and reports those that extend unknown documents or each other.
   */
  DocumentInheritance(SourceFile file, SequenceNode list, String path, Problems problems) {
    this(problems);
    for (int i = 0; i < list.getValue().size(); i++) {
      if (list.getValue().get(i) instanceof MappingNode document) {
        String at = YamlPath.item(path, i);
        String name = text(entries(DOCUMENT, file, document, at).get(NAME));
        if (name != null) {
          pathByName.putIfAbsent(name, at);
        }
      }
    }
    for (String document : List.copyOf(merged.keySet())) {
      complete(document, new LinkedHashSet<>());
    }
  }

  /** Returns the inherited entries of the mapping at a path. */
  Collection<MappingEntry> inherited(String path) {
    return inherited.getOrDefault(path, List.of());
  }

  /**
   * Returns the value that is written at a path, bound once if several documents share it.
   *
   * @param binding binds the value; returns {@code null} if it is not set or invalid
   */
  @Nullable Object once(String path, Supplier<@Nullable Object> binding) {
    if (!shared.containsKey(path)) {
      return binding.get();
    }
    Optional<Object> value = shared.get(path);
    if (value == null) {
      value = Optional.ofNullable(binding.get());
      shared.put(path, value);
    }
    return value.orElse(null);
  }

  /** Returns the known entries of a mapping, or that of a shorthand, before inheritance. */
  private Map<String, MappingEntry> entries(
      RecordShape shape, SourceFile file, Node node, String path) {
    Map<String, MappingEntry> known = merged.get(path);
    if (known != null) {
      return known;
    }
    Map<String, MappingEntry> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping.getValue().stream()
          .filter(entry -> shape.keys().containsKey(Nodes.key(entry)))
          .map(entry -> MappingEntry.of(file, entry, path))
          .forEach(entry -> entries.putIfAbsent(entry.key(), entry));
    } else if (node instanceof ScalarNode && shape.shorthand() != null) {
      entries.put(shape.shorthand(), new MappingEntry(shape.shorthand(), file, node, node, path));
    }
    merged.put(path, entries);
    return entries;
  }

  /**
   * Completes a document with inherited entries.
   *
   * @param waiting the paths of the documents that wait for this one, the first one first
   */
  private Map<String, MappingEntry> complete(String path, Set<String> waiting) {
    Map<String, MappingEntry> document = Objects.requireNonNull(merged.get(path));
    MappingEntry written = document.get(EXTENDS);
    String name = text(written);
    if (!complete.contains(path) && written != null && name != null) {
      String base = base(path, written, name, waiting);
      if (base != null) {
        waiting.add(path);
        Map<String, MappingEntry> extended = complete(base, waiting);
        waiting.remove(path);
        inherit(DOCUMENT, extended, document, path);
      }
    }
    complete.add(path);
    return document;
  }

  /**
   * Returns the path of the document that this one extends; {@code null} if it does not exist,
   * which is reported.
   */
  private @Nullable String base(
      String path, MappingEntry written, String name, Set<String> waiting) {
    String base = pathByName.get(name);
    if (base == null) {
      List<String> others = new ArrayList<>(pathByName.keySet());
      others.remove(name(path));
      String near = Suggestions.nearest(name, others);
      String all =
          near != null || others.isEmpty() ? "" : "; documents are " + String.join(", ", others);
      error(written, "no document is called " + Nodes.quote(name) + all, near);
      return null;
    }
    if (base.equals(path) || waiting.contains(base)) {
      List<String> circle = new ArrayList<>(waiting);
      circle.add(path);
      List<String> names =
          circle.subList(circle.indexOf(base), circle.size()).stream().map(this::name).toList();
      String way = String.join(" → ", names) + " → " + name;
      error(written, "documents extend one another in a circle: " + way, null);
      return null;
    }
    return base;
  }

  private String name(String path) {
    return String.valueOf(text(Objects.requireNonNull(merged.get(path)).get(NAME)));
  }

  private void error(MappingEntry entry, String message, @Nullable String suggestion) {
    problems.add(entry.place().problem(Severity.ERROR, message, suggestion));
  }

  /** Adds the entries to {@code own} that only {@code base} has. */
  private void inherit(
      RecordShape shape,
      Map<String, MappingEntry> base,
      Map<String, MappingEntry> own,
      String path) {
    Set<String> except = shape.equals(DOCUMENT) ? notInherited(base, own) : Set.of();
    for (MappingEntry entry : List.copyOf(base.values())) {
      MappingEntry mine = own.get(entry.key());
      RecordShape.Field field = Objects.requireNonNull(shape.keys().get(entry.key()));
      if (mine == null && !except.contains(entry.key()) && !Nodes.isNull(entry.node())) {
        own.put(entry.key(), entry);
        shared.put(entry.path(), null);
        inherited.computeIfAbsent(path, any -> new ArrayList<>()).add(entry);
      } else if (mine != null
          && mine.node() instanceof MappingNode
          && field.shape() instanceof Shape.OfRecord record) {
        RecordShape settings = RecordShape.of(record.type());
        inherit(settings, entries(settings, entry), entries(settings, mine), mine.path());
      }
    }
  }

  private Map<String, MappingEntry> entries(RecordShape shape, MappingEntry entry) {
    return entries(shape, entry.file(), entry.node(), entry.path());
  }

  private static Set<String> notInherited(
      Map<String, MappingEntry> base, Map<String, MappingEntry> own) {
    Set<String> keys = new HashSet<>(NEVER_TAKEN_OVER);
    String format = text(own.get(FORMAT));
    if (format != null && !format.equals(text(base.get(FORMAT)))) {
      keys.addAll(OF_THE_FORMAT);
    }
    String file = text(base.get(FILE));
    if (file == null || !FilePlaceholders.hasAny(file)) {
      keys.add(FILE);
    }
    return keys;
  }

  /** Returns the text of an entry; {@code null} if it is not set or invalid. */
  private static @Nullable String text(@Nullable MappingEntry entry) {
    return entry != null
            && entry.node() instanceof ScalarNode scalar
            && !Nodes.isEmpty(scalar)
            && LongText.problem(scalar.getValue()) == null
        ? scalar.getValue()
        : null;
  }
}
