package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.RelativeLink;
import dev.dossier.profile.spec.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Paths and web addresses of a page and of the files that belong to it.
 *
 * @param file path of the page relative to the output folder, separated by {@code /}
 * @param base web address of the output folder, with a trailing slash; {@code null} if unknown
 */
public record PageAddress(String file, @Nullable String base) {
  private static final String INDEX = "index.html";

  /** Returns the address of the main page of a document. */
  public static PageAddress of(Document document) {
    BaseUrl base = document.site().baseUrl();
    return new PageAddress(document.file(), base == null ? null : base.value());
  }

  /**
   * Returns the path of a file that belongs to the page: {@code person.vcf} beside {@code
   * index.html}, {@code vita-person.vcf} beside {@code vita.html}.
   */
  public String beside(String name) {
    return folder() + (isIndex() ? "" : stem() + "-") + name;
  }

  /**
   * Returns the path of a file in a folder that belongs to the page: {@code projects/loom.html}
   * beside {@code index.html}, {@code vita/projects/loom.html} beside {@code vita.html}.
   */
  public String below(String path) {
    return folder() + (isIndex() ? "" : stem() + "/") + path;
  }

  /** Returns the web address of the page; {@code null} if unknown. */
  public @Nullable String url() {
    return url(file);
  }

  /** Returns the web address of a file of the output folder; {@code null} if unknown. */
  public @Nullable String url(String path) {
    if (base == null) {
      return null;
    }
    String link = RelativeLink.from(INDEX, path);
    // Servers serve the index of a folder at the address of the folder.
    return base + (link.equals(INDEX) || link.endsWith("/" + INDEX) ? withoutIndex(link) : link);
  }

  /** Returns an identifier for an element of the page, for use in a file of the output folder. */
  public String iri(String fragment, String from) {
    String url = url();
    String page = url != null ? url : from.equals(file) ? "" : RelativeLink.from(from, file);
    return page + "#" + fragment;
  }

  private static String withoutIndex(String link) {
    return link.substring(0, link.length() - INDEX.length());
  }

  private boolean isIndex() {
    return file.equals(folder() + INDEX);
  }

  private String folder() {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }

  private String stem() {
    String name = file.substring(folder().length());
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
