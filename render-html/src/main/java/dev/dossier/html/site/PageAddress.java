package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.RelativeLink;
import dev.dossier.profile.spec.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is, and where what belongs to it is.
 *
 * @param file the page, relative to the output folder, with {@code /} between names
 * @param base address of the output folder on the web, ending in a slash; {@code null} if it is not
 *     known
 */
public record PageAddress(String file, @Nullable String base) {
  private static final String INDEX = "index.html";

  public static PageAddress of(Document document) {
    BaseUrl base = document.site().baseUrl();
    return new PageAddress(document.file(), base == null ? null : base.value());
  }

  /**
   * A file that belongs to the page: {@code person.vcf} beside {@code index.html}, {@code
   * vita-person.vcf} beside {@code vita.html}.
   */
  public String beside(String name) {
    return folder() + (isIndex() ? "" : stem() + "-") + name;
  }

  /**
   * A file in a folder that belongs to the page: {@code projects/loom.html} beside {@code
   * index.html}, {@code vita/projects/loom.html} beside {@code vita.html}.
   */
  String below(String path) {
    return folder() + (isIndex() ? "" : stem() + "/") + path;
  }

  /** The address of the page on the web; {@code null} if it is not known. */
  public @Nullable String url() {
    return url(file);
  }

  /** The address of a file of the output folder on the web; {@code null} if it is not known. */
  public @Nullable String url(String path) {
    if (base == null) {
      return null;
    }
    String link = RelativeLink.from(INDEX, path);
    // A server shows the index of a folder at the folder's own address.
    return base + (link.equals(INDEX) || link.endsWith("/" + INDEX) ? cut(link) : link);
  }

  /** What an element of the page is known by everywhere: seen from a file of the output folder. */
  public String iri(String fragment, String from) {
    String url = url();
    String page = url != null ? url : from.equals(file) ? "" : RelativeLink.from(from, file);
    return page + "#" + fragment;
  }

  private static String cut(String link) {
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
