package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.render.Renderer;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Replaces the PDF renderer, which is not on the class path of this module. */
public final class PaperStandIn implements Renderer {
  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public List<String> themes() {
    return List.of("scholar", "classic", "modern", "compact", "column", "sidebar");
  }

  @Override
  public Set<String> pageSettings() {
    return Set.of("page", "max-pages", "fonts", "pictures", "contacts.style");
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    throw new AssertionError("only pages are rendered here");
  }
}
