package dev.dossier.bibliography.work;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognizes unpublished works: preprints, manuscripts and papers in press. */
public final class Preprints {
  private static final String NUMBER =
      "(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?";
  private static final Pattern ARXIV_ADDRESS =
      Pattern.compile("(?i)(?:arxiv\\.org/(?:abs|pdf|html)/|10\\.48550/arxiv\\.)" + NUMBER);
  private static final Pattern ARXIV_NAMED =
      Pattern.compile("(?i)\\b(?:arxiv(?:\\s*preprint)?(?:\\s+arxiv)?[:\\s]\\s*|abs/)" + NUMBER);

  /** DOIs of preprint servers, and the labels of links to them. */
  private static final Map<Pattern, String> SERVERS =
      Map.ofEntries(
          server("10\\.48550/arxiv\\..*", "arXiv"),
          server(
              "10\\.(?:1101|64898)/(?:\\d{4}\\.\\d\\d\\.\\d\\d\\.)?\\d{6,8}(?:v\\d+)?", "bioRxiv"),
          server("10\\.26434/.*", "ChemRxiv"),
          server("10\\.36227/.*", "TechRxiv"),
          server("10\\.31234/.*", "PsyArXiv"),
          server("10\\.31235/.*", "SocArXiv"),
          server("10\\.31219/.*|10\\.31730/.*|10\\.35542/.*", "OSF"),
          server("10\\.31223/.*", "EarthArXiv"),
          server("10\\.32942/.*", "EcoEvoRxiv"),
          server("10\\.2139/ssrn\\..*", "SSRN"),
          server("10\\.20944/preprints.*", "Preprints.org"),
          server("10\\.21203/rs\\..*", "Research Square"),
          server("10\\.7287/peerj\\.preprints.*", "PeerJ Preprints"),
          server("10\\.22541/.*", "Authorea"),
          server("10\\.33774/.*", "Cambridge Open Engage"),
          server("10\\.1590/scielopreprints.*", "SciELO Preprints"),
          server(
              "10\\.5194/(?:egusphere-|[a-z]+-[\\d-]*discuss|(?:acp|bg|gmd|hess|tc|cp|essd|amt|os|nhess)d-).*",
              "EGUsphere"));

  private static final Pattern SERVER_NAME =
      Pattern.compile(
          "(?i)\\b(?:arxiv|corr|(?:bio|med|chem|tech|engr|psy|soc|earth|ecoevo|eart)a?rxiv|ssrn"
              + "|research square|preprints?(?:\\.org)?|pre-prints?|eprints?|e-prints?)\\b");

  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?i)\\b(?:to appear|in press|submitted|under review|forthcoming|in preparation"
              + "|pre-?published|preprint|im druck|im erscheinen|eingereicht|sous presse|à paraître"
              + "|soumis|en prensa|in corso di stampa|no prelo)\\b",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

  private Preprints() {}

  private static Map.Entry<Pattern, String> server(String doi, String name) {
    return Map.entry(Pattern.compile(doi, Pattern.CASE_INSENSITIVE), name);
  }

  /** Returns the arXiv identifier of a work without its version, or {@code null}. */
  public static @Nullable String arxivNumber(Publication work) {
    Stream<String> addresses =
        Stream.concat(
            values(work, "DOI", "URL"), work.links().stream().map(Link::url).map(String::valueOf));
    Stream<String> names =
        values(
            work, "container-title", "volume", "publisher", "number", "archive_location", "note");
    return Stream.concat(addresses.map(ARXIV_ADDRESS::matcher), names.map(ARXIV_NAMED::matcher))
        .filter(Matcher::find)
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> values(Publication work, String... variables) {
    return Stream.of(variables).map(work::variable).filter(Objects::nonNull);
  }

  /** Whether a record describes an unpublished work. */
  public static boolean isPreprint(Publication work) {
    String doi = WorkFingerprint.doi(work);
    if (doi != null) {
      return isPreprintDoi(doi);
    }
    boolean placed = work.variable("volume") != null || work.variable("page") != null;
    boolean notYet =
        values(work, "status", "genre", "note").anyMatch(text -> NOT_YET.matcher(text).find());
    if ((notYet && !placed) || work.type().equals("article") || work.type().equals("manuscript")) {
      return true;
    }
    String container = work.variable("container-title");
    if (container != null) {
      return SERVER_NAME.matcher(container).find();
    }
    boolean open =
        List.of("document", "webpage", "article-journal", "report").contains(work.type());
    boolean server =
        values(work, "publisher", "genre").anyMatch(text -> SERVER_NAME.matcher(text).find());
    return open && (server || arxivNumber(work) != null);
  }

  static boolean isPreprintDoi(String doi) {
    return SERVERS.keySet().stream().anyMatch(server -> server.matcher(doi).matches());
  }

  /** Returns the label of a link to a preprint: the server's name, or {@code Preprint}. */
  public static String label(Publication preprint) {
    String doi = WorkFingerprint.doi(preprint);
    if (arxivNumber(preprint) != null) {
      return "arXiv";
    }
    return SERVERS.entrySet().stream()
        .filter(server -> doi != null && server.getKey().matcher(doi).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("Preprint");
  }
}
