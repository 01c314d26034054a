package dev.dossier.bibliography.bibtex;

import dev.dossier.bibliography.latex.OrderedMaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes preprints, data sets and software that their BibTeX type does not reveal: preprints
 * are exported as {@code @article} of a journal called arXiv, data sets and software as
 * {@code @misc} with the DOI of a repository.
 */
final class Repositories {
  /** Preprint servers by the beginning of the "journal" in exported entries. */
  private static final Map<String, String> PREPRINT_SERVERS =
      OrderedMaps.of(
          "arxiv", "arXiv",
          "corr", "arXiv",
          "biorxiv", "bioRxiv",
          "medrxiv", "medRxiv",
          "chemrxiv", "ChemRxiv",
          "ssrn", "SSRN",
          "social science research network", "SSRN",
          "available at ssrn", "SSRN",
          "psyarxiv", "PsyArXiv",
          "socarxiv", "SocArXiv",
          "eartharxiv", "EarthArXiv",
          "edarxiv", "EdArXiv",
          "engrxiv", "engrXiv",
          "techrxiv", "TechRxiv",
          "ecoevorxiv", "EcoEvoRxiv",
          "metaarxiv", "MetaArXiv",
          "osf preprints", "OSF Preprints",
          "research square", "Research Square",
          "researchsquare", "Research Square",
          "preprints.org", "Preprints.org",
          "essoar", "ESS Open Archive",
          "ess open archive", "ESS Open Archive",
          "authorea", "Authorea",
          "cryptology eprint archive", "Cryptology ePrint Archive",
          "iacr cryptology eprint archive", "Cryptology ePrint Archive",
          "iacr cryptol. eprint arch", "Cryptology ePrint Archive",
          "eprint arxiv", "arXiv",
          "e-print arxiv", "arXiv");

  private static final Pattern PREPRINT_DOI =
      prefixes(
          "48550/arxiv.",
          "26434/chemrxiv",
          "2139/ssrn.",
          "21203/rs.",
          "20944/preprints",
          "31219/osf.io/",
          "31222/osf.io/",
          "31223/",
          "31224/osf.io/",
          "31234/osf.io/",
          "31235/osf.io/",
          "36227/techrxiv",
          "22541/");
  private static final Pattern DATA_DOI =
      prefixes(
          "5061/dryad",
          "17632/",
          "7910/dvn/",
          "1594/pangaea",
          "15468/",
          "3886/icpsr",
          "24432/",
          "5067/",
          "24381/cds",
          "7265/",
          "25921/",
          "6073/pasta",
          "4121/",
          "17026/dans",
          "5255/ukda",
          "4232/1.",
          "11588/data/",
          "18419/darus",
          "13026/",
          "34740/kaggle/ds",
          "5066/",
          "22033/esgf",
          "26050/wdcc",
          "5880/gfz",
          "5285/",
          "18112/openneuro",
          "5063/");
  // Repositories of data and of other works.
  private static final Pattern MIXED_DOI =
      prefixes("5281/zenodo", "6084/m9.figshare", "17605/osf.io/");
  private static final Pattern DATA_WORDS =
      Pattern.compile(
          "(?iU)\\b(?:data ?sets?|data ?bases?|data(?= (?:for|from|of|on|underlying|associated|supporting))"
              + "|raw data|research data|supplementary data|corpus|measurements|replication (?:data|package))\\b");
  private static final Pattern SOFTWARE_WORDS =
      Pattern.compile(
          "(?iU)\\b(?:software|source code|code|library|package|toolbox|toolkit|release|plugin)\\b"
              + "|^[\\w.-]+/[\\w.-]+:|\\bv\\d+\\.\\d+(?:\\.\\d+)?\\b");
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          "(?iU)\\b(?:slides|poster|presentation|talk|lecture|tutorial|workshop|proceedings|report"
              + "|white ?paper|thesis|preprint|paper|deliverable|lesson|video|figure)\\b");
  private static final Pattern ARXIV_ID =
      Pattern.compile(
          "(?i)(?:arxiv[:.\\s/]*|abs/)?((?:\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?)(?:\\s*\\[[\\w.-]+\\])?");
  private static final Pattern ID_IN_TEXT =
      Pattern.compile(
          "(?i)(?:arxiv[:.\\s/]*|abs/)(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?)");

  private Repositories() {}

  /** Returns a pattern for DOIs with one of these prefixes after {@code 10.} */
  private static Pattern prefixes(String... prefixes) {
    return Pattern.compile(
        Stream.of(prefixes)
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?i)10\\.(?:", ").*")));
  }

  /**
   * Normalizes a preprint to the form that arXiv exports: {@code @misc} with {@code eprint} and
   * {@code publisher} instead of a journal called {@code arXiv preprint arXiv:2001.00001}. Any
   * other entry is returned unchanged.
   */
  static BibTexEntry withoutJournal(BibTexEntry entry) {
    boolean may = entry.type().equals("article") || entry.type().equals("misc");
    String server = may ? preprintServer(entry) : null;
    if (server == null) {
      return entry;
    }
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    String id = arxivId(entry);
    if (id != null && entry.field("eprint") == null) {
      fields.put("eprint", id);
      fields.put("archiveprefix", "arXiv");
    }
    if (server.equals("arXiv") && fields.get("eprint") != null) {
      fields.put("number", "arXiv:" + fields.get("eprint").replaceFirst("(?i)^arxiv:\\s*", ""));
    }
    for (String field :
        List.of("journal", "journaltitle", "shortjournal", "howpublished", "volume", "pages")) {
      fields.remove(field);
    }
    if (!server.isEmpty()) {
      fields.put("publisher", server);
    }
    return new BibTexEntry("misc", entry.key(), entry.keyOffset(), fields, entry.places());
  }

  /** Whether an entry is a preprint: it has an eprint, or the name or DOI of a preprint server. */
  static boolean isPreprint(BibTexEntry entry) {
    return entry.field("eprint") != null || preprintServer(entry) != null;
  }

  /**
   * Returns the preprint server of an entry by its journal or publisher; empty if only the DOI
   * shows that the entry is a preprint; {@code null} if it is none.
   */
  private static @Nullable String preprintServer(BibTexEntry entry) {
    String host = entry.plain("journaltitle", "journal", "howpublished", "publisher");
    String server = host == null ? null : server(host);
    if (server != null || entry.field("journaltitle", "journal") != null) {
      return server;
    }
    boolean preprint = PREPRINT_DOI.matcher(bare(text(entry, "doi"))).matches();
    return preprint && entry.type().equals("misc") ? "" : null;
  }

  private static @Nullable String server(String name) {
    String lower =
        name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:in|preprint,?|the) ", "");
    for (Map.Entry<String, String> server : PREPRINT_SERVERS.entrySet()) {
      String rest =
          lower.startsWith(server.getKey()) ? lower.substring(server.getKey().length()) : "x";
      // "arXiv preprint arXiv:2001.00001", "bioRxiv", "SSRN Electronic Journal", "CoRR", "arXiv
      // e-prints"
      if (rest.isEmpty() || !Character.isLetter(rest.charAt(0))) {
        return server.getValue();
      }
    }
    return null;
  }

  /**
   * Returns the arXiv identifier if it is in a field other than {@code eprint}, or {@code null}.
   */
  private static @Nullable String arxivId(BibTexEntry entry) {
    for (String field :
        List.of("journal", "journaltitle", "volume", "pages", "number", "howpublished", "note")) {
      String text = text(entry, field).strip();
      Matcher whole = ARXIV_ID.matcher(text);
      boolean numbered = field.equals("volume") || field.equals("pages") || field.equals("number");
      if (numbered && whole.matches()) {
        return whole.group(1);
      }
      Matcher within = ID_IN_TEXT.matcher(text);
      if (!numbered && within.find()) {
        return within.group(1);
      }
    }
    return null;
  }

  /**
   * Returns the CSL type of an entry by the repository that registered its DOI.
   *
   * @return {@code dataset}, {@code software} or {@code null}
   */
  static @Nullable String archived(BibTexEntry entry) {
    String doi = bare(text(entry, "doi"));
    String words =
        Stream.of("title", "type", "note", "howpublished")
            .map(field -> text(entry, field))
            .collect(Collectors.joining(" "));
    if (DATA_DOI.matcher(doi).matches()) {
      return "dataset";
    }
    if (!MIXED_DOI.matcher(doi).matches()) {
      return null;
    }
    boolean data = DATA_WORDS.matcher(words).find();
    boolean software = SOFTWARE_WORDS.matcher(words).find();
    if (data || software) {
      return data ? "dataset" : "software";
    }
    boolean other = OTHER_WORDS.matcher(words).find() || doi.startsWith("10.17605");
    return other ? null : "dataset";
  }

  private static String text(BibTexEntry entry, String field) {
    return Objects.requireNonNullElse(entry.plain(field), "");
  }

  private static String bare(String doi) {
    return doi.strip().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
  }
}
