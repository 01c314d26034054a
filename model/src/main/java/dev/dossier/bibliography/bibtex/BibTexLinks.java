package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.latex.Pairs;
import dev.dossier.profile.value.Doi;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a work of a BibTeX entry is found: its DOI, its address, its electronic print, and more.
 */
final class BibTexLinks {
  /** Variables that hold the number of an electronic print, its archive and its subject. */
  static final String EPRINT = "bibtex-eprint";

  static final String EPRINT_TYPE = "bibtex-eprint-type";
  static final String EPRINT_CLASS = "bibtex-eprint-class";

  /** Fields that hold further addresses, and what a link to them says. */
  static final Map<String, String> LINKS =
      Pairs.of(
          "pdf", "PDF", "code", "Code", "slides", "Slides", "video", "Video", "poster", "Poster",
          "website", "Website");

  private static final Map<String, String> EPRINTS =
      Map.of(
          "arxiv", "https://arxiv.org/abs/",
          "jstor", "https://www.jstor.org/stable/",
          "pubmed", "https://www.ncbi.nlm.nih.gov/pubmed/",
          "hdl", "https://hdl.handle.net/",
          "googlebooks", "https://books.google.com?id=");
  private static final Pattern HTML_LINK =
      Pattern.compile("(?is)(?:<|\\{?\\\\textless\\}?)a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'>\\s]+)");

  private final BibTexEntry entry;
  private final Map<String, String> variables;
  private final List<Link> links = new ArrayList<>();

  private BibTexLinks(BibTexEntry entry, Map<String, String> variables) {
    this.entry = entry;
    this.variables = variables;
  }

  /**
   * The links of an entry that no variable of CSL is for.
   *
   * @param variables what CSL has variables for is added to these
   */
  static List<Link> of(BibTexEntry entry, Map<String, String> variables) {
    BibTexLinks links = new BibTexLinks(entry, variables);
    links.read();
    return links.links;
  }

  private void put(String variable, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      variables.put(variable, value);
    }
  }

  private @Nullable String plain(String... fields) {
    String value = entry.field(fields);
    return value == null ? null : LatexText.plain(value);
  }

  static boolean isUrl(String text) {
    return text.matches("(?i)https?://\\S+");
  }

  private static String withoutAddress(String doi) {
    try {
      return Doi.inField(doi).toString();
    } catch (IllegalArgumentException e) {
      return doi; // What is wrong with it is reported at its place.
    }
  }

  private void read() {
    String doi = plain("doi");
    if (doi != null) {
      put("DOI", withoutAddress(doi.strip()));
    }
    String url = entry.field("url");
    if (url != null) {
      put("URL", address(url));
      // Some write the DOI here, in a link.
      String found = HTML_LINK.matcher(url).find() ? Doi.inAddress(address(url)) : null;
      if (doi == null && found != null) {
        put("DOI", found);
        variables.remove("URL");
      }
    }
    put(EPRINT, plain("eprint"));
    put(EPRINT_TYPE, plain("eprinttype", "archiveprefix"));
    put(EPRINT_CLASS, plain("eprintclass", "primaryclass"));
    String eprint = eprintAddress();
    if (eprint != null) {
      if (doi == null && url == null) {
        variables.putIfAbsent("URL", eprint);
      }
      boolean shown = eprint.equals(variables.get("URL"));
      if (!shown) {
        addLink(eprint.contains("arxiv.org") ? "arXiv" : "E-print", eprint);
      }
    }
    LINKS.forEach(
        (field, label) -> {
          String value = entry.field(field);
          if (value != null) {
            addLink(label, address(value));
          }
        });
    links.sort(Comparator.comparing(link -> link.label().toString()));
  }

  /** An address as it is written, without LaTeX's escapes, or that of a link in HTML. */
  static String address(String written) {
    Matcher html = HTML_LINK.matcher(written);
    return (html.find() ? html.group(1) : written)
        .strip()
        .replaceFirst("^\\\\(?:url|path|nolinkurl)\\s*\\{(.*)\\}$", "$1")
        .replaceAll("\\\\([&%$#_{}~])(?:\\{\\})?", "$1")
        .replaceAll("\\{\\\\textasciitilde\\}|\\\\textasciitilde(?:\\{\\})?", "~")
        .replaceAll("[{}\\s]", "");
  }

  /** Where the electronic print is; {@code null} if there is none, or its archive is not known. */
  private @Nullable String eprintAddress() {
    String eprint = plain("eprint");
    if (eprint == null) {
      return null;
    }
    if (isUrl(eprint)) {
      return eprint;
    }
    String archive = plain("eprinttype", "archiveprefix");
    String id = eprint.replaceFirst("(?i)^arxiv:\\s*", "");
    boolean looksLikeArxiv = id.matches("\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z.-]+/\\d{7}(?:v\\d+)?");
    String name = archive == null ? (looksLikeArxiv ? "arxiv" : "") : archive;
    String prefix = EPRINTS.get(name.toLowerCase(Locale.ROOT));
    return prefix == null ? null : prefix + id;
  }

  /** Adds a link if its address is a safe URL; a path of a PDF on somebody's disk is none. */
  private void addLink(String label, String address) {
    if (isUrl(address)) {
      try {
        links.add(new Link(Text.of(label), Url.parse(address)));
      } catch (IllegalArgumentException e) {
        // No link then: the field is not one that CSL has.
      }
    }
  }
}
