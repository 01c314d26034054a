package dev.dossier.bibliography;

import dev.dossier.profile.Doi;
import dev.dossier.profile.Url;
import dev.dossier.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the DOIs and addresses of a BibTeX entry. An address of a scheme that may run code or read
 * files is an error; one that is merely written oddly, as many are, is a warning, and no link.
 */
final class BibTexAddresses {
  // A scheme, but neither a host with its port nor the drive of a Windows path.
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?!\\d)");

  private BibTexAddresses() {}

  /**
   * Something wrong with an address.
   *
   * @param value as the entry has it
   */
  record Fault(Severity severity, String value, String message) {}

  static List<Fault> check(BibTexEntry entry) {
    List<Fault> faults = new ArrayList<>();
    String doi = entry.field("doi");
    if (doi != null) {
      try {
        Doi unused = Doi.parse(LatexText.plain(doi).strip());
      } catch (IllegalArgumentException e) {
        faults.add(fault(Severity.ERROR, entry, "doi", doi, e));
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
      Severity severity = unsafe ? Severity.ERROR : Severity.WARNING;
      faults.add(fault(severity, entry, field, written, e));
    }
  }

  private static Fault fault(
      Severity severity, BibTexEntry entry, String field, String value, Exception e) {
    String message = "field '%s' of entry '%s': %s".formatted(field, entry.key(), e.getMessage());
    return new Fault(severity, value, message);
  }
}
