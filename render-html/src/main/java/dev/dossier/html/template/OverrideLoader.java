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
 * Loads a user's templates from a folder, which neither {@code ../} nor a symbolic link leaves.
 * Only {@code .ftlh} and {@code .ftlx} files are templates: these escape what they print.
 */
final class OverrideLoader implements TemplateLoader {
  /** FreeMarker takes quadratic time to describe an expression that is as long as its file. */
  private static final long MOST_BYTES = 1 << 16;

  private final Path folder;

  OverrideLoader(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** The file of a template, whether or not it is there. */
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
      throw new IOException("'" + name + "' is not a template: their names end in .ftlh or .ftlx");
    }
    if (!InputFile.exists(file)) {
      return null;
    }
    InputFile.checkWithin(folder, file, "the folder of templates");
    InputFile.check(file, MOST_BYTES);
    return file.toRealPath();
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // Read once in the life of an engine.
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new StringReader(InputFile.readText((Path) source, MOST_BYTES));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is held open.
  }
}
