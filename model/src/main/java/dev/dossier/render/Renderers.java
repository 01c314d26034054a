package dev.dossier.render;

import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The available renderers by format. */
public final class Renderers {
  private final Supplier<SortedMap<String, Renderer>> byFormat;

  /**
   * Finds renderers by the thread's context class loader, then by that of Dossier, which is the
   * plugin's in a Maven build. The first renderer of a format is used.
   */
  public Renderers() {
    SortedMap<String, Renderer> found = find(Thread.currentThread().getContextClassLoader());
    byFormat = () -> found;
  }

  private Renderers(CompletableFuture<SortedMap<String, Renderer>> found) {
    byFormat = () -> Awaited.result(found);
  }

  /**
   * Finds the same renderers in another thread, and makes them start loading what their first
   * documents need. All other methods wait until they are found.
   */
  public static Renderers warm() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    CompletableFuture<SortedMap<String, Renderer>> found =
        CompletableFuture.supplyAsync(() -> find(context));
    // A renderer that fails here fails again when it is used, and is reported then.
    CompletableFuture<?> unused =
        found.thenAcceptAsync(all -> all.values().forEach(Renderer::warmUp));
    return new Renderers(found);
  }

  private static SortedMap<String, Renderer> find(@Nullable ClassLoader context) {
    ClassLoader own = Renderer.class.getClassLoader();
    SortedMap<String, Renderer> byFormat = new TreeMap<>();
    Set<Class<?>> seen = new HashSet<>();
    boolean isOther = context != own && sees(context);
    for (ClassLoader loader : isOther ? List.of(context, own) : List.of(own)) {
      ServiceLoader.load(Renderer.class, loader).stream()
          .filter(provider -> seen.add(provider.type()))
          .map(ServiceLoader.Provider::get)
          .forEach(renderer -> byFormat.putIfAbsent(renderer.format(), renderer));
    }
    return byFormat;
  }

  /**
   * Whether a loader has this copy of Dossier; implementations for another copy are not renderers
   * of this one.
   */
  private static boolean sees(@Nullable ClassLoader loader) {
    try {
      return loader != null && loader.loadClass(Renderer.class.getName()) == Renderer.class;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Returns the renderer of a format; {@code null} if there is none. */
  public @Nullable Renderer find(String format) {
    return byFormat.get().get(format);
  }

  /** Returns the renderer of a format in a checked profile. */
  public Renderer get(String format) {
    Renderer renderer = find(format);
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

  /** Returns the renderers of pages by format. */
  public List<Renderer> pages() {
    return byFormat.get().values().stream().filter(Renderer::isPage).toList();
  }

  /** Returns the renderer whose files have this extension; {@code null} if there is none. */
  public @Nullable Renderer ofExtension(String extension) {
    return byFormat.get().values().stream()
        .filter(renderer -> renderer.extension().equals(extension))
        .findFirst()
        .orElse(null);
  }

  /** Returns all formats in alphabetical order. */
  public Iterable<String> formats() {
    return byFormat.get().keySet();
  }
}
