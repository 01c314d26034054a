package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A digital object identifier.
 *
 * @param value the identifier alone: {@code 10.1000/182}
 */
@Doc("A DOI, or its full address: `10.1000/182`, `https://doi.org/10.1000/182`.")
@Scalar(
    name = "a DOI",
    pattern = "^(https?://(dx\\.)?doi\\.org/|[Dd][Oo][Ii]:\\s?)?10\\.\\d{4,9}/\\S+$",
    example = "10.1000/182")
public record Doi(String value) {
  // The pattern that Crossref recommends, but with any characters in the suffix, as in older DOIs.
  private static final Pattern FORM =
      Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|[Dd][Oo][Ii]:\\s?)?(10\\.\\d{4,9}/\\S+)");

  // In imported data, any suffix is accepted.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)^(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/(?:doi:\\s*)?(10\\..+)$|^doi:\\s*(10\\..+)$");

  // Also a publisher's URL that ends in a DOI.
  private static final Pattern FIELD =
      Pattern.compile("(?i)(?:\\S*[/:=]|doi\\s)?(10\\.\\d{4,9}/[^\\s?#]+)(?:[?#]\\S*)?");

  /**
   * Reads a DOI in imported data, which may be part of a URL: {@code doi.org/10.1000/182}, {@code
   * https://dl.acm.org/doi/10.1145/3133}.
   *
   * @throws IllegalArgumentException if the text contains no DOI
   */
  public static Doi inField(String text) {
    if (FORM.matcher(text).matches()) {
      return parse(text);
    }
    Matcher found = FIELD.matcher(text);
    return parse(found.matches() ? found.group(1) : text);
  }

  /** Returns the DOI in a URL of doi.org; {@code null} for other URLs. */
  public static @Nullable String inAddress(String address) {
    Matcher doi = ADDRESS.matcher(address);
    if (!doi.matches()) {
      return null;
    }
    return doi.group(1) == null ? doi.group(2) : doi.group(1);
  }

  /**
   * Reads a DOI or its URL.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static Doi parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' is not a DOI; write it as 10.1000/182");
    }
    return new Doi(matcher.group(1));
  }

  @Override
  public String toString() {
    return value;
  }
}
