package dev.dossier.html.site;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.RelativeLink;
import dev.dossier.profile.spec.SinglePages;
import dev.dossier.profile.value.DeviceName;
import dev.dossier.source.file.OutputName;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which entries of a document have a page of their own, and where those pages are. */
public final class EntryPages {
  private final Map<String, String> paths = new LinkedHashMap<>();

  /** The same, also by the ids of what is shown again. */
  private final Map<String, String> links = new LinkedHashMap<>();

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private EntryPages() {}

  public static EntryPages of(Document document) {
    EntryPages pages = new EntryPages();
    PageAddress address = PageAddress.of(document);
    List<SinglePages> wanted = document.site().pages();
    if (wanted.contains(SinglePages.PUBLICATIONS)) {
      pages.add(address, "publications", Entries.of(document, "publication"));
    }
    if (wanted.contains(SinglePages.PROJECTS)) {
      pages.add(address, "projects", Entries.of(document, "project"));
    }
    pages.shareWhereShownAgain(document);
    return pages;
  }

  private void add(PageAddress address, String folder, List<Entry> of) {
    Set<String> taken = new HashSet<>();
    for (Entry entry : of) {
      String id = entry.id().replaceFirst("^ref-", "").toLowerCase(Locale.ROOT);
      String wanted = OutputName.shortened(id);
      if (DeviceName.is(wanted)) {
        wanted += "-page";
      }
      String name = wanted;
      for (int i = 2; !taken.add(name); i++) {
        name = wanted + "-" + i;
      }
      paths.put(entry.id(), address.below(folder + "/" + name + ".html"));
      entries.put(entry.id(), entry);
    }
  }

  /** What two sections show has one page. */
  private void shareWhereShownAgain(Document document) {
    IdentityHashMap<Object, String> known = new IdentityHashMap<>();
    entries.forEach((id, entry) -> known.put(entry.record(), paths.get(id)));
    Entries.shown(document)
        .filter(entry -> known.containsKey(entry.record()))
        .forEach(entry -> links.put(entry.id(), known.get(entry.record())));
  }

  /** The page of the entry with this id, relative to the output folder; {@code null} if none. */
  public @Nullable String path(String id) {
    return links.get(id);
  }

  /** The entries that have a page, in the order of the document. */
  public Iterable<Entry> entries() {
    return entries.values();
  }

  /** All pages, in the order of the document. */
  Iterable<String> paths() {
    return paths.values();
  }

  /** Links from a file of the output folder to all other pages, by the id of the entry. */
  public Map<String, String> linksFrom(String file) {
    Map<String, String> links = new LinkedHashMap<>();
    this.links.forEach(
        (id, path) -> {
          if (!path.equals(file)) {
            links.put(id, RelativeLink.from(file, path));
          }
        });
    return links;
  }
}
