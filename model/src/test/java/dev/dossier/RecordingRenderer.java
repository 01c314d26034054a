package dev.dossier;

import dev.dossier.document.Document;
import dev.dossier.document.TextLocations;
import dev.dossier.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the renderers, which are modules of their own: its file holds the document's
 * heading. A document with the heading {@code refuse} cannot be rendered, one with the heading
 * {@code too long} has too many pages.
 */
public abstract class RecordingRenderer implements Renderer {
  private final String format;
  private final CountDownLatch warm = new CountDownLatch(1);

  RecordingRenderer(String format) {
    this.format = format;
  }

  /** Stands in for HTML. */
  public static final class Html extends RecordingRenderer {
    /** For {@link java.util.ServiceLoader}. */
    public Html() {
      super("html");
    }
  }

  /** Stands in for PDF. */
  public static final class Pdf extends RecordingRenderer {
    /** For {@link java.util.ServiceLoader}. */
    public Pdf() {
      super("pdf");
    }
  }

  /** Another format of pages, which no other class knows; its files end in {@code .xhtml}. */
  public static final class Web extends RecordingRenderer {
    /** For {@link java.util.ServiceLoader}. */
    public Web() {
      super("web");
    }

    @Override
    public String extension() {
      return "xhtml";
    }
  }

  @Override
  public boolean isPage() {
    return !format.equals("pdf");
  }

  @Override
  public void warmUp() {
    warm.countDown();
  }

  /** Whether it is warmed up within some time. */
  public boolean isWarm(long milliseconds) throws InterruptedException {
    return warm.await(milliseconds, TimeUnit.MILLISECONDS);
  }

  @Override
  public String format() {
    return format;
  }

  @Override
  public String extension() {
    return format;
  }

  @Override
  public String mediaType() {
    return "test/" + format;
  }

  @Override
  public List<String> themes() {
    return List.of("plain", "fancy");
  }

  @Override
  public Set<String> pageSettings() {
    return format.equals("pdf")
        ? Set.of("page", "max-pages", "fonts", "pictures", "contacts.style")
        : Set.of();
  }

  @Override
  public Set<String> designSettings() {
    return format.equals("pdf")
        ? Set.of("accent", "font")
        : Set.of("font", "font.file", "publications");
  }

  @Override
  public List<String> fonts() {
    return List.of("Plex");
  }

  @Override
  public List<String> addedFonts(@Nullable Path folder) {
    return folder == null ? List.of() : List.of("Own Serif");
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    if (document.heading().plain().equals("refuse")) {
      Problem problem = Problem.ofFile(Severity.ERROR, document.file(), "cannot be rendered");
      return new Rendering(List.of(), List.of(problem));
    }
    if (document.heading().plain().equals("too long")) {
      Problem problem =
          new Problem(
              Severity.ERROR, document.file(), 0, 0, ".max-pages", "is too long", null, null, 1);
      return new Rendering(List.of(), List.of(problem));
    }
    Problem problem = Problem.ofFile(Severity.WARNING, document.file(), "no font has ☃");
    SourceLocation location = TextLocations.of(document).find("☃");
    List<TextProblem> texts =
        location != null || document.heading().plain().contains("☃")
            ? List.of(new TextProblem(problem, "☃", location))
            : List.of();
    byte[] bytes = (document.heading().plain() + " " + timestamp).getBytes(StandardCharsets.UTF_8);
    return new Rendering(List.of(new OutputFile(document.file(), bytes)), List.of(), texts);
  }
}
