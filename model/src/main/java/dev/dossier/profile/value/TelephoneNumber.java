package dev.dossier.profile.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts telephone numbers to {@code tel:} URLs (RFC 3966): {@code +49 (0)30 123456 ext. 12}
 * becomes {@code tel:+4930123456;ext=12}.
 */
public final class TelephoneNumber {
  /** The word "extension" in several languages; longer words precede their prefixes. */
  private static final Pattern EXTENSION =
      Pattern.compile(
          "[\\s,;/-]*(?:;ext=|(?<!\\p{L})(?:extension|extensi[oó]n|ext|xtn|x|durchwahl|dw|nebenstelle"
              + "|poste|interno|int|anexo|ramal|wewn|wew|доб|внутр|anknytning|ankn|alanumero|alanro"
              + "|dahili|toestel|tst)(?![\\p{L}])|#|内線|內線|分机|分機|内线|내선|تحويلة|داخلي|داخلی"
              + "|שלוחה)[.:\\s]*\\(?(\\d{1,10})\\)?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** A label before or after the number: {@code Tel.:}, {@code (mobile)}. */
  private static final Pattern LABEL =
      Pattern.compile("^[\\p{L}\\p{M} /-]{1,24}[.:]+\\s*|\\s*\\([\\p{L}\\p{M} .-]+\\)$");

  /** The trunk prefix 0, which is only dialed within a country; Italian numbers keep their zero. */
  private static final Pattern TRUNK_ZERO =
      Pattern.compile("^\\+?(?!39|378|379)([1-9]\\d{0,2})[^\\d(\\[]*[(\\[]\\s*0\\s*[)\\]]");

  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212./·•()\\[\\]]");
  private static final int SHORTEST = 3;

  /** The maximum number of digits of an international number (ITU-T E.164). */
  private static final int LONGEST = 15;

  private TelephoneNumber() {}

  /**
   * Returns the URL of a number.
   *
   * @param written the number, in any notation
   * @return {@code tel:+4930123456;ext=12}; {@code null} if the text is not a single number
   */
  public static @Nullable String link(String written) {
    String number = asciiDigits(written).replaceAll("\\p{Cf}", "").strip();
    number = LABEL.matcher(number).replaceAll("");
    Matcher found = EXTENSION.matcher(number);
    String extension = "";
    if (found.find()) {
      extension = ";ext=" + found.group(1);
      number = number.substring(0, found.start());
    }
    String digits = dialled(number.strip());
    return digits == null ? null : "tel:" + digits + extension;
  }

  private static @Nullable String dialled(String number) {
    // In most countries, "00" is the international prefix.
    String international =
        number
            .replaceFirst("^\\(\\s*(?:\\+|00)\\s*(\\d+)\\s*\\)", "+$1 ")
            .replaceFirst("^(?:\\+|00)[\\s\\p{Z}]*(?=[1-9])", "+");
    Matcher trunk = TRUNK_ZERO.matcher(international);
    String whole =
        trunk.find() ? "+" + trunk.group(1) + international.substring(trunk.end()) : international;
    String digits = SEPARATORS.matcher(whole).replaceAll("");
    int count = digits.startsWith("+") ? digits.length() - 1 : digits.length();
    boolean dials = digits.matches("\\+[1-9]\\d+|\\d+") && count >= SHORTEST && count <= LONGEST;
    return dials ? digits : null;
  }

  /** Converts digits of all scripts and the fullwidth plus sign to ASCII. */
  private static String asciiDigits(String text) {
    StringBuilder ascii = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              ascii.appendCodePoint(digit >= 0 ? '0' + digit : c == '\uFF0B' ? '+' : c);
            });
    return ascii.toString();
  }
}
