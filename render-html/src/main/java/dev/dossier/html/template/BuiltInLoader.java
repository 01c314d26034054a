package dev.dossier.html.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Loads templates from the class path. FreeMarker's {@code ClassTemplateLoader} queries
 * modification times through URL connections, which loads many JDK classes.
 */
final class BuiltInLoader implements TemplateLoader {
  private final Class<?> anchor;
  private final String folder;

  /**
   * Creates a loader for a folder.
   *
   * @param anchor a class in the same jar
   * @param folder the folder on the class path: {@code dev/dossier/html}
   */
  BuiltInLoader(Class<?> anchor, String folder) {
    this.anchor = anchor;
    this.folder = folder;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    try (InputStream in = anchor.getResourceAsStream("/" + folder + "/" + name)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public long getLastModified(Object source) {
    return 0; // Resources of a jar do not change.
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader((String) source);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing to close.
  }
}
