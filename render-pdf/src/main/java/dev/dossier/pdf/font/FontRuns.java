package dev.dossier.pdf.font;

import dev.dossier.pdf.font.PrintableText.Kind;
import dev.dossier.pdf.font.PrintableText.Run;
import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.SoftHyphens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the runs of a text and merges those with the same font (see {@link PrintableText}). */
final class FontRuns {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder typed = new StringBuilder();
  private Kind kind = Kind.TEXT;
  private @Nullable FontFamily family;
  private final @Nullable FontFamily whole;

  FontRuns(@Nullable FontFamily whole) {
    this.whole = whole;
  }

  /** Prefers one family for all, so that a text does not alternate between several. */
  @Nullable FontFamily preferred() {
    return whole == null ? family : whole;
  }

  void addSimilar(String characters, String typedOnes) {
    add(Kind.SIMILAR, characters, null);
    typed.setLength(typed.length() - characters.length());
    typed.append(typedOnes);
  }

  void add(Kind newKind, String characters, @Nullable FontFamily newFamily) {
    if (newKind != kind || !Objects.equals(newFamily, family)) {
      flush();
      kind = newKind;
      family = newFamily;
    }
    text.append(characters);
    typed.append(characters);
  }

  /** Adds a soft hyphen within a word. It has no glyph, so it belongs to any run. */
  void addSoftHyphen() {
    if (kind != Kind.MISSING && kind != Kind.EMOJI) {
      text.append(SoftHyphens.SIGN);
      typed.append(SoftHyphens.SIGN);
    }
  }

  List<Run> done() {
    flush();
    return runs;
  }

  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    Run run = new Run(kind, text.toString(), typed.toString(), family);
    text.setLength(0);
    typed.setLength(0);
    int last = runs.size() - 1;
    if (kind == Kind.ADDED && last > 0 && goesBetween(runs.get(last - 1), runs.get(last), run)) {
      String joined = runs.get(last - 1).text() + runs.remove(last).text() + run.text();
      runs.set(last - 1, new Run(kind, joined, family));
    } else {
      runs.add(run);
    }
  }

  /**
   * Returns whether spaces or punctuation between words of an added family are set in it too. Both
   * together end a title in Chinese, and belong to the text around it.
   */
  private static boolean goesBetween(Run before, Run middle, Run after) {
    return before.kind() == Kind.ADDED
        && Objects.equals(before.family(), after.family())
        && before.family() != null
        && (middle.kind() == Kind.TEXT || middle.kind() == Kind.TWIN)
        && middle.text().codePoints().allMatch(before.family()::has)
        && (Characters.isRightToLeft(after.text())
            ? Characters.hasNoLetter(middle.text())
            : Characters.isNeutral(middle.text()) && !isMixed(middle.text()));
  }

  private static boolean isMixed(String neutral) {
    return !neutral.isBlank() && neutral.chars().anyMatch(Character::isWhitespace);
  }
}
