package dev.dossier.profile.csl;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The section {@code publications}: files, items, and details of single publications by citation
 * key.
 */
@Doc("Publications: files, items, and details of publications by citation key.")
public record Publications(
    @Doc("Files with works of the person: `.bib`, `.json` (CSL-JSON) or `.yaml` (CSL-YAML).")
        List<FilePath> files,
    @Doc("Works of the person as CSL items.") List<Publication> items,
    @Doc(
            "Files with works of others that texts cite. They are not listed among the"
                + " person's own.")
        List<FilePath> cited,
    @Doc(
            "Citation keys of works that are not duplicates of others. By default, works"
                + " with the same DOI, the same arXiv number, or the same title, year and author,"
                + " and nothing that contradicts it, are listed once, with a warning that names"
                + " both.")
        @RefersTo(Publication.class)
        List<String> distinct,
    @Doc("Citation keys of the selected publications, in order.") @RefersTo(Publication.class)
        List<String> selected,
    @Doc("Awards by citation key: `{key: Best paper}`.") @RefersTo(Publication.class)
        Map<String, Text> awards,
    @Doc(
            "Short names of venues by citation key: `{key: SC25}`, printed after the venue."
                + " In a `.bib` file: `abbr = {SC25}`.")
        @RefersTo(Publication.class)
        Map<String, String> abbr,
    @Doc("Notes by citation key: `{key: Invited paper.}`.") @RefersTo(Publication.class)
        Map<String, Prose> notes,
    @Doc("Further links by citation key: `{key: [{label: Code, url: …}]}`.")
        @RefersTo(Publication.class)
        Map<String, List<Link>> links,
    @Doc("Pictures by citation key: `{key: {file: …, alt: …}}`, which pages show.")
        @RefersTo(Publication.class)
        Map<String, Image> images,
    @Doc(
            "Authors who contributed equally, by citation key: `{key: [names]}`, with names"
                + " of authors of the work. They are marked `*` in lists. In a `.bib` file:"
                + " `author+an = {1=equal; 2=equal}`.")
        @RefersTo(Publication.class)
        Map<String, List<String>> equalContribution,
    @Doc(
            "Corresponding authors by citation key: `{key: [names]}`, marked `†` in lists."
                + " In a `.bib` file: `author+an = {1=corresponding}`.")
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
    images = Collections.unmodifiableMap(new LinkedHashMap<>(images));
    equalContribution = Collections.unmodifiableMap(new LinkedHashMap<>(equalContribution));
    corresponding = Collections.unmodifiableMap(new LinkedHashMap<>(corresponding));
  }

  /** Returns publications without further details. */
  public static Publications of(List<FilePath> files, List<Publication> items) {
    return new Publications(
        files, items, List.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of(),
        Map.of(), Map.of(), Map.of());
  }
}
