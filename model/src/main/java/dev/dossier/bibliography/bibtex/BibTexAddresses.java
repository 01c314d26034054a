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
 * Checks the DOIs and addresses of a BibTeX entry. What is none, or has a scheme that may run code
 * or read files, is left out with a warning; an address that only lacks its scheme is printed, but
 * no link.
 */
final class BibTexAddresses {
  // A scheme, but neither a host with its port nor the drive of a Windows path.
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?!\\d)");

  // An address without its scheme: worth printing, if not a link.
  private static final Pattern HOST =
      Pattern.compile("(?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}(?:[:/?#]\\S*)?");

  private BibTexAddresses() {}

  /**
   * Something wrong with an address.
   *
   * @param field the field that holds it
   * @param isDropped whether the entry is read without the field
   */
  record Fault(String field, String message, boolean isDropped) {}

  static List<Fault> check(BibTexEntry entry) {
    List<Fault> faults = new ArrayList<>();
    String doi = entry.field("doi");
    if (doi != null) {
      try {
        Doi unused = Doi.inField(LatexText.plain(doi).strip());
      } catch (IllegalArgumentException e) {
        faults.add(fault(entry, "doi", e, true));
      }
    }
    Set<String> fields = new TreeSet<>(BibTexLinks.LINKS.keySet());
    fields.add("url");
    for (String field : fields) {
      String written = entry.field(field);
      if (written != null) {
        checkUrl(entry, field, written, faults);
      }
    }
    return faults;
  }

  private static void checkUrl(
      BibTexEntry entry, String field, String written, List<Fault> faults) {
    String address = BibTexLinks.address(written);
    Matcher scheme = SCHEME.matcher(address);
    boolean unsafe =
        scheme.lookingAt() && !Url.SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    // Fields of other tools' own hold file names too: only an address can be a wrong one.
    if (!unsafe && !field.equals("url")) {
      return;
    }
    try {
      Url unused = Url.parse(address);
    } catch (IllegalArgumentException e) {
      faults.add(fault(entry, field, e, unsafe || !HOST.matcher(address).matches()));
    }
  }

  private static Fault fault(BibTexEntry entry, String field, Exception e, boolean dropped) {
    String message =
        "field '%s' of entry '%s'%s: %s"
            .formatted(field, entry.key(), dropped ? " is left out" : "", e.getMessage());
    return new Fault(field, message, dropped);
  }
}
