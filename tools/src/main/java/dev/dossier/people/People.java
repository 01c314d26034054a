package dev.dossier.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The people of a build, and the folders for their documents. Immutable.
 *
 * @param all the people, sorted by the path of the profile
 * @param root the absolute path of the folder with the folders of all people
 */
public record People(List<Person> all, Path root) {
  /** Stands for the name of the folder in which a profile is. */
  public static final String FOLDER = "{folder}";

  public People {
    all = List.copyOf(all);
  }

  /** Signals patterns without files, or people who would share a folder. */
  public static final class Fault extends Exception {
    private static final long serialVersionUID = 1L;

    Fault(String message) {
      super(message);
    }
  }

  /**
   * Finds people by patterns.
   *
   * @param base the folder against which relative patterns are resolved
   * @param patterns patterns of the files of profiles: {@code people/*}{@code /profile.yaml}
   * @param output the folder for documents, in which {@code {folder}} is replaced by the name of
   *     the folder of the profile; if it is missing, that folder is in this one
   * @param excluded a folder in which {@code **} does not look, such as that of all outputs
   * @throws Fault if a pattern matches no file, or two people would share a folder
   * @throws IOException if a folder cannot be listed
   */
  public static People find(Path base, List<String> patterns, Path output, Path excluded)
      throws Fault, IOException {
    SortedSet<Path> profiles = new TreeSet<>();
    for (String pattern : patterns) {
      List<Path> found = new ProfilePattern(base, pattern, excluded).files();
      if (found.isEmpty()) {
        throw new Fault("no file matches '" + pattern + "'");
      }
      profiles.addAll(found);
    }
    Path whole = output.toAbsolutePath().normalize();
    Path pattern = whole.toString().contains(FOLDER) ? whole : whole.resolve(FOLDER);
    Path root = root(pattern);
    List<Person> people = new ArrayList<>();
    Map<String, Person> byFolder = new HashMap<>();
    for (Path profile : profiles) {
      Person person = person(profile, pattern, root);
      Person other = byFolder.putIfAbsent(person.place().toLowerCase(Locale.ROOT), person);
      if (other != null) {
        throw new Fault(
            "%s and %s have folders of the same name ('%s'), so that their documents would be in one folder"
                .formatted(
                    base.toAbsolutePath().normalize().relativize(other.profile()),
                    base.toAbsolutePath().normalize().relativize(profile),
                    person.folder()));
      }
      people.add(person);
    }
    return new People(people, root);
  }

  /** Returns the folder around the first one with the placeholder in its name. */
  private static Path root(Path pattern) {
    Path root = pattern;
    for (Path at = pattern; at != null && at.toString().contains(FOLDER); at = at.getParent()) {
      Path parent = at.getParent();
      root = parent == null ? root : parent;
    }
    return root;
  }

  private static Person person(Path profile, Path pattern, Path root) {
    Path parent = profile.getParent();
    Path name = parent == null ? null : parent.getFileName();
    String folder = name == null ? "person" : name.toString();
    Path output = pattern.getFileSystem().getPath(pattern.toString().replace(FOLDER, folder));
    List<String> names = new ArrayList<>();
    root.relativize(output).forEach(each -> names.add(each.toString()));
    return new Person(profile, folder, output, String.join("/", names));
  }
}
