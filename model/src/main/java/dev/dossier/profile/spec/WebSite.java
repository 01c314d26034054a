package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address of a page on the web, and further files to make for it. */
@Doc("The address of a page on the web, and further files to make for it.")
public record WebSite(
    @Doc(
            "The address at which the output folder is published:"
                + " `https://ada.example.org/`. With it, pages contain their own address, and a"
                + " `sitemap.xml` is written.")
        @Nullable BaseUrl baseUrl,
    @Doc("Entries that get a page each, to which the document links.") List<SinglePages> pages,
    @Doc(
            "Whether to write an Atom feed of news, talks and publications. It requires"
                + " `base-url`.")
        boolean feed) {
  /** No address and no further files. */
  public static final WebSite NONE = new WebSite(null, List.of(), false);

  public WebSite {
    pages = List.copyOf(pages);
  }
}
