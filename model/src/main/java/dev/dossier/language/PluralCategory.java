package dev.dossier.language;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * CLDR's plural categories, which select the form of a word after a number: <em>1 год, 2 года, 5
 * лет</em>.
 *
 * <p>Implements the cardinal rules of CLDR 47 ({@code supplemental/plurals.xml}) for integers below
 * one million.
 */
enum PluralCategory {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /**
   * Returns the category of a number in a language. Unknown languages distinguish one from other.
   *
   * @param count at least 0
   */
  static PluralCategory of(Locale language, int count) {
    return switch (language.getLanguage()) {
      case "zh", "ja", "ko", "th", "vi", "id", "ms" -> OTHER;
      case "fr", "fa", "hi", "bn", "hy" -> count <= 1 ? ONE : OTHER;
      // The only language whose regions have different rules.
      case "pt" -> count == 1 || (count == 0 && !language.getCountry().equals("PT")) ? ONE : OTHER;
      case "ar" -> arabic(count);
      case "he" -> count == 1 ? ONE : count == 2 ? TWO : OTHER;
      case "ru", "uk", "be" -> slavic(count, MANY);
      case "hr", "sr", "bs" -> slavic(count, OTHER);
      case "pl" -> count == 1 ? ONE : endsInTwoToFour(count) ? FEW : MANY;
      case "cs", "sk" -> count == 1 ? ONE : isWithin(count, 2, 4) ? FEW : OTHER;
      case "sl" -> slovenian(count);
      case "lt" -> lithuanian(count);
      case "lv" -> latvian(count);
      case "ro" -> count == 1 ? ONE : count == 0 || isWithin(count % 100, 1, 19) ? FEW : OTHER;
      case "is", "mk" -> endsInOne(count) ? ONE : OTHER;
      case "ga" -> irish(count);
      case "cy" -> welsh(count);
      default -> count == 1 ? ONE : OTHER;
    };
  }

  /** Returns all categories that integers have in a language. */
  static Set<PluralCategory> of(Locale language) {
    Set<PluralCategory> categories = EnumSet.noneOf(PluralCategory.class);
    for (int count = 0; count < 1000; count++) {
      categories.add(of(language, count));
    }
    return categories;
  }

  /** Returns the suffix of label keys: {@code few}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static PluralCategory slavic(int n, PluralCategory rest) {
    return endsInOne(n) ? ONE : endsInTwoToFour(n) ? FEW : rest;
  }

  private static PluralCategory arabic(int n) {
    return switch (n) {
      case 0 -> ZERO;
      case 1 -> ONE;
      case 2 -> TWO;
      default -> isWithin(n % 100, 3, 10) ? FEW : n % 100 >= 11 ? MANY : OTHER;
    };
  }

  private static PluralCategory slovenian(int n) {
    return switch (n % 100) {
      case 1 -> ONE;
      case 2 -> TWO;
      case 3, 4 -> FEW;
      default -> OTHER;
    };
  }

  private static PluralCategory lithuanian(int n) {
    boolean teens = isWithin(n % 100, 11, 19);
    return teens || n % 10 == 0 ? OTHER : n % 10 == 1 ? ONE : FEW;
  }

  private static PluralCategory latvian(int n) {
    return n % 10 == 0 || isWithin(n % 100, 11, 19) ? ZERO : n % 10 == 1 ? ONE : OTHER;
  }

  private static PluralCategory irish(int n) {
    return n == 1
        ? ONE
        : n == 2 ? TWO : isWithin(n, 3, 6) ? FEW : isWithin(n, 7, 10) ? MANY : OTHER;
  }

  private static PluralCategory welsh(int n) {
    return switch (n) {
      case 0 -> ZERO;
      case 1 -> ONE;
      case 2 -> TWO;
      case 3 -> FEW;
      case 6 -> MANY;
      default -> OTHER;
    };
  }

  private static boolean endsInOne(int n) {
    return n % 10 == 1 && n % 100 != 11;
  }

  private static boolean endsInTwoToFour(int n) {
    return isWithin(n % 10, 2, 4) && !isWithin(n % 100, 12, 14);
  }

  private static boolean isWithin(int n, int first, int last) {
    return n >= first && n <= last;
  }
}
