package dev.dossier.render;

import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The renderers that are there, by format. */
public final class Renderers {
  private final SortedMap<String, Renderer> byFormat = new TreeMap<>();

  public Renderers() {
    // The loader that has the model has its renderers too: in a Maven plugin, the plugin's own.
    ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader())
        .forEach(renderer -> byFormat.put(renderer.format(), renderer));
  }

  /** The renderer of a format; {@code null} if there is none. */
  public @Nullable Renderer find(String format) {
    return byFormat.get(format);
  }

  /** The renderer of a format that a checked profile names. */
  public Renderer get(String format) {
    Renderer renderer = byFormat.get(format);
    if (renderer == null) {
      throw new IllegalArgumentException("no renderer for format '" + format + "'");
    }
    return renderer;
  }

  /** Lets all begin to load what their first documents need. */
  public void warmUp() {
    byFormat.values().forEach(Renderer::warmUp);
  }

  /** All formats in alphabetical order. */
  public Iterable<String> formats() {
    return byFormat.keySet();
  }
}
