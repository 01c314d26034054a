package dev.dossier.document.compose;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.language.Labels;
import dev.dossier.profile.spec.Numbering;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels in the margin before references.
 *
 * <p>A style that numbers works prints the numbers of the list in its own form, {@code [12]}, and
 * cites by them. For all others a numbered list has {@code 12.}.
 */
final class ReferenceLabels {
  private final @Nullable Numbering asked;
  private final boolean styleNumbers;
  private final boolean citedByNumber;
  private final Map<String, Integer> numbers;
  private final Labels labels;

  /**
   * Labels a list of publications.
   *
   * @param list the list
   * @param cited keys of all works that the document cites
   */
  ReferenceLabels(PublicationList list, CitationStyle style, Set<String> cited, Labels labels) {
    this.asked = list.asked();
    this.styleNumbers = style.numbersWorks();
    this.numbers = list.numbers();
    this.citedByNumber = numbers.keySet().stream().anyMatch(cited::contains);
    this.labels = labels;
  }

  /**
   * Returns the label of a work; {@code null} if it has none.
   *
   * @param ofStyle the label of the style
   */
  @Nullable String label(String key, @Nullable String ofStyle) {
    if (asked == null) {
      return ofStyle;
    }
    if (asked == Numbering.NONE) {
      return citedByNumber ? ofStyle : null;
    }
    Integer number = numbers.get(key);
    return ofStyle != null || styleNumbers || number == null
        ? ofStyle
        : labels.fill("numbered", number.toString());
  }
}
