package dev.dossier.profile.value;

import dev.dossier.profile.meta.Doc;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An absolute URL that is safe to link to.
 *
 * @param value the URL as written in the profile: {@code https://example.org/talk}
 */
@Doc("An absolute address: `https:`, `http:`, `mailto:`, `tel:` or `doi:`.")
@Scalar(
    name = "a URL",
    pattern =
        "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/]|[Mm][Aa][Ii][Ll][Tt][Oo]:|[Tt][Ee][Ll]:|[Dd][Oo][Ii]:)\\S+$",
    example = "https://example.org")
public record Url(String value) {
  /** The allowed schemes; others could run code or read files. */
  public static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "doi");

  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if it is not an absolute URL with an allowed scheme
   */
  public static Url parse(String text) {
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!SCHEMES.contains(scheme)) {
      if (!scheme.matches("[a-z][a-z0-9+.-]*")) {
        throw new IllegalArgumentException(
            "'" + text + "' is not a URL; write it in full, as https://example.org");
      }
      throw new IllegalArgumentException(
          "scheme '"
              + scheme
              + ":' is not allowed in a URL; allowed are http, https, mailto, tel and doi");
    }
    try {
      URI uri = new URI(NOT_ASCII.matcher(text).replaceAll("x"));
      if (scheme.startsWith("http")
          && (uri.getRawAuthority() == null || uri.getRawAuthority().isEmpty())) {
        throw new IllegalArgumentException("'" + text + "' is a URL without a host");
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + text + "' is not a URL: " + e.getReason(), e);
    }
    return new Url(text);
  }

  /**
   * Returns the target of a link, in ASCII; {@code doi:} becomes {@code https://doi.org/}.
   *
   * @see Href
   */
  public String href() {
    return Href.of(whole());
  }

  /** Returns the URL for display, with letters of all scripts and without its scheme. */
  public String display() {
    return whole()
        .replaceFirst("^(?i:https?://(?:www\\.)?|mailto:|tel:)", "")
        .replaceFirst("/$", "");
  }

  private String whole() {
    return value.regionMatches(true, 0, "doi:", 0, 4)
        ? "https://doi.org/" + value.substring(4)
        : value;
  }

  @Override
  public String toString() {
    return value;
  }
}
