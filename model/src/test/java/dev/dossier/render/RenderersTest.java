package dev.dossier.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dossier.document.Document;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where renderers are found. */
class RenderersTest {
  @TempDir Path folder;

  /** A renderer that only a context class loader knows. */
  public static class Other implements Renderer {
    @Override
    public String format() {
      return "other";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public String mediaType() {
      return "text/plain";
    }

    @Override
    public List<String> themes() {
      return List.of("plain");
    }

    @Override
    public Rendering render(Document document, Instant timestamp) {
      return new Rendering(List.of(), List.of());
    }
  }

  /** One of a format that Dossier's own loader has too. */
  public static final class OtherHtml extends Other {
    @Override
    public String format() {
      return "html";
    }
  }

  private URLClassLoader loader(ClassLoader parent) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(Renderer.class.getName()),
        Other.class.getName() + "\n" + OtherHtml.class.getName() + "\n");
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        return findResources(name);
      }
    };
  }

  private static Renderers withContext(ClassLoader loader, Supplier<Renderers> finder) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return finder.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void thoseOfTheContextClassLoaderComeBeforeDossiersOwn() throws IOException {
    try (URLClassLoader loader = loader(Renderer.class.getClassLoader())) {
      for (Supplier<Renderers> finder :
          List.<Supplier<Renderers>>of(Renderers::new, Renderers::warm)) {
        Renderers renderers = withContext(loader, finder);
        assertThat(renderers.formats()).contains("html", "other", "pdf");
        assertThat(renderers.get("html")).isInstanceOf(OtherHtml.class);
      }
    }
  }

  @Test
  void aRendererThatCannotBeMadeIsThrownAsItIsFromAnotherThread() throws IOException {
    try (URLClassLoader loader = loader(Renderer.class.getClassLoader())) {
      Files.writeString(
          folder.resolve("META-INF/services").resolve(Renderer.class.getName()), "absent.Class\n");
      Renderers renderers = withContext(loader, Renderers::warm);
      assertThatThrownBy(renderers::formats).isInstanceOf(ServiceConfigurationError.class);
    }
  }

  @Test
  void aContextClassLoaderWithoutDossierIsIgnored() throws IOException {
    try (URLClassLoader loader = loader(ClassLoader.getPlatformClassLoader())) {
      assertThat(withContext(loader, Renderers::new).formats())
          .contains("html", "pdf")
          .doesNotContain("other");
    }
  }
}
