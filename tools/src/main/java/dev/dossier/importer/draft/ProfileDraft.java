package dev.dossier.importer.draft;

import dev.dossier.profile.Person;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publications;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The profile that is being made. Several files may add to it. */
public final class ProfileDraft {
  private static final RecordShape PROFILE = RecordShape.of(Profile.class);

  /** Sections whose entries are never referred to; to referees, an overlay refers. */
  private static final Set<String> WITHOUT_IDS =
      Set.of("skills", "languages", "interests", "sections", "documents");

  private final DraftMap root = new DraftMap(PROFILE);
  private final Map<String, Path> files = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  public DraftMap root() {
    return root;
  }

  /** The profile itself, filled from a value. */
  public Entry profile(SourceNode source, boolean isMarkdown) {
    return new Entry(root, source, isMarkdown);
  }

  /** The person, filled from a value. */
  public Entry person(SourceNode source, boolean isMarkdown) {
    Entry person = profile(source, isMarkdown).within("person");
    source.becomes(person.draft());
    return person;
  }

  /** A new entry of a section, filled from a value. */
  public Entry entry(String section, SourceNode source, boolean isMarkdown) {
    return new Entry(root, source, isMarkdown).item(section, source);
  }

  /**
   * Adds a file that the profile names, which stands beside it.
   *
   * @return its name, which no other file has
   */
  public String file(Path file) {
    return file(file, "");
  }

  /**
   * Adds a file that the profile names, as {@link #file(Path)} does.
   *
   * @param ending what its name is to end with: {@code .bib}
   * @return its name, which no other file has
   */
  public String file(Path file, String ending) {
    String whole = String.valueOf(file.getFileName());
    int dot = whole.lastIndexOf('.') > 0 ? whole.lastIndexOf('.') : whole.length();
    String end = ending.isEmpty() ? whole.substring(dot) : ending;
    String name = whole.substring(0, dot) + end;
    for (int i = 2; !isFree(name, file); i++) {
      name = whole.substring(0, dot) + "-" + i + end;
    }
    files.put(name, file);
    return name;
  }

  /** Whether no other file has a name; some systems do not distinguish capitals. */
  private boolean isFree(String name, Path file) {
    return !name.equalsIgnoreCase("profile.yaml")
        && files.entrySet().stream()
            .allMatch(
                each -> each.getValue().equals(file) || !each.getKey().equalsIgnoreCase(name));
  }

  /** The files that the profile names, by their names. */
  public Map<String, Path> files() {
    return files;
  }

  /** The section of publications. */
  public DraftMap publications() {
    return root.map("publications", RecordShape.of(Publications.class));
  }

  /** An id or a citation key that no other entry has. */
  public String id(String text, String otherwise) {
    return ImportedValue.unique(text, otherwise, ids);
  }

  /** Gives ids to entries, and to what is required the best that is there. */
  public void complete() {
    DraftMap person = root.map("person", RecordShape.of(Person.class));
    if (person.get("name") == null) {
      person.put("name", DraftText.of("Your Name"));
      person.note("name", "The source has no name.");
    }
    root.values()
        .forEach(
            (section, value) -> {
              if (value instanceof DraftList list) {
                removeEmpty(section, list);
                list.items().forEach(item -> complete(section, (DraftMap) item));
              }
            });
  }

  /** Removes entries that have nothing of a source. */
  private static void removeEmpty(String section, DraftList list) {
    for (Draft item : List.copyOf(list.items())) {
      if (item.sources().isEmpty() && !section.equals("documents")) {
        DraftMap entry = (DraftMap) item;
        // An empty entry leaves the comments on its source to the profile.
        List.copyOf(entry.values().keySet()).forEach(entry::remove);
        list.items().remove(entry);
      }
    }
  }

  private void complete(String section, DraftMap entry) {
    RecordShape shape = Objects.requireNonNull(entry.shape());
    for (RecordShape.Field field : shape.keys().values()) {
      if (field.required() && entry.get(field.key()) == null) {
        fill(entry, field.key());
      }
    }
    if (!shape.anyOf().isEmpty() && shape.anyOf().stream().allMatch(k -> entry.get(k) == null)) {
      fill(entry, shape.anyOf().get(0));
    }
    if (shape.keys().containsKey("id") && !WITHOUT_IDS.contains(section)) {
      entry.put("id", DraftText.of(id(name(entry, shape), section)));
    }
  }

  private static void fill(DraftMap entry, String key) {
    RecordShape.Field field = Objects.requireNonNull(entry.shape()).keys().get(key);
    if (field != null && field.shape() == Shape.Simple.TEXT) {
      String first =
          entry.values().values().stream()
              .filter(DraftText.class::isInstance)
              .map(value -> ((DraftText) value))
              .filter(value -> value.style() == DraftText.Style.TEXT)
              .map(DraftText::text)
              .findFirst()
              .orElse("Untitled");
      entry.put(key, DraftText.of(first));
      entry.note(key, "Required; the source has no '" + key + "'.");
    }
  }

  /** The keys that hold private data, each once: {@code person.private.phone}. */
  public List<String> privateKeys() {
    List<String> keys = new ArrayList<>();
    addPrivateKeys("", root, keys);
    return keys.stream().distinct().toList();
  }

  private static void addPrivateKeys(String path, Draft draft, List<String> keys) {
    if (draft instanceof DraftList list) {
      list.items().forEach(item -> addPrivateKeys(path, item, keys));
    } else if (draft instanceof DraftMap map && map.shape() != null) {
      RecordShape shape = map.shape();
      map.values()
          .forEach(
              (key, value) -> {
                RecordShape.Field field = shape.keys().get(key);
                String at = path.isEmpty() ? key : path + "." + key;
                if (field != null
                    && field.confidential() != null
                    && !field.confidential().published()) {
                  keys.add(at);
                } else {
                  addPrivateKeys(at, value, keys);
                }
              });
    }
  }

  /** What an entry is best known by: its first name or title. */
  private static String name(DraftMap entry, RecordShape shape) {
    for (String key : List.of("name", "course", "title", "organization", "institution", "role")) {
      RecordShape.Field field = shape.keys().get(key);
      boolean isOfEmployer = key.equals("title") && shape.keys().containsKey("roles");
      if (field != null && !isOfEmployer && entry.get(key) instanceof DraftText text) {
        return text.text();
      }
    }
    return "";
  }
}
