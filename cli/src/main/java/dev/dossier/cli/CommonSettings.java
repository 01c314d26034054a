package dev.dossier.cli;

import dev.dossier.cli.arguments.Candidates;
import dev.dossier.profile.spec.PageSize;
import dev.dossier.profile.spec.StandardDocument;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Settings of the default documents that shells complete: with a value, as a space follows. */
final class CommonSettings extends Candidates {
  @Override
  public List<String> words() {
    List<String> words = new ArrayList<>();
    Renderers renderers = new Renderers();
    for (StandardDocument document : StandardDocument.ALL) {
      String key = "documents." + document.name() + ".";
      Renderer renderer = renderers.get(document.format());
      renderer.themes().forEach(theme -> words.add(key + "theme=" + theme));
      if (renderer.pageSettings().contains("page")) {
        for (PageSize size : PageSize.values()) {
          words.add(key + "page=" + size.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words;
  }
}
