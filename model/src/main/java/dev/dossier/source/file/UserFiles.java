package dev.dossier.source.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records the files of the user that were read or looked for. All files in folders of a renderer
 * (themes, templates, fonts) count, so that renderers need not report what they read.
 */
public final class UserFiles {
  /** Renderers do not read deeper folders. */
  private static final int DEPTH = 4;

  private static final int MOST_OF_A_FOLDER = 10_000;

  private final Path base;
  private final SortedMap<Path, Boolean> files = new TreeMap<>();
  private final SortedSet<Path> folders = new TreeSet<>();

  /**
   * Creates an empty record.
   *
   * @param base the folder of the profile
   */
  public UserFiles(Path base) {
    this.base = base;
  }

  /** Adds a file, relative to the folder of the profile. Invalid names are ignored. */
  public void add(String file) {
    try {
      add(base.resolve(file));
    } catch (InvalidPathException e) {
      // No file can have this name.
    }
  }

  /** Adds a file, or a folder without the files in it. */
  public void add(Path file) {
    files.computeIfAbsent(file.toAbsolutePath().normalize(), Files::exists);
  }

  /** Adds a folder with all its files except hidden ones. */
  public void addFolder(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    folders.add(path);
    list(path);
  }

  /** Adds files that have been created in the folders since. */
  public void listFolders() {
    folders.forEach(this::list);
  }

  private void list(Path folder) {
    int before = files.size();
    try {
      Files.walkFileTree(
          folder,
          Set.of(),
          DEPTH,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
              if (!within.equals(folder) && isHidden(within)) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              add(within);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file)) {
                add(file);
              }
              return files.size() - before < MOST_OF_A_FOLDER
                  ? FileVisitResult.CONTINUE
                  : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Unreadable folders are reported by the code that reads them.
    }
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  /** Returns all recorded paths, and whether they existed. */
  public SortedMap<Path, Boolean> recorded() {
    return Collections.unmodifiableSortedMap(files);
  }
}
