package dev.dossier.bibliography.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps entry types of BibTeX and BibLaTeX to CSL types, as Pandoc does. */
public final class BibTexTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("article", "article-journal"),
          Map.entry("suppperiodical", "article-journal"),
          Map.entry("periodical", "article-journal"),
          Map.entry("book", "book"),
          Map.entry("mvbook", "book"),
          Map.entry("collection", "book"),
          Map.entry("mvcollection", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("mvproceedings", "book"),
          Map.entry("reference", "book"),
          Map.entry("mvreference", "book"),
          Map.entry("manual", "book"),
          Map.entry("commentary", "book"),
          Map.entry("inbook", "chapter"),
          Map.entry("bookinbook", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("suppbook", "chapter"),
          Map.entry("suppcollection", "chapter"),
          Map.entry("booklet", "pamphlet"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("conference", "paper-conference"),
          Map.entry("inreference", "entry-encyclopedia"),
          Map.entry("dataset", "dataset"),
          Map.entry("data", "dataset"),
          Map.entry("software", "software"),
          Map.entry("softwareversion", "software"),
          Map.entry("electronic", "webpage"),
          Map.entry("online", "webpage"),
          Map.entry("www", "webpage"),
          Map.entry("misc", "document"),
          Map.entry("preprint", "article"),
          Map.entry("patent", "patent"),
          Map.entry("report", "report"),
          Map.entry("techreport", "report"),
          Map.entry("review", "review"),
          Map.entry("thesis", "thesis"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("bachelorthesis", "thesis"),
          Map.entry("unpublished", "manuscript"),
          Map.entry("letter", "personal_communication"),
          Map.entry("artwork", "graphic"),
          Map.entry("image", "graphic"),
          Map.entry("audio", "song"),
          Map.entry("music", "song"),
          Map.entry("movie", "motion_picture"),
          Map.entry("video", "motion_picture"),
          Map.entry("performance", "speech"),
          Map.entry("jurisdiction", "legal_case"),
          Map.entry("legislation", "legislation"),
          Map.entry("legal", "treaty"),
          Map.entry("standard", "standard"));

  private static final Map<String, String> GENRE_OF_TYPE =
      Map.of(
          "phdthesis", "PhD thesis",
          "mastersthesis", "Master’s thesis",
          "bachelorthesis", "Bachelor’s thesis");

  private static final Set<String> IN_CONTAINER =
      Set.of("chapter", "paper-conference", "entry-encyclopedia", "article-journal");

  private static final Set<String> IN_BOOK =
      Set.of("chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia");

  private BibTexTypes() {}

  /** Whether BibTeX or BibLaTeX defines the entry type. */
  static boolean isKnown(String type) {
    return TYPES.containsKey(type) || type.startsWith("custom");
  }

  static Iterable<String> all() {
    return TYPES.keySet().stream().sorted().toList();
  }

  static String csl(BibTexEntry entry) {
    String subtype = entry.field("entrysubtype");
    String type = TYPES.getOrDefault(entry.type(), "document");
    if (type.equals("article-journal") && subtype != null) {
      String kind = subtype.strip().toLowerCase(Locale.ROOT);
      if (kind.equals("magazine") || kind.equals("newspaper")) {
        return "article-" + kind;
      }
    }
    // A talk, as Zotero writes it.
    if (type.equals("manuscript") && entry.field("eventtitle") != null) {
      return "speech";
    }
    // A preprint is CSL's "article"; Pandoc emits no type here.
    if (!type.equals("document")) {
      return type;
    }
    // arXiv exports @misc; authors add the journal once the work is published.
    if (entry.field("journal", "journaltitle") != null && entry.field("volume") != null) {
      return "article-journal";
    }
    String archived = Repositories.archived(entry);
    return archived != null ? archived : Repositories.isPreprint(entry) ? "article" : type;
  }

  /** Returns the genre from the field {@code type} or the entry type, or {@code null}. */
  static @Nullable String genre(BibTexEntry entry) {
    String written = entry.field("type");
    if (written == null) {
      return GENRE_OF_TYPE.get(entry.type());
    }
    return LocalizationKeys.genre(written);
  }

  /** Returns the genre that an entry type implies, or {@code null}. */
  static @Nullable String genreOf(String type) {
    return GENRE_OF_TYPE.get(type);
  }

  /** Whether works of a CSL type are parts of a book. */
  public static boolean isInBook(String cslType) {
    return IN_BOOK.contains(cslType);
  }

  /** Whether the {@code number} of works of a CSL type is their number within a series. */
  static boolean isOfSeries(String cslType) {
    return isInBook(cslType) || cslType.equals("book");
  }

  /** Whether works of a CSL type have a container. */
  static boolean isInContainer(String cslType) {
    return IN_CONTAINER.contains(cslType) || cslType.startsWith("article-");
  }
}
