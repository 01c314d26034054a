package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Url;
import java.net.IDN;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The web address of the folder with a page.
 *
 * @param value {@code https} or {@code http}, without query and fragment, ending in a slash; in
 *     ASCII, with the letters of other scripts escaped as a URI has them
 */
@Doc("The address of a folder on the web: `https:` or `http:`, without `?` and `#`.")
@Scalar(
    name = "the address of a folder on the web",
    pattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+(/[^\\s?#]*)?$",
    example = "https://ada.example.org")
public record BaseUrl(String value) {
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is not the address of a folder
   */
  public static BaseUrl parse(String text) {
    String url = Url.parse(text).value();
    if (!url.toLowerCase(Locale.ROOT).startsWith("http")) {
      throw new IllegalArgumentException("'" + text + "' is not the address of a web site");
    }
    if (url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is not the address of a folder; leave out what follows '?' and '#'");
    }
    String ascii = ascii(url);
    return new BaseUrl(ascii.endsWith("/") ? ascii : ascii + "/");
  }

  /** Returns an address as a URI (RFC 3986), as sitemaps and link elements require. */
  private static String ascii(String url) {
    int host = url.indexOf("//") + 2;
    int path = url.indexOf('/', host);
    int end = path < 0 ? url.length() : path;
    String name = url.substring(host, end);
    try {
      return url.substring(0, host)
          + (NOT_ASCII.matcher(name).find() ? IDN.toASCII(name) : name)
          + escaped(url.substring(end));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + name + "' is not the name of a host", e);
    }
  }

  private static String escaped(String path) {
    return NOT_ASCII
        .matcher(path)
        .replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return value;
  }
}
