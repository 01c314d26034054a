package dev.dossier.profile.csl;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publications: files, items, and what is said about single ones. */
@Doc("Publications: files, items, and what is said about single ones.")
public record Publications(
    @Doc("`.bib`, `.json` (CSL-JSON) or `.yaml` (CSL-YAML) files of the person's own works.")
        List<FilePath> files,
    @Doc("CSL items, written here.") List<Publication> items,
    @Doc("Files of works by others that prose cites; they are never listed as one's own.")
        List<FilePath> cited,
    @Doc(
            "Keys of works that are the same as no other, whatever title they share: each is listed"
                + " by itself. Works are taken for one where a DOI, an arXiv number, or title, year"
                + " and author say so and nothing contradicts it; a warning names both.")
        @RefersTo(Publication.class)
        List<String> distinct,
    @Doc("Keys of the selected publications, in order.") @RefersTo(Publication.class)
        List<String> selected,
    @Doc("Awards by key: `{key: Best paper}`.") @RefersTo(Publication.class)
        Map<String, Text> awards,
    @Doc(
            "What venues are called for short, by key: `{key: SC25}`; printed after the venue. A"
                + " `.bib` file says the same in `abbr = {SC25}`.")
        @RefersTo(Publication.class)
        Map<String, String> abbr,
    @Doc("Notes by key.") @RefersTo(Publication.class) Map<String, Prose> notes,
    @Doc("Further links by key: `{key: [{label: Code, url: …}]}`.") @RefersTo(Publication.class)
        Map<String, List<Link>> links,
    @Doc(
            "Authors who contributed equally, by key: `{key: [names]}`; each name as one of the"
                + " work's authors is called. They are marked `*` in lists. A `.bib` file says the"
                + " same in `author+an = {1=equal; 2=equal}`.")
        @RefersTo(Publication.class)
        Map<String, List<String>> equalContribution,
    @Doc(
            "Corresponding authors by key: `{key: [names]}`, marked `†` in lists; `author+an ="
                + " {1=corresponding}` in a `.bib` file.")
        @RefersTo(Publication.class)
        Map<String, List<String>> corresponding) {
  public Publications {
    files = List.copyOf(files);
    items = List.copyOf(items);
    cited = List.copyOf(cited);
    distinct = List.copyOf(distinct);
    selected = List.copyOf(selected);
    awards = Collections.unmodifiableMap(new LinkedHashMap<>(awards));
    abbr = Collections.unmodifiableMap(new LinkedHashMap<>(abbr));
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
    equalContribution = Collections.unmodifiableMap(new LinkedHashMap<>(equalContribution));
    corresponding = Collections.unmodifiableMap(new LinkedHashMap<>(corresponding));
  }

  /** Publications of which nothing is said. */
  public static Publications of(List<FilePath> files, List<Publication> items) {
    return new Publications(
        files, items, List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of());
  }
}
