package dev.dossier.render;

import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The renderers that are there, by format. */
public final class Renderers {
  private final SortedMap<String, Renderer> byFormat = new TreeMap<>();

  /**
   * Finds the renderers of the thread's context class loader, and then those of the loader that has
   * Dossier: in a Maven plugin, the plugin's own. The first of a format is taken.
   */
  public Renderers() {
    ClassLoader own = Renderer.class.getClassLoader();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    Set<Class<?>> seen = new HashSet<>();
    for (ClassLoader loader : sees(context) ? List.of(context, own) : List.of(own)) {
      ServiceLoader.load(Renderer.class, loader).stream()
          .filter(provider -> seen.add(provider.type()))
          .map(ServiceLoader.Provider::get)
          .forEach(renderer -> byFormat.putIfAbsent(renderer.format(), renderer));
    }
  }

  /** Whether a loader has this Dossier; implementations for another copy of it are no renderers. */
  private static boolean sees(@Nullable ClassLoader loader) {
    try {
      return loader != null && loader.loadClass(Renderer.class.getName()) == Renderer.class;
    } catch (ClassNotFoundException e) {
      return false;
    }
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

  /** Whether documents of a format are pages; {@code false} if there is no such format. */
  public boolean isPage(String format) {
    Renderer renderer = find(format);
    return renderer != null && renderer.isPage();
  }

  /** The renderers of pages, by the name of their format. */
  public List<Renderer> pages() {
    return byFormat.values().stream().filter(Renderer::isPage).toList();
  }

  /** The renderer whose files have this ending; {@code null} if there is none. */
  public @Nullable Renderer ofExtension(String extension) {
    return byFormat.values().stream()
        .filter(renderer -> renderer.extension().equals(extension))
        .findFirst()
        .orElse(null);
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
