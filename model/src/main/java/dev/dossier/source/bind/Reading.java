package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.profile.value.FilePath;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.overlay.Outside;
import dev.dossier.source.overlay.Overlay;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.MarkedText;
import dev.dossier.source.yaml.ProseSite;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.TextSites;
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

/** What comes together while a profile and its files are read. */
public final class Reading {
  /** Keys whose paths are folders, not files. */
  private static final Set<String> FOLDERS = Set.of("templates", "fonts");

  /**
   * A record that was read.
   *
   * @param values what could be read, by key
   * @param written where it stands, by key; the key itself where no value is written
   * @param site where the record stands
   */
  public record Bound(
      RecordShape shape, Map<String, Object> values, Map<String, Site> written, Site site) {
    /** Where a value stands; the record if it is not written. */
    public Site site(String key) {
      return written.getOrDefault(key, site);
    }

    /** The record for a reader who is at {@code from}: {@code talks[0] (line 5)}. */
    public String place(Site from) {
      String name = site.file() == from.file() ? "" : site.file().name() + ", ";
      return "%s (%sline %s)".formatted(site.path(), name, site.line());
    }
  }

  /** An id that must be that of an entry. */
  public record Reference(Class<?> type, Site site) {}

  public final Problems problems;
  public final Overlay overlay;
  final Variables variables;
  final ItemBinder items;

  /** What is confidential and not published unasked, by its path. */
  public final Map<String, Site> confidential = new LinkedHashMap<>();

  public final TextSites texts = new TextSites();
  public final List<MarkedText> prose = new ArrayList<>();
  public final List<ProseSite> citationKeys = new ArrayList<>();
  public final List<Reference> references = new ArrayList<>();

  /** In the order of the files; a record stands before those within it. */
  public final List<Bound> records = new ArrayList<>();

  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final Map<String, String> inherited = new HashMap<>();
  private final Path name;
  private final Path folder;

  /** Begins to read a profile; files that it names lie beside or below it. */
  public Reading(Path profile, String name, Outside outside, ItemBinder items, Problems problems) {
    this(
        profile,
        name,
        Overlay.of(profile, name, outside, problems),
        new Variables(outside.variables(), problems),
        items,
        problems);
  }

  /** Begins to read what has nothing private in it: a work. */
  public Reading(Path file, String name, Problems problems) {
    this(
        file,
        name,
        Overlay.nothing(problems),
        new Variables(any -> null, problems),
        (any, of, node, path) -> null,
        problems);
  }

  private Reading(
      Path profile,
      String name,
      Overlay overlay,
      Variables variables,
      ItemBinder items,
      Problems problems) {
    this.overlay = overlay;
    this.variables = variables;
    this.items = items;
    this.name = Path.of(name);
    this.problems = problems;
    Path parent = profile.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? profile.toAbsolutePath() : parent;
  }

  /** The ids of the entries of a section, in the order of the files. */
  public List<String> idsOf(String section) {
    return records.stream()
        .filter(record -> record.site().path().startsWith(section + "["))
        .map(record -> record.values().get("id"))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** All records of a type, in the order of the files. */
  public List<Bound> of(Class<?> type) {
    return records.stream().filter(record -> record.shape().type() == type).toList();
  }

  public Path folder() {
    return folder;
  }

  /** All values that were read, by path. */
  public Map<String, Site> sites() {
    return sites;
  }

  void put(String path, Site site) {
    sites.put(path, site);
  }

  /** Says that the value at a path is the one written at another. */
  void inherit(String path, String from) {
    inherited.put(path, from);
  }

  /** The value at a path, or the nearest one around it. */
  public Function<String, ProseSite> sites(Site root) {
    Map<String, Site> known = Map.copyOf(sites);
    Map<String, String> taken = Map.copyOf(inherited);
    return path -> {
      String rest = "";
      String at = path;
      while (!at.isEmpty()) {
        Site site = known.get(at);
        if (site != null) {
          return site;
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
      return root;
    };
  }

  /**
   * Where a file is that the profile names.
   *
   * @return {@code null} if it is not there, or out of bounds; then a problem says so
   */
  @Nullable Path find(FilePath path, Site site) {
    try {
      Path found = InputFile.resolve(folder, path.value());
      if (!InputFile.exists(found)) {
        site(site, "'" + path + "' does not exist", nearestFile(found));
        return null;
      }
      InputFile.checkWithin(folder, found, "the folder of the profile");
      if (!FOLDERS.contains(YamlPath.last(site.path()))) {
        InputFile.check(found, Long.MAX_VALUE);
      } else if (!Files.isDirectory(found)) {
        throw new InputFile.Unreadable("is a file, not a folder");
      }
      return found;
    } catch (InputFile.Unreadable e) {
      site(site, "'" + path + "' " + e.getMessage(), null);
      return null;
    } catch (IOException e) {
      site(site, "'" + path + "' cannot be read", null);
      return null;
    }
  }

  /** What problems call a file that the profile names. */
  String nameOf(FilePath path) {
    return name.resolveSibling(path.value()).toString();
  }

  private void site(Site site, String message, @Nullable String suggestion) {
    problems.add(site.problem(Severity.ERROR, message, suggestion));
  }

  private @Nullable String nearestFile(Path missing) throws IOException {
    Path parent = missing.getParent();
    Path name = missing.getFileName();
    if (parent == null || name == null || !Files.isDirectory(parent)) {
      return null;
    }
    try (Stream<Path> files = Files.list(parent)) {
      String suffix = suffix(name.toString());
      List<String> stems =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(file -> file.endsWith(suffix))
              .map(file -> file.substring(0, file.length() - suffix.length()))
              .sorted()
              .limit(1000)
              .toList();
      String written = name.toString();
      String stem = written.substring(0, written.length() - suffix.length());
      String nearest = Suggestions.nearest(stem, stems);
      Path file = parent.resolve(nearest + suffix);
      return nearest == null ? null : folder.relativize(file).toString().replace('\\', '/');
    }
  }

  private static String suffix(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot);
  }
}
