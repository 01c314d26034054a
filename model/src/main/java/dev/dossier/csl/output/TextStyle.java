package dev.dossier.csl.output;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.profile.csl.AuthorMark;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Styles of text, as bits.
 *
 * <p>Inner elements override outer ones: bits that end in {@code _SET} record that an element has
 * set a style. Markup within a value toggles the style around it: italics within italics are
 * upright.
 */
public final class TextStyle {
  static final int ITALIC = 1;
  static final int STYLE_SET = 1 << 1;
  static final int BOLD = 1 << 2;
  static final int WEIGHT_SET = 1 << 3;
  static final int SMALL_CAPS = 1 << 4;
  static final int VARIANT_SET = 1 << 5;
  static final int UNDERLINE = 1 << 6;
  static final int DECORATION_SET = 1 << 7;
  public static final int SUP = 1 << 8;
  static final int SUB = 1 << 9;
  static final int ALIGN_SET = 1 << 10;

  /** Italic markup within a value. */
  static final int MARKED_ITALIC = 1 << 11;

  /** Bold markup within a value. */
  static final int MARKED_BOLD = 1 << 12;

  /** The case is preserved. */
  static final int NO_CASE = 1 << 13;

  /** The name of the person. */
  public static final int OWN = 1 << 14;

  /** The label of a reference, in the margin. */
  public static final int MARGIN = 1 << 15;

  /** The end of the name of an author with equal contribution. */
  static final int EQUAL_CONTRIBUTION = 1 << 16;

  /** The end of the name of a corresponding author. */
  static final int CORRESPONDING = 1 << 17;

  /** The title of the work, without text that the style adds. */
  static final int TITLE = 1 << 18;

  /** Superscript or subscript by markup within a value, not by the style. */
  static final int MARKED_ALIGN = 1 << 19;

  private static final List<int[]> PROPERTIES =
      List.of(
          new int[] {STYLE_SET, ITALIC},
          new int[] {WEIGHT_SET, BOLD},
          new int[] {VARIANT_SET, SMALL_CAPS},
          new int[] {DECORATION_SET, UNDERLINE},
          new int[] {ALIGN_SET, SUP | SUB});

  private TextStyle() {}

  /** Returns the style of an element's formatting attributes; 0 if it has none. */
  public static int of(Attributes attributes) {
    int look = 0;
    switch (attributes.get("font-style")) {
      case "italic", "oblique" -> look |= STYLE_SET | ITALIC;
      case "normal" -> look |= STYLE_SET;
      default -> {}
    }
    switch (attributes.get("font-weight")) {
      case "bold" -> look |= WEIGHT_SET | BOLD;
      case "normal", "light" -> look |= WEIGHT_SET;
      default -> {}
    }
    switch (attributes.get("font-variant")) {
      case "small-caps" -> look |= VARIANT_SET | SMALL_CAPS;
      case "normal" -> look |= VARIANT_SET;
      default -> {}
    }
    switch (attributes.get("text-decoration")) {
      case "underline" -> look |= DECORATION_SET | UNDERLINE;
      case "none" -> look |= DECORATION_SET;
      default -> {}
    }
    switch (attributes.get("vertical-align")) {
      case "sup" -> look |= ALIGN_SET | SUP;
      case "sub" -> look |= ALIGN_SET | SUB;
      case "baseline" -> look |= ALIGN_SET;
      default -> {}
    }
    return look;
  }

  /** Returns the style of content within an element of style {@code outer}. */
  static int within(int inner, int outer) {
    int look = inner;
    for (int[] property : PROPERTIES) {
      if ((inner & property[0]) == 0) {
        look |= outer & (property[0] | property[1]);
      }
    }
    return look;
  }

  /** Returns the bit of a mark. */
  public static int of(AuthorMark mark) {
    return switch (mark) {
      case EQUAL_CONTRIBUTION -> EQUAL_CONTRIBUTION;
      case CORRESPONDING -> CORRESPONDING;
    };
  }

  /** Returns the marks of the author whose name ends with the run. */
  public static Set<AuthorMark> marks(int look) {
    if ((look & (EQUAL_CONTRIBUTION | CORRESPONDING)) == 0) {
      return Set.of();
    }
    Set<AuthorMark> marks = EnumSet.allOf(AuthorMark.class);
    marks.removeIf(mark -> (look & of(mark)) == 0);
    return marks;
  }

  static boolean isItalic(int look) {
    return ((look & ITALIC) != 0) != ((look & MARKED_ITALIC) != 0);
  }

  static boolean isBold(int look) {
    return ((look & BOLD) != 0) != ((look & MARKED_BOLD) != 0);
  }
}
