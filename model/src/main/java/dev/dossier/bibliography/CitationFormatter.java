package dev.dossier.bibliography;

import dev.dossier.profile.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets references and citations in a citation style. */
public final class CitationFormatter {
  private CitationFormatter() {}

  /**
   * What came of it.
   *
   * @param order keys of the works in the order of the style's bibliography
   * @param references the reference of each work by its key, without its label
   * @param labels what stands before a reference in the margin ({@code [1]}) by key; empty for
   *     styles that have no labels
   * @param citations the citations in the order given. Each work is a link {@code <a
   *     class="citation" href="#ref-key">}, see {@link dev.dossier.text.Anchors#reference}
   */
  public record Formatted(
      List<String> order,
      Map<String, RichText> references,
      Map<String, String> labels,
      List<RichText> citations) {
    public Formatted {
      order = List.copyOf(order);
      references = Map.copyOf(references);
      labels = Map.copyOf(labels);
      citations = List.copyOf(citations);
    }
  }

  /**
   * Sets references and citations.
   *
   * @param style the citation style
   * @param language BCP 47 tag of the document: {@code en}
   * @param works everything that stands in the document's reference lists, each once: own
   *     publications shown, and works cited
   * @param citations citations in the order of the document; works that are not among {@code works}
   *     are set as their key and a question mark, {@code (key?)}
   * @param own the person's names, set {@code <strong class="own-name">} in references
   */
  public static Formatted format(
      CitationStyle style,
      String language,
      List<Publication> works,
      List<Citation> citations,
      OwnNames own) {
    List<String> order = new ArrayList<>();
    Map<String, RichText> references = new LinkedHashMap<>();
    for (Publication work : works) {
      order.add(work.id());
      references.put(work.id(), new RichText("", work.title(), ""));
    }
    List<RichText> set = new ArrayList<>();
    citations.forEach(citation -> set.add(new RichText("", citation.items().get(0).key(), "")));
    return new Formatted(order, references, Map.of(), set);
  }
}
