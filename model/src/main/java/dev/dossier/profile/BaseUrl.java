package dev.dossier.profile;

import java.util.Locale;

/**
 * The address of the folder in which a page will be, on the web.
 *
 * @param value {@code https} or {@code http}, without query and fragment, ending in a slash
 */
@Doc("The address of a folder on the web: `https:` or `http:`, without `?` and `#`.")
@Scalar(
    name = "the address of a folder on the web",
    pattern = "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+(/[^\\s?#]*)?$",
    example = "https://ada.example.org")
public record BaseUrl(String value) {
  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if it is not that of a folder
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
    return new BaseUrl(url.endsWith("/") ? url : url + "/");
  }

  @Override
  public String toString() {
    return value;
  }
}
