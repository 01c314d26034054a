package dev.dossier.profile.spec;

import dev.dossier.profile.meta.Doc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page will be on the web, and what is made beside it. */
@Doc("Where a page will be on the web, and what is made beside it.")
public record Site(
    @Doc(
            "Address of the folder that the output folder will be: `https://ada.example.org/`. "
                + "With it, pages say their own address, and there is a `sitemap.xml`.")
        @Nullable BaseUrl baseUrl,
    @Doc("Entries that get a page each, which the document links to.") List<SinglePages> pages,
    @Doc("Whether there is a feed (Atom) of news, talks and publications; it needs a `base-url`.")
        boolean feed) {
  /** A page that is alone, and does not know where it will be. */
  public static final Site NONE = new Site(null, List.of(), false);

  public Site {
    pages = List.copyOf(pages);
  }
}
