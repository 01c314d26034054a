package dev.dossier.starter;

import dev.dossier.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

  private static final String PROFILE = "profile.yaml";

  private final String version;

  /** Uses this version of Dossier in POMs and workflows. */
  public Starter(String version) {
    this.version = version;
  }

  /**
   * Writes the files of a new profile into a folder, which is created if needed. Overwrites
   * nothing.
   *
   * @param name the person's name
   * @param maven whether to add a POM that renders the profile in every build
   * @return the files, the profile first
   * @throws FileAlreadyExistsException if one of the files exists; then none is written. The
   *     message lists those that exist, relative to the folder
   * @throws IOException if a file cannot be written
   */
  public List<Path> create(Path folder, StarterKind kind, String name, boolean maven)
      throws IOException {
    Map<String, String> files = files(kind, name, maven);
    List<String> existing =
        files.keySet().stream()
            .filter(file -> Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
            .toList();
    if (!existing.isEmpty()) {
      throw new FileAlreadyExistsException(String.join(", ", existing));
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
      written.add(Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW));
    }
    return written;
  }

  private Map<String, String> files(StarterKind kind, String name, boolean maven)
      throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(PROFILE, text(kind.word() + ".yaml").replace("{{name}}", quoted(name)));
    if (kind == StarterKind.ACADEMIC) {
      files.put(
          "publications.bib",
          text("publications.bib").replace("{{name}}", name.replaceAll("[{}\\\\@%\"#]", "")));
    }
    files.put("profile.schema.json", Dossier.schema());
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
