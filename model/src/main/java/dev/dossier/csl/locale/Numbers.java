package dev.dossier.csl.locale;

import dev.dossier.profile.csl.CslMarkup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in values of variables: {@code 3}, {@code 12-14}, {@code 2nd}, {@code iv}. */
public final class Numbers {
  /** CSL 1.0.2, "is-numeric": with a prefix or suffix, separated by comma, hyphen or ampersand. */
  private static final Pattern NUMERIC =
      Pattern.compile("\\s*\\p{L}*\\d+\\p{L}*(?:\\s*[,&\\-–]\\s*\\p{L}*\\d+\\p{L}*)*+\\s*");

  private static final Pattern SEVERAL =
      Pattern.compile(
          ".*[\\p{L}\\p{Nd}]\\s*(?:[,&\\-–;]|\\band\\b)\\s*[\\p{L}\\p{Nd}].*", Pattern.DOTALL);

  /**
   * A number, a Roman numeral, or up to two letters at the beginning. The number of an article or
   * report such as ISO-690 or ANL-20/45 is one number.
   */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[\\p{L}.]{0,4}\\d.*|(?:[ivxlcdm]+|[IVXLCDM]+|\\w{1,2})\\s*[-–,&;].*", Pattern.DOTALL);

  private static final Pattern HYPHEN = Pattern.compile("(?<=[\\p{L}\\d])\\s*-\\s*(?=[\\p{L}\\d])");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final String[] ROMAN = "m cm d cd c xc l xl x ix v iv i".split(" ");
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private Numbers() {}

  public static boolean isNumeric(String value) {
    return value.length() < 100 && NUMERIC.matcher(value).matches();
  }

  /** Whether there are several numbers, so that the label is plural. */
  public static boolean isPlural(String variable, String value) {
    String text = CslMarkup.removed(value).strip();
    if (variable.startsWith("number-of-")) {
      return DIGITS.matcher(text).matches() && !text.matches("0*1");
    }
    if (text.length() > 200) {
      return false;
    }
    boolean several = SEVERAL.matcher(text).matches();
    return several && COUNTED.matcher(text).matches();
  }

  /**
   * Returns a value with its numbers in this form: {@code ordinal}, {@code long-ordinal}, {@code
   * roman}.
   */
  public static String format(String value, String form, String variable, Terms terms) {
    String dashed = HYPHEN.matcher(value).replaceAll("–");
    if (form.isEmpty() || form.equals("numeric") || !isNumeric(value)) {
      return dashed;
    }
    return ordinals(dashed, form, variable, terms);
  }

  private static String ordinals(String value, String form, String variable, Terms terms) {
    Matcher digits = DIGITS.matcher(value);
    StringBuilder result = new StringBuilder();
    while (digits.find()) {
      boolean small = digits.group().length() <= 4;
      boolean whole =
          digits.end() == value.length() || !Character.isLetter(value.charAt(digits.end()));
      String text = digits.group();
      if (small && whole) {
        int number = Integer.parseInt(text);
        text =
            switch (form) {
              case "ordinal" -> terms.ordinal(number, variable);
              case "long-ordinal" -> terms.longOrdinal(number, variable);
              case "roman" -> roman(number);
              default -> text;
            };
      }
      digits.appendReplacement(result, Matcher.quoteReplacement(text));
    }
    return digits.appendTail(result).toString();
  }

  /** Returns a number with leading zeros. */
  public static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
