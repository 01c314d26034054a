package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.regex.Pattern;

/**
 * An e-mail address.
 *
 * @param value the address as written
 */
@Doc("An e-mail address.")
@Scalar(name = "an e-mail address", pattern = Email.PATTERN, example = "ada@example.org")
public record Email(String value) {
  // The HTML standard's "valid e-mail address", plus a dot in the host and letters of any script.
  static final String PATTERN =
      "^[^\\s@<>()\\[\\],;:\\\\\"]+@[^\\s@<>()\\[\\],;:\\\\\".]+(\\.[^\\s@<>()\\[\\],;:\\\\\".]+)+$";
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
