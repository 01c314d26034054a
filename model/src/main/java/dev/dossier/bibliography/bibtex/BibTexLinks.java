package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.OrderedMaps;
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

/** Converts the DOI, URL and eprint of a BibTeX entry, and further fields that contain URLs. */
final class BibTexLinks {
  /** Internal variables for BibLaTeX's {@code eprint}, {@code eprinttype}, {@code eprintclass}. */
  static final String EPRINT = "bibtex-eprint";

  static final String EPRINT_TYPE = "bibtex-eprint-type";
  static final String EPRINT_CLASS = "bibtex-eprint-class";

  /** Fields that contain further URLs, and the labels of their links. */
  static final Map<String, String> LINKS =
      OrderedMaps.of(
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
   * Returns the links of an entry for which CSL has no variable.
   *
   * @param variables receives the variables that CSL has: {@code DOI}, {@code URL}
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

  static boolean isUrl(String text) {
    return text.matches("(?i)https?://\\S+");
  }

  private static String withoutAddress(String doi) {
    try {
      return Doi.inField(doi).toString();
    } catch (IllegalArgumentException e) {
      return doi; // FieldUrlCheck reports malformed DOIs.
    }
  }

  private void read() {
    String doi = entry.plain("doi");
    if (doi != null) {
      put("DOI", withoutAddress(doi.strip()));
    }
    String url = entry.field("url");
    if (url != null) {
      put("URL", address(url));
      // Some exports have the DOI here, in an HTML link.
      String found = HTML_LINK.matcher(url).find() ? Doi.inAddress(address(url)) : null;
      if (doi == null && found != null) {
        put("DOI", found);
        variables.remove("URL");
      }
    }
    put(EPRINT, entry.plain("eprint"));
    put(EPRINT_TYPE, entry.plain("eprinttype", "archiveprefix"));
    put(EPRINT_CLASS, entry.plain("eprintclass", "primaryclass"));
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

  /** Returns a URL without LaTeX's escapes; of an HTML link, its target. */
  static String address(String written) {
    Matcher html = HTML_LINK.matcher(written);
    return (html.find() ? html.group(1) : written)
        .strip()
        .replaceFirst("^\\\\(?:url|path|nolinkurl)\\s*\\{(.*)\\}$", "$1")
        .replaceAll("\\\\([&%$#_{}~])(?:\\{\\})?", "$1")
        .replaceAll("\\{\\\\textasciitilde\\}|\\\\textasciitilde(?:\\{\\})?", "~")
        .replaceAll("[{}\\s]", "");
  }

  /** Returns the URL of the eprint; {@code null} if there is none or the archive is unknown. */
  private @Nullable String eprintAddress() {
    String eprint = entry.plain("eprint");
    if (eprint == null) {
      return null;
    }
    if (isUrl(eprint)) {
      return eprint;
    }
    String archive = entry.plain("eprinttype", "archiveprefix");
    String id = eprint.replaceFirst("(?i)^arxiv:\\s*", "");
    boolean looksLikeArxiv = id.matches("\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z.-]+/\\d{7}(?:v\\d+)?");
    String name = archive == null ? (looksLikeArxiv ? "arxiv" : "") : archive;
    String prefix = EPRINTS.get(name.toLowerCase(Locale.ROOT));
    return prefix == null ? null : prefix + id;
  }

  /** Adds a link if its target is a safe URL; paths of local files are ignored. */
  private void addLink(String label, String address) {
    if (isUrl(address)) {
      try {
        links.add(new Link(Text.of(label), Url.parse(address)));
      } catch (IllegalArgumentException e) {
        // Not a valid URL: omitted, as CSL has no variable for the field.
      }
    }
  }
}
