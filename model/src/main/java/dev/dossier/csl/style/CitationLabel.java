package dev.dossier.csl.style;

import dev.dossier.csl.locale.Numbers;
import dev.dossier.profile.csl.CslMarkup;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.value.PartialDate;
import java.util.List;

/** The labels of label styles: {@code Fore25}, {@code FJ23}. */
final class CitationLabel {
  private CitationLabel() {}

  static String of(Item item) {
    List<CslName> names = item.names("author");
    if (names.isEmpty()) {
      names = item.names("editor");
    }
    StringBuilder label = new StringBuilder();
    int letters = names.size() == 1 ? 4 : names.size() < 4 ? 2 : 1;
    for (CslName name : names.subList(0, Math.min(4, names.size()))) {
      label.append(start(name.family() == null ? name.literal() : name.family(), letters));
    }
    if (names.isEmpty()) {
      label.append(start(item.text("title"), 4));
    }
    PartialDate issued = item.issued();
    return issued == null ? label.toString() : label + Numbers.padded(issued.year() % 100, 2);
  }

  private static String start(@org.jspecify.annotations.Nullable String text, int letters) {
    String plain = text == null ? "" : CslMarkup.removed(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    return plain.substring(0, Math.min(letters, plain.length()));
  }
}
