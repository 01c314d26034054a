package dev.dossier.incremental;

import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
import dev.dossier.text.RichText;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A hash of all that a document contains, except the locations of its texts, which are seen in
 * problems only.
 */
final class DocumentFingerprint {
  /** The maps that have another order in each run of Java, so that nothing depends on it. */
  private static final Class<?> UNORDERED = Map.of().getClass();

  private final Fingerprint all = new Fingerprint();
  private final Set<Path> paths = new TreeSet<>();
  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

  private DocumentFingerprint() {}

  /**
   * What is known of a document.
   *
   * @param hash the hash; empty if the document contains something that has no hash
   * @param paths the absolute paths in it, where its renderer may read files
   */
  record Known(String hash, Set<Path> paths) {}

  /**
   * Returns the fingerprint of a document.
   *
   * @param salt random text, since a document may contain private values: equal ones of two records
   *     cannot be recognized
   */
  static Known of(Document document, String salt) {
    DocumentFingerprint it = new DocumentFingerprint();
    it.all.add(salt);
    boolean isKnown = it.add(document);
    return new Known(isKnown ? it.all.hex() : "", it.paths);
  }

  /** Adds a value and all within it; {@code false} if something in it is of no known kind. */
  private boolean add(@Nullable Object value) {
    if (value == null) {
      all.add(null);
      return true;
    }
    if (value instanceof SourceLocation) {
      return true;
    }
    all.add(kind(value).getName());
    if (isPlain(value)) {
      all.add(value.toString());
      return true;
    }
    if (value instanceof Enum<?> constant) {
      all.add(constant.name());
      return true;
    }
    if (value instanceof byte[] bytes) {
      all.addBytes(bytes);
      return true;
    }
    if (value instanceof Path path) {
      paths.add(path.toAbsolutePath().normalize());
      all.add(path.toString());
      return true;
    }
    return addParts(value);
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Double
        || value instanceof Boolean;
  }

  /** The class of a value; that of its interface if there are several with the same values. */
  private static Class<?> kind(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.getDeclaringClass();
    }
    return value instanceof List
        ? List.class
        : value instanceof Map ? Map.class : value instanceof Path ? Path.class : value.getClass();
  }

  private boolean addParts(Object value) {
    if (value instanceof RichText text) {
      return add(text.language()) && add(text.nodes());
    }
    if (value instanceof List<?> list) {
      all.add(String.valueOf(list.size()));
      return list.stream().allMatch(this::add);
    }
    if (value instanceof Map<?, ?> map) {
      return addMap(map);
    }
    return value instanceof Record record && addRecord(record);
  }

  private boolean addMap(Map<?, ?> map) {
    all.add(String.valueOf(map.size()));
    if (map.getClass() != UNORDERED) {
      return map.entrySet().stream().allMatch(it -> add(it.getKey()) && add(it.getValue()));
    }
    SortedMap<String, Object> sorted = new TreeMap<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        return false;
      }
      sorted.put(key, entry.getValue());
    }
    return sorted.entrySet().stream().allMatch(it -> add(it.getKey()) && add(it.getValue()));
  }

  private boolean addRecord(Record record) {
    try {
      for (RecordComponent component :
          components.computeIfAbsent(record.getClass(), Class::getRecordComponents)) {
        if (!add(component.getAccessor().invoke(record))) {
          return false;
        }
      }
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
