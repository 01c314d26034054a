package dev.dossier.starter;

import dev.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the files of a new profile. They render without a warning as they are.
 *
 * <pre>{@code
 * new Starter("1.0").create(Path.of("cv"), StarterKind.RESUME, "Ada Example", false);
 * }</pre>
 */
public final class Starter {
  /** The name in a profile whose owner gave none. */
  public static final String NAME = "Ada Example";

  /** The JSON Schema beside a profile, which the profile names in its first line. */
  public static final String SCHEMA = "profile.schema.json";

  private static final String PROFILE = "profile.yaml";
  private static final String PUBLICATIONS = "publications.bib";

  private final String version;

  /** Uses this version of Dossier in POMs and workflows. */
  public Starter(String version) {
    this.version = version;
  }

  /**
   * The files of a profile.
   *
   * @param written those that were missing, the profile first
   * @param kept those that were there, and are as they were
   */
  public record StarterFiles(List<Path> written, List<Path> kept) {
    public StarterFiles {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
    }
  }

  /**
   * Writes the files of a profile that a folder does not have. The folder is created if needed.
   * Overwrites nothing.
   *
   * @param name the person's name
   * @param maven whether to add a POM that renders the profile in every build
   * @throws NotDirectoryException if there is a file of the folder's name
   * @throws IOException if a file cannot be written
   */
  public StarterFiles create(Path folder, StarterKind kind, String name, boolean maven)
      throws IOException {
    if (exists(folder) && !Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> written = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    boolean hasProfile = exists(folder.resolve(PROFILE));
    for (Map.Entry<String, String> file : files(kind, name, maven).entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (exists(path)) {
        kept.add(path);
      } else if (!hasProfile || !file.getKey().equals(PUBLICATIONS)) {
        Path parent = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(parent);
        written.add(Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW));
      }
    }
    return new StarterFiles(written, kept);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private Map<String, String> files(StarterKind kind, String name, boolean maven)
      throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PROFILE, text(kind.word() + ".yaml").replace("{{name}}", quoted(name)));
    if (kind == StarterKind.ACADEMIC) {
      files.put(
          PUBLICATIONS,
          text(PUBLICATIONS).replace("{{name}}", name.replaceAll("[{}\\\\@%\"#]", "")));
    }
    files.put(SCHEMA, Dossier.schema());
    files.put(".gitignore", text("gitignore"));
    files.put(".github/workflows/page.yml", text(maven ? "page-maven.yml" : "page.yml"));
    if (maven) {
      files.put("pom.xml", text("pom.xml"));
    }
    return files;
  }

  /** A text of one line as a YAML scalar. */
  private static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return !line.equalsIgnoreCase("null") && line.matches("[\\p{L}][\\p{L}\\p{M} .'’-]*")
        ? line
        : "'" + line.replace("'", "''") + "'";
  }

  private String text(String file) throws IOException {
    try (InputStream in = Starter.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("{{version}}", version);
    }
  }
}
