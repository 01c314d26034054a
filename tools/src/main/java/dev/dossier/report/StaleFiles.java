package dev.dossier.report;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds pages and PDFs of earlier runs that would be published by mistake: the document is private
 * now, or the profile has none with this file any more. Files are recognized by what Dossier writes
 * into them, so that no record of runs is needed; those of other programs are left out, and so are
 * editions of another day ({@code cv-2026-01-07.pdf}).
 */
public final class StaleFiles {
  private static final Pattern OURS = Pattern.compile("<pdf:Producer>Dossier<| id=\"_content\"");
  private static final Pattern NAME = Pattern.compile("(?s)[^.].*\\.(pdf|html)");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final String PRIVATE_FOLDER = "private";

  /** Those that a person would read. */
  private static final int MOST_FILES = 1000;

  private final Path folder;
  private final Set<Path> written;

  /**
   * Creates a search.
   *
   * @param written the files of this run in the folder, also those that were up to date
   */
  public StaleFiles(Path outputFolder, Collection<Path> written) {
    this.folder = outputFolder.toAbsolutePath().normalize();
    this.written =
        written.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
  }

  /**
   * Returns a warning for each file, in the folders into which this run wrote.
   *
   * @param isWhole whether the run wrote all documents as the profile has them; otherwise only
   *     private documents are considered, since the files of others are not known
   */
  public List<Problem> find(Dossier dossier, boolean isWhole) throws IOException {
    List<DocumentSpec> specs =
        dossier.profile().map(Profile::documents).orElse(List.of()).stream()
            .filter(spec -> spec.printsPrivate() && spec.file() == null)
            .toList();
    if (specs.isEmpty() && !isWhole) {
      return List.of();
    }
    Set<String> editions = written.stream().map(StaleFiles::edition).collect(Collectors.toSet());
    List<Problem> found = new ArrayList<>();
    for (Path file : unwritten()) {
      Optional<DocumentSpec> hidden = specs.stream().filter(spec -> isOf(spec, file)).findFirst();
      boolean isStale = hidden.isPresent() || (isWhole && !editions.contains(edition(file)));
      if (isStale && isOurs(file)) {
        String message =
            hidden
                .map(
                    spec ->
                        "was made before the document '" + spec.name() + "' was private; delete it")
                .orElse(
                    "was made by Dossier, and the profile has no document with this file; delete"
                        + " it, unless it belongs to another profile");
        found.add(Problem.ofFile(Severity.WARNING, file.toString(), message));
      }
    }
    return found;
  }

  /** Whether a file is where a document would be if it were not private. */
  private boolean isOf(DocumentSpec spec, Path file) {
    String name = folder.relativize(file).toString();
    return name.equals(spec.name() + ".pdf") || name.equals(spec.name() + ".html");
  }

  private static String edition(Path file) {
    return DAY.matcher(file.toString()).replaceAll("DAY");
  }

  /** The pages and PDFs beside those of this run, and private ones. */
  private Set<Path> unwritten() throws IOException {
    Set<Path> folders = new TreeSet<>(Set.of(folder, folder.resolve(PRIVATE_FOLDER)));
    written.forEach(file -> folders.add(Objects.requireNonNull(file.getParent())));
    Set<Path> found = new TreeSet<>();
    for (Path each : folders) {
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        try (Stream<Path> files = Files.list(each)) {
          files
              .filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
              .filter(file -> !written.contains(file))
              .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
              .limit(MOST_FILES)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isOurs(Path file) throws IOException {
    // Every byte is a character, so that files that are not text are searched, too.
    return Files.isReadable(file)
        && OURS.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find();
  }
}
