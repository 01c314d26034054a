package dev.dossier.html.site;

import dev.dossier.document.Article;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Links to elements of a document from one of its pages. A page of a single entry has few of these
 * elements; links to others lead to the main page, as from the mark of a footnote in the
 * description of a project.
 *
 * @param main link to the main page; empty on the main page itself
 * @param here the ids of the elements that a page of a single entry has itself
 */
public record FragmentLinks(String main, Set<String> here) {
  /** Links on the main page. */
  public static final FragmentLinks ON_MAIN_PAGE = new FragmentLinks("", Set.of());

  public FragmentLinks {
    here = Set.copyOf(here);
  }

  /** Links on the page of a post, which has its own notes and references. */
  public static FragmentLinks onPageOf(Article article, String main) {
    Set<String> ids = new HashSet<>();
    withParts(article.entry()).forEach(part -> ids.add(part.id()));
    for (Document.Footnote note : article.footnotes()) {
      ids.add("fn-" + note.number());
      ids.addAll(note.marks());
    }
    if (article.references() != null) {
      article.references().entries().forEach(work -> ids.add(work.id()));
    }
    return new FragmentLinks(main, ids);
  }

  /** Links on the page of an entry. */
  public static FragmentLinks onPageOf(Entry entry, String main) {
    Set<String> ids = new HashSet<>();
    withParts(entry).forEach(part -> ids.add(part.id()));
    return new FragmentLinks(main, ids);
  }

  private static Stream<Entry> withParts(Entry entry) {
    return Stream.concat(
        Stream.of(entry), entry.parts().stream().flatMap(FragmentLinks::withParts));
  }

  /** The link to an element of the document with this id. */
  public String to(String id) {
    return (here.contains(id) ? "" : main) + "#" + id;
  }
}
