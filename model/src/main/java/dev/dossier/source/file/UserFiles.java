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
 * Records which files of a user were read or looked for. Of the folders of a renderer (a theme,
 * templates, fonts) all files count, so that no renderer has to say which of them it reads.
 */
public final class UserFiles {
  /** No renderer looks deeper. */
  private static final int DEPTH = 4;

  private static final int MOST_OF_A_FOLDER = 10_000;

  private final Path base;
  private final SortedMap<Path, Boolean> files = new TreeMap<>();
  private final SortedSet<Path> folders = new TreeSet<>();

  /**
   * Records nothing yet.
   *
   * @param base the folder of the profile
   */
  public UserFiles(Path base) {
    this.base = base;
  }

  /** Adds a file, relative to the folder of the profile. A name that no file can have is none. */
  public void add(String file) {
    try {
      add(base.resolve(file));
    } catch (InvalidPathException e) {
      // There is no such file to look for.
    }
  }

  /** Adds a file, or a folder without the files in it. */
  public void add(Path file) {
    files.computeIfAbsent(file.toAbsolutePath().normalize(), Files::exists);
  }

  /** Adds a folder with all files in it, but hidden ones. */
  public void addFolder(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    folders.add(path);
    list(path);
  }

  /** Adds what has come to the folders since. */
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
      // What cannot be listed is reported where it is read.
    }
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  /** All that was recorded, and whether it was there. */
  public SortedMap<Path, Boolean> recorded() {
    return Collections.unmodifiableSortedMap(files);
  }
}
