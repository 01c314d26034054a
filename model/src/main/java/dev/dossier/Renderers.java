package dev.dossier;

import dev.dossier.document.Renderer;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The renderers that are there, by format. */
final class Renderers {
  private final SortedMap<String, Renderer> byFormat = new TreeMap<>();
  private final Map<String, CompletableFuture<@Nullable Void>> warming = new ConcurrentHashMap<>();

  Renderers() {
    // The loader that has the model has its renderers too: in a Maven plugin, the plugin's own.
    ServiceLoader.load(Renderer.class, Renderer.class.getClassLoader())
        .forEach(renderer -> byFormat.put(renderer.format(), renderer));
  }

  /** The renderer of a format; {@code null} if there is none. */
  @Nullable Renderer find(String format) {
    return byFormat.get(format);
  }

  /** The renderer of a format that a checked profile names. */
  Renderer get(String format) {
    Renderer renderer = byFormat.get(format);
    if (renderer == null) {
      throw new IllegalArgumentException("no renderer for format '" + format + "'");
    }
    return renderer;
  }

  /** Lets the renderer of a format load, in another thread, what its first document needs. */
  void warmUp(String format) {
    Renderer renderer = byFormat.get(format);
    if (renderer != null) {
      warming.computeIfAbsent(format, key -> CompletableFuture.runAsync(renderer::warmUp));
    }
  }

  /** The renderer of a format that a checked profile names, once it has loaded what it needs. */
  Renderer warm(String format) {
    // What fails now fails again when a document is rendered, and is told then.
    warming
        .getOrDefault(format, CompletableFuture.completedFuture(null))
        .exceptionally(failure -> null)
        .join();
    return get(format);
  }

  /** All formats in alphabetical order. */
  Iterable<String> formats() {
    return byFormat.keySet();
  }
}
