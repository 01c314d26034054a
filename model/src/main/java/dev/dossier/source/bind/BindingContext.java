package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.UserFiles;
import dev.dossier.source.overlay.ExternalInputs;
import dev.dossier.source.overlay.Overlay;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.CitationKey;
import dev.dossier.source.yaml.MarkdownSource;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Variables;
import dev.dossier.source.yaml.YamlPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The state of binding a profile and its files, and the bound records and locations that rules
 * check.
 */
public final class BindingContext {
  /** Keys whose paths are folders, not files. */
  private static final Set<String> FOLDERS = Set.of("templates", "fonts", "posts");

  /**
   * A record that was read.
   *
   * @param values the valid values by key
   * @param written the places of values by key; the place of the key if it has no value
   * @param place the place of the record
   */
  public record Bound(
      RecordShape shape,
      Map<String, Object> values,
      Map<String, NodePlace> written,
      NodePlace place) {
    /** Returns the place of a value; that of the record if the value is not written. */
    public NodePlace place(String key) {
      return written.getOrDefault(key, place);
    }

    /**
     * Returns a reference to the record in a message at {@code from}: {@code talks[0] (line 5)}.
     */
    public String describedFrom(NodePlace from) {
      String path = place.file().local(place.path());
      if (place.line() == 0) {
        return path;
      }
      String name = place.file() == from.file() ? "" : place.file().name() + ", ";
      return path.isEmpty()
          ? name + "line " + place.line()
          : "%s (%sline %s)".formatted(path, name, place.line());
    }
  }

  /** A reference to an entry by its id. */
  public record Reference(Class<?> type, NodePlace place) {}

  public final Problems problems;
  public final Overlay overlay;

  /** The files that were read or looked for. */
  public final UserFiles files;

  final Variables variables;
  final ItemBinder items;

  /** The values that documents inherit from others, which are known before the first is bound. */
  DocumentInheritance inheritance = DocumentInheritance.NONE;

  /** The paths of confidential values that are not printed by default. */
  public final Map<String, NodePlace> confidential = new LinkedHashMap<>();

  public final List<MarkdownSource> prose = new ArrayList<>();
  public final List<CitationKey> citationKeys = new ArrayList<>();
  public final List<Reference> references = new ArrayList<>();

  /** In the order of the files; a record precedes the records within it. */
  public final List<Bound> records = new ArrayList<>();

  private final Map<String, NodePlace> places = new LinkedHashMap<>();
  private final Map<String, String> inherited = new HashMap<>();
  private final Path name;
  private final Path folder;

  /** Creates the context for a profile; its other files are in its folder or below. */
  public BindingContext(
      Path profile, String name, ExternalInputs outside, ItemBinder items, Problems problems) {
    this.folder = folderOf(profile);
    this.files = new UserFiles(folder);
    this.overlay = Overlay.of(profile, name, outside, files, problems);
    this.variables = new Variables(outside.variables(), problems);
    this.items = items;
    this.name = Path.of(name);
    this.problems = problems;
    files.add(profile);
  }

  /** Creates the context for a file without private values: a bibliography. */
  public BindingContext(Path file, String name, Problems problems) {
    this.folder = folderOf(file);
    this.files = new UserFiles(folder);
    this.overlay = Overlay.nothing(problems);
    this.variables = new Variables(any -> null, problems);
    this.items = (any, of, node, path) -> null;
    this.name = Path.of(name);
    this.problems = problems;
  }

  private static Path folderOf(Path file) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** Returns the ids of the entries of a section, in the order of the files. */
  public List<String> idsOf(String section) {
    return records.stream()
        .filter(record -> record.place().path().startsWith(section + "["))
        .map(record -> record.values().get("id"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** Returns all records of a type, in the order of the files. */
  public List<Bound> of(Class<?> type) {
    return records.stream().filter(record -> record.shape().type() == type).toList();
  }

  public Path folder() {
    return folder;
  }

  /** Returns all values that were read, by path. */
  public Map<String, NodePlace> places() {
    return places;
  }

  void put(String path, NodePlace place) {
    places.put(path, place);
  }

  /** Records that the value at a path is inherited from another path. */
  void inherit(String path, String from) {
    inherited.put(path, from);
  }

  /** Returns the place of the value at a path, or that of the nearest enclosing value. */
  public Function<String, SourceLocation> locations(NodePlace root) {
    Map<String, NodePlace> known = Map.copyOf(places);
    Map<String, String> taken = Map.copyOf(inherited);
    return path -> {
      String rest = "";
      String at = path;
      while (!at.isEmpty()) {
        NodePlace place = known.get(at);
        if (place != null) {
          return place.location();
        }
        String from = taken.get(at);
        if (from != null) {
          at = from + rest;
          rest = "";
        } else {
          String around = YamlPath.enclosing(at);
          rest = at.substring(around.length()) + rest;
          at = around;
        }
      }
      return root.location();
    };
  }

  /**
   * Returns the path of a file that the profile names.
   *
   * @return {@code null} if it does not exist or is outside of the folder, which is reported
   */
  @Nullable Path find(FilePath path, NodePlace place) {
    try {
      Path found = InputFile.resolve(folder, path.value());
      files.add(found);
      if (!InputFile.exists(found)) {
        error(place, "'" + path + "' does not exist", nearestFile(found));
        return null;
      }
      InputFile.checkWithin(folder, found, "the folder of the profile");
      if (!FOLDERS.contains(YamlPath.last(place.path()))) {
        InputFile.check(found, Long.MAX_VALUE);
      } else if (Files.isDirectory(found)) {
        files.addFolder(found);
      } else {
        throw new InputFile.Unreadable("is a file, not a folder");
      }
      return found;
    } catch (InputFile.Unreadable e) {
      error(place, "'" + path + "' " + e.getMessage(), null);
      return null;
    } catch (IOException e) {
      error(place, "'" + path + "' cannot be read", null);
      return null;
    }
  }

  /** Returns the name in problems of a file that the profile names. */
  String nameOf(FilePath path) {
    return name.resolveSibling(path.value()).toString();
  }

  /** Reports an error with a value. */
  public void error(NodePlace place, String message) {
    error(place, message, null);
  }

  /** Reports an error with a value, with a suggestion. */
  public void error(NodePlace place, String message, @Nullable String suggestion) {
    problems.add(place.problem(Severity.ERROR, message, suggestion));
  }

  private @Nullable String nearestFile(Path missing) throws IOException {
    Path parent = missing.getParent();
    Path name = missing.getFileName();
    if (parent == null || name == null || !Files.isDirectory(parent)) {
      return null;
    }
    try (Stream<Path> beside = Files.list(parent)) {
      String suffix = suffix(name.toString());
      List<String> stems =
          beside
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(suffix))
              .map(file -> file.substring(0, file.length() - suffix.length()))
              .sorted()
              .limit(1000)
              .toList();
      String written = name.toString();
      String stem = written.substring(0, written.length() - suffix.length());
      String nearest = Suggestions.nearest(stem, stems);
      return nearest == null
          ? null
          : folder.relativize(parent.resolve(nearest + suffix)).toString().replace('\\', '/');
    }
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
