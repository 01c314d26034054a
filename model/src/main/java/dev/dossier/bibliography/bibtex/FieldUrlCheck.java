package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.value.Doi;
import dev.dossier.profile.value.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the DOI and the URLs of a BibTeX entry. A malformed value, or a URL whose scheme may run
 * code or read files, is ignored with a warning; a URL that only lacks its scheme is printed but
 * not linked.
 */
final class FieldUrlCheck {
  // A scheme; not a host with a port, nor the drive letter of a Windows path.
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?!\\d)");

  // A URL without its scheme, which is printed but not linked.
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}\\d-]++\\.)++\\p{L}{2,}(?:[:/?#]\\S*)?");

  private FieldUrlCheck() {}

  /**
   * An invalid DOI or URL.
   *
   * @param field the field that contains it
   * @param message what is wrong with it
   * @param isDropped whether the field must be ignored
   */
  record UrlProblem(String field, String message, boolean isDropped) {}

  static List<UrlProblem> check(BibTexEntry entry) {
    List<UrlProblem> problems = new ArrayList<>();
    String doi = entry.field("doi");
    if (doi != null) {
      try {
        Doi unused = Doi.inField(LatexText.plain(doi).strip());
      } catch (IllegalArgumentException e) {
        problems.add(problem(entry, "doi", e, true));
      }
    }
    Set<String> fields = new TreeSet<>(BibTexLinks.LINKS.keySet());
    fields.add("url");
    for (String field : fields) {
      String written = entry.field(field);
      if (written != null) {
        checkUrl(entry, field, written, problems);
      }
    }
    return problems;
  }

  private static void checkUrl(
      BibTexEntry entry, String field, String written, List<UrlProblem> problems) {
    String address = BibTexLinks.address(written);
    Matcher scheme = SCHEME.matcher(address);
    boolean unsafe =
        scheme.lookingAt() && !Url.SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    // Non-standard fields contain file names too, so only unsafe schemes are reported there.
    if (!unsafe && !field.equals("url")) {
      return;
    }
    try {
      Url unused = Url.parse(address);
    } catch (IllegalArgumentException e) {
      problems.add(problem(entry, field, e, unsafe || !HOST.matcher(address).matches()));
    }
  }

  private static UrlProblem problem(BibTexEntry entry, String field, Exception e, boolean dropped) {
    String message =
        "field '%s' of entry '%s'%s: %s"
            .formatted(field, entry.key(), dropped ? " is ignored" : "", e.getMessage());
    return new UrlProblem(field, message, dropped);
  }
}
