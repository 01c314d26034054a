package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.LatexText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CSL types of BibTeX's and BibLaTeX's entry types, as Pandoc maps them. */
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

  /** Genres that BibLaTeX writes as a key. */
  private static final Map<String, String> GENRES =
      Map.ofEntries(
          Map.entry("mathesis", "Master’s thesis"),
          Map.entry("mastersthesis", "Master’s thesis"),
          Map.entry("bathesis", "Bachelor’s thesis"),
          Map.entry("phdthesis", "PhD thesis"),
          Map.entry("candthesis", "Candidate thesis"),
          Map.entry("techreport", "technical report"),
          Map.entry("resreport", "research report"),
          Map.entry("software", "computer software"),
          Map.entry("datacd", "data CD"),
          Map.entry("audiocd", "audio CD"),
          Map.entry("patent", "patent"),
          Map.entry("patentde", "German patent"),
          Map.entry("patenteu", "European patent"),
          Map.entry("patentfr", "French patent"),
          Map.entry("patentuk", "British patent"),
          Map.entry("patentus", "U.S. patent"),
          Map.entry("patreq", "patent request"),
          Map.entry("patreqde", "German patent request"),
          Map.entry("patrequs", "U.S. patent request"));

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

  /** Whether BibTeX or BibLaTeX knows the type. */
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
    // A preprint is CSL's "article"; Pandoc gives no type at all here.
    if (!type.equals("document")) {
      return type;
    }
    // What arXiv exports is @misc; people add the journal once it is published.
    if (entry.field("journal", "journaltitle") != null && entry.field("volume") != null) {
      return "article-journal";
    }
    String archived = Repositories.archived(entry);
    return archived != null ? archived : Repositories.isPreprint(entry) ? "article" : type;
  }

  /** The genre, from the field {@code type} or the entry's type; {@code null} if none. */
  static @Nullable String genre(BibTexEntry entry) {
    String written = entry.field("type");
    if (written == null) {
      return GENRE_OF_TYPE.get(entry.type());
    }
    String known = GENRES.get(written.strip());
    return known != null ? known : LatexText.text(written);
  }

  /** The genre that an entry type has of its own; {@code null} if none. */
  static @Nullable String genreOf(String type) {
    return GENRE_OF_TYPE.get(type);
  }

  /** Whether works of a CSL type stand in a book. */
  public static boolean isInBook(String cslType) {
    return IN_BOOK.contains(cslType);
  }

  /** Whether the number of works of a CSL type is the one that they have in a series. */
  static boolean isOfSeries(String cslType) {
    return isInBook(cslType) || cslType.equals("book");
  }

  /** Whether works of a CSL type stand in something larger. */
  static boolean isInContainer(String cslType) {
    return IN_CONTAINER.contains(cslType) || cslType.startsWith("article-");
  }
}
