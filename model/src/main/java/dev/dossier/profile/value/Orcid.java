package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ORCID iD, whose last character is a check digit (ISO 7064 MOD 11-2).
 *
 * @param value the iD alone: {@code 0000-0002-1825-0097}
 */
@Doc("An ORCID iD, or its full address: `https://orcid.org/0000-0002-1825-0097`.")
@Scalar(
    name = "an ORCID iD",
    pattern = "^(https://orcid\\.org/)?\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]$",
    example = "0000-0002-1825-0097")
public record Orcid(String value) {
  private static final Pattern FORM =
      Pattern.compile("(?:https://orcid\\.org/)?(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])");

  /**
   * Reads an iD or its URL.
   *
   * @throws IllegalArgumentException if the text is neither, or the check digit is wrong
   */
  public static Orcid parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not an ORCID iD; write it as 0000-0002-1825-0097");
    }
    String id = matcher.group(1);
    char expected = checkDigit(id);
    char found = id.charAt(id.length() - 1);
    if (found != expected) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not an ORCID iD: its last digit should be "
              + expected
              + ", not "
              + found
              + "; check the digits");
    }
    return new Orcid(id);
  }

  private static char checkDigit(String id) {
    int total = 0;
    for (int i = 0; i < id.length() - 1; i++) {
      char c = id.charAt(i);
      if (c != '-') {
        total = (total + (c - '0')) * 2;
      }
    }
    int rest = (12 - total % 11) % 11;
    return rest == 10 ? 'X' : (char) ('0' + rest);
  }

  /** Returns the URL of the iD. */
  public String url() {
    return "https://orcid.org/" + value;
  }

  @Override
  public String toString() {
    return value;
  }
}
