package dev.dossier.bibliography.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves {@code crossref} and {@code xdata} by BibLaTeX's rules of data inheritance. */
final class BibTexInheritance {
  private static final Set<String> NEVER =
      Set.of(
          "ids",
          "crossref",
          "xref",
          "entryset",
          "entrysubtype",
          "execute",
          "label",
          "options",
          "presort",
          "related",
          "relatedoptions",
          "relatedstring",
          "relatedtype",
          "shorthand",
          "shorthandintro",
          "sortkey",
          "xdata",
          AuthorAnnotations.FIELD,
          "keywords",
          "doi",
          "url",
          "eprint",
          "note",
          "abstract",
          "annote",
          "annotation");
  private static final Set<String> IN_BOOK =
      Set.of(
          "inbook",
          "bookinbook",
          "suppbook",
          "incollection",
          "suppcollection",
          "inreference",
          "inproceedings",
          "conference");
  private static final int MAX_DEPTH = 10;

  private final Map<String, BibTexEntry> byKey = new HashMap<>();

  /** By the position of the key, as two entries of a file may have the same key. */
  private final Map<Integer, BibTexEntry> resolved = new HashMap<>();

  /**
   * A reference to an entry that does not exist.
   *
   * @param entry the entry that contains the reference
   * @param field {@code crossref} or {@code xdata}
   * @param key the unknown key
   */
  record Dangling(BibTexEntry entry, String field, String key) {}

  private final List<Dangling> dangling = new ArrayList<>();

  BibTexInheritance(List<BibTexEntry> entries) {
    entries.forEach(entry -> byKey.putIfAbsent(entry.key(), entry));
  }

  List<Dangling> dangling() {
    return dangling;
  }

  /** Returns an entry with its inherited fields. */
  BibTexEntry resolve(BibTexEntry entry) {
    return resolve(entry, 0);
  }

  /** Resolves each entry once; in a cycle, an entry inherits what has been resolved so far. */
  private BibTexEntry resolve(BibTexEntry entry, int depth) {
    BibTexEntry known = resolved.get(entry.keyOffset());
    if (known != null) {
      return known;
    }
    String xdata = entry.field("xdata");
    String crossref = entry.field("crossref");
    if ((xdata == null && crossref == null) || depth > MAX_DEPTH) {
      return entry;
    }
    resolved.put(entry.keyOffset(), entry);
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    if (xdata != null) {
      for (String key : new LinkedHashSet<>(List.of(xdata.split(",", -1)))) {
        BibTexEntry source = parent(entry, "xdata", key.strip(), depth);
        if (source != null) {
          source.fields().forEach(fields::putIfAbsent);
        }
      }
    }
    if (crossref != null) {
      BibTexEntry parent = parent(entry, "crossref", crossref.strip(), depth);
      if (parent != null) {
        inherit(entry.type(), parent, fields);
      }
    }
    BibTexEntry whole = entry.with(fields);
    resolved.put(entry.keyOffset(), whole);
    return whole;
  }

  private @Nullable BibTexEntry parent(BibTexEntry entry, String field, String key, int depth) {
    BibTexEntry parent = byKey.get(key);
    if (parent == null) {
      dangling.add(new Dangling(entry, field, key));
      return null;
    }
    return parent.key().equals(entry.key()) ? null : resolve(parent, depth + 1);
  }

  private static void inherit(String childType, BibTexEntry parent, Map<String, String> fields) {
    boolean inBook = IN_BOOK.contains(childType);
    boolean multiVolume = parent.type().startsWith("mv");
    boolean periodical = parent.type().equals("periodical");
    Map<String, String> own = Map.copyOf(fields);
    // A part without a title takes the title of the book: BibTeX's @inbook.
    boolean named = own.containsKey("title");
    parent
        .fields()
        .forEach(
            (name, value) -> {
              String target = name;
              if (name.equals("title") || name.equals("subtitle") || name.equals("titleaddon")) {
                String prefix =
                    !named
                        ? ""
                        : multiVolume ? "main" : inBook ? "book" : periodical ? "journal" : "";
                target = prefix + name;
              } else if (named && name.equals("author") && childType.equals("inbook")) {
                fields.putIfAbsent("bookauthor", value);
              } else if (name.equals("booktitle") && !own.containsKey("booktitle") && inBook) {
                // BibTeX's convention: the parent's booktitle is the title that its children print.
                fields.put("booktitle", value);
              }
              boolean never =
                  NEVER.contains(name)
                      || (name.equals("shorttitle") && inBook)
                      || (name.equals("author") && inBook && !childType.equals("inbook"));
              if (!never && !target.isEmpty()) {
                fields.putIfAbsent(target, value);
              }
            });
  }
}
