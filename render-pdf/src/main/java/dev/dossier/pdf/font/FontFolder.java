package dev.dossier.pdf.font;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a folder and its subfolders, by path. Other files, such as licences, are ignored;
 * fonts that cannot be used are reported.
 */
public final class FontFolder {
  private static final int DEPTH = 4;
  private static final long LARGEST = 64L << 20;
  private static final Set<String> ENDINGS =
      Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2", "pfb", "pfa");

  /** Names, sizes, and times of the files that were read. */
  private final List<String> state;

  private final List<FontFile> fonts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FontFolder(List<String> state) {
    this.state = state;
  }

  /**
   * Reads a folder; {@code null} has no fonts.
   *
   * @param before the last result, which is returned again if the files have not changed
   */
  public static FontFolder read(@Nullable Path folder, @Nullable FontFolder before) {
    if (folder == null) {
      return new FontFolder(List.of());
    }
    List<Path> files;
    List<String> state = new ArrayList<>(List.of(folder.toString()));
    try {
      files = files(folder);
      files.forEach(file -> state.add(state(file)));
    } catch (IOException | UncheckedIOException e) {
      FontFolder unread = new FontFolder(List.of());
      String name = String.valueOf(folder.getFileName());
      unread.add(Severity.ERROR, name, "the folder cannot be read");
      return unread;
    }
    if (before != null && before.state.equals(state)) {
      return before;
    }
    FontFolder read = new FontFolder(state);
    read.readAll(folder, files);
    return read;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
      return walk.filter(FontFolder::isNamedAsFont)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted(Comparator.comparing(file -> nameOf(folder, file)))
          .toList();
    }
  }

  private static String state(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return file + " " + e.getClass(); // Reported when it is read.
    }
  }

  /** Returns the fonts in the order of their paths. */
  public List<FontFile> fonts() {
    return fonts;
  }

  /** Returns the problems of the folder and its files. */
  public List<Problem> problems() {
    return problems;
  }

  private void readAll(Path folder, List<Path> files) {
    if (files.isEmpty()) {
      add(
          Severity.WARNING,
          String.valueOf(folder.getFileName()),
          "there is no TrueType font (.ttf) in this folder of fonts");
    }
    for (Path file : files) {
      read(folder, file);
    }
  }

  private void read(Path folder, Path file) {
    String name = nameOf(folder, file);
    try {
      InputFile.checkWithin(folder, file, "the folder of fonts");
      fonts.add(FontFile.read(InputFile.read(file, LARGEST)));
    } catch (FontFile.Unusable e) {
      add(Severity.WARNING, name, "is not used: it " + e.getMessage());
    } catch (InputFile.Unreadable e) {
      add(Severity.ERROR, name, e.getMessage());
    }
  }

  /** Whether a file or a folder around it is hidden, as those that are not input files. */
  private static boolean isHidden(Path within) {
    for (Path name : within) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private void add(Severity severity, String name, String message) {
    problems.add(Problem.ofFile(severity, name, message));
  }

  private static boolean isNamedAsFont(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && !Files.isDirectory(file);
  }

  /** Returns a path such as {@code fonts/NotoSansHebrew-Regular.ttf}. */
  private static String nameOf(Path folder, Path file) {
    Path parent = folder.getParent();
    return (parent == null ? file : parent.relativize(file)).toString().replace('\\', '/');
  }
}
