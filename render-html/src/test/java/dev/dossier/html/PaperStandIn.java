package dev.dossier.html;

import dev.dossier.document.Document;
import dev.dossier.render.Renderer;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Answers for the PDF renderer, which this module cannot see, where real profiles name it. */
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
    return List.of("scholar", "column", "compact", "sidebar");
  }

  @Override
  public Set<String> pageSettings() {
    return Set.of("page", "max-pages", "fonts", "pictures");
  }

  @Override
  public Rendering render(Document document, Instant timestamp) {
    throw new AssertionError("only pages are rendered here");
  }
}
