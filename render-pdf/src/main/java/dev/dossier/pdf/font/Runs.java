package dev.dossier.pdf.font;

import dev.dossier.pdf.font.PrintableText.Kind;
import dev.dossier.pdf.font.PrintableText.Run;
import dev.dossier.pdf.script.Characters;
import dev.dossier.pdf.script.SoftHyphens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The runs of a text, joined where they are set alike: see {@link PrintableText}. */
final class Runs {
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder typed = new StringBuilder();
  private Kind kind = Kind.TEXT;
  private @Nullable FontFamily family;
  private final @Nullable FontFamily whole;

  Runs(@Nullable FontFamily whole) {
    this.whole = whole;
  }

  /** So that a text is not set in as many families as there are: that of all, or the last one. */
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

  /** Adds a soft hyphen within a word: any face can hold it, as it is not drawn. */
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
   * Whether spaces or punctuation stand between words of an added family that has them too. Both
   * together end a title in Chinese: they are of the text around it.
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
