package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.regex.Pattern;

/**
 * An email address.
 *
 * @param value the address as written in the profile
 */
@Doc("An e-mail address.")
@Scalar(name = "an e-mail address", pattern = Email.PATTERN, example = "ada@example.org")
public record Email(String value) {
  // HTML's "valid email address", with letters of any script and at least one dot in the host.
  static final String PATTERN =
      "^[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\".]+(\\.[^\\s@<>()\\[\\],;:\\\\\".]+){1,126}$";
  private static final Pattern ADDRESS = Pattern.compile(PATTERN);

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is not {@code name@host.domain}
   */
  public static Email parse(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is not an e-mail address; write it as ada@example.org");
    }
    return new Email(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
