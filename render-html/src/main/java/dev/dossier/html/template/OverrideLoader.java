package dev.dossier.html.template;

import dev.dossier.source.file.InputFile;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Loads a user's templates from a folder, without following {@code ../} or symbolic links out of
 * it. Templates must be {@code .ftlh} or {@code .ftlx} files, which FreeMarker escapes
 * automatically.
 */
final class OverrideLoader implements TemplateLoader {
  /** FreeMarker needs quadratic time to describe an expression as long as its file. */
  private static final long MAX_BYTES = 1 << 16;

  private final Path folder;

  OverrideLoader(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Returns the path of a template, which need not exist. */
  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    Path file;
    try {
      file = folder.resolve(name).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("'" + name + "' is not the name of a template", e);
    }
    if (!name.endsWith(".ftlh") && !name.endsWith(".ftlx")) {
      throw new IOException(
          "'" + name + "' is not a template: names of templates end in .ftlh or .ftlx");
    }
    if (!InputFile.exists(file)) {
      return null;
    }
    InputFile.checkWithin(folder, file, "the folder of templates");
    InputFile.check(file, MAX_BYTES);
    return file.toRealPath();
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // An engine reads each template once.
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(InputFile.readText((Path) source, MAX_BYTES));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing to close.
  }
}
