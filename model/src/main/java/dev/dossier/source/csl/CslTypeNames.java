package dev.dossier.source.csl;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps the types of works of Crossref, DataCite, Zotero and BibTeX to CSL types. */
final class CslTypeNames {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("journalarticle", "article-journal"),
          Map.entry("magazinearticle", "article-magazine"),
          Map.entry("newspaperarticle", "article-newspaper"),
          Map.entry("proceedingsarticle", "paper-conference"),
          Map.entry("conferencepaper", "paper-conference"),
          Map.entry("conferencearticle", "paper-conference"),
          Map.entry("inproceedings", "paper-conference"),
          Map.entry("conference", "paper-conference"),
          Map.entry("postedcontent", "article"),
          Map.entry("preprint", "article"),
          Map.entry("bookchapter", "chapter"),
          Map.entry("booksection", "chapter"),
          Map.entry("bookpart", "chapter"),
          Map.entry("booktrack", "chapter"),
          Map.entry("incollection", "chapter"),
          Map.entry("inbook", "chapter"),
          Map.entry("monograph", "book"),
          Map.entry("editedbook", "book"),
          Map.entry("referencebook", "book"),
          Map.entry("bookseries", "book"),
          Map.entry("bookset", "book"),
          Map.entry("proceedings", "book"),
          Map.entry("conferenceproceeding", "book"),
          Map.entry("referenceentry", "entry"),
          Map.entry("encyclopediaarticle", "entry-encyclopedia"),
          Map.entry("dictionaryentry", "entry-dictionary"),
          Map.entry("dissertation", "thesis"),
          Map.entry("phdthesis", "thesis"),
          Map.entry("mastersthesis", "thesis"),
          Map.entry("techreport", "report"),
          Map.entry("reportcomponent", "report"),
          Map.entry("reportseries", "report"),
          Map.entry("peerreview", "review"),
          Map.entry("journal", "periodical"),
          Map.entry("journalissue", "periodical"),
          Map.entry("journalvolume", "periodical"),
          Map.entry("database", "dataset"),
          Map.entry("data", "dataset"),
          Map.entry("computerprogram", "software"),
          Map.entry("computationalnotebook", "software"),
          Map.entry("presentation", "speech"),
          Map.entry("lecture", "speech"),
          Map.entry("blogpost", "post-weblog"),
          Map.entry("forumpost", "post"),
          Map.entry("webpage", "webpage"),
          Map.entry("online", "webpage"),
          Map.entry("film", "motion_picture"),
          Map.entry("videorecording", "motion_picture"),
          Map.entry("audiorecording", "song"),
          Map.entry("artwork", "graphic"),
          Map.entry("letter", "personal_communication"),
          Map.entry("email", "personal_communication"),
          Map.entry("case", "legal_case"),
          Map.entry("statute", "legislation"),
          Map.entry("unpublished", "manuscript"),
          Map.entry("booklet", "pamphlet"),
          Map.entry("manual", "book"),
          Map.entry("misc", "document"),
          Map.entry("other", "document"),
          Map.entry("component", "document"),
          Map.entry("text", "document"),
          Map.entry("grant", "document"));

  private CslTypeNames() {}

  /** Returns the CSL type; {@code null} if the name is unknown. */
  static @Nullable String meant(String name) {
    return TYPES.get(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
  }
}
