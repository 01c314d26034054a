package dev.dossier.bibliography;

import dev.dossier.profile.CslMarkup;
import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something by which two records of one work are known to be the same work.
 *
 * @param value the same for the same work
 * @param description what is the same, for messages: {@code same DOI 10.1000/1}
 */
record WorkIdentity(String value, String description) {
  private static final Pattern ARXIV =
      Pattern.compile(
          "(?i)arxiv\\.org/(?:abs|pdf)/([^?#\\s]+?)(?:v\\d+)?(?:\\.pdf)?$"
              + "|^10\\.48550/arxiv\\.(.+?)(?:v\\d+)?$");

  private static final int DISTINCT_TITLE = 15;

  /** Types that one work may go through on its way: preprint, talk's paper, article. */
  private static final Set<String> PAPERS =
      Set.of(
          "article",
          "article-journal",
          "article-magazine",
          "chapter",
          "document",
          "manuscript",
          "paper-conference",
          "report",
          "webpage");

  /** All of a work; the surest first. */
  static List<WorkIdentity> of(Publication work) {
    List<WorkIdentity> identities = new ArrayList<>();
    String doi = work.variable("DOI");
    if (doi != null) {
      identities.add(new WorkIdentity("doi:" + doi.toLowerCase(Locale.ROOT), "same DOI " + doi));
    }
    for (String variable : List.of("URL", "DOI")) {
      String address = work.variable(variable);
      Matcher arxiv = ARXIV.matcher(address == null ? "" : address);
      if (arxiv.find()) {
        String id = arxiv.group(1) != null ? arxiv.group(1) : arxiv.group(2);
        identities.add(
            new WorkIdentity("arxiv:" + id.toLowerCase(Locale.ROOT), "same arXiv number " + id));
      }
    }
    String title = fold(work.title());
    PartialDate issued = work.issued();
    if (!title.isEmpty() && issued != null) {
      boolean paper = PAPERS.contains(work.type());
      String kind = paper ? "paper" : work.type();
      // "Editorial" and "Introduction" are the titles of many works of one year.
      boolean common = title.length() < DISTINCT_TITLE;
      String author = common ? firstAuthor(work) : "";
      String part = paper && !common ? "" : part(work);
      String value = "title:%s|%s|%s|%s|%s".formatted(title, issued.year(), kind, author, part);
      identities.add(new WorkIdentity(value, "same title and year"));
    }
    return identities;
  }

  /**
   * Which part of a larger work it is: the volumes of a set share its title. The volume of a series
   * ({@code collection-title}) is none, for a book has its own title there.
   */
  private static String part(Publication work) {
    List<String> parts = new ArrayList<>(List.of("volume-title", "part-title", "part-number"));
    if (!PAPERS.contains(work.type()) && work.variable("collection-title") == null) {
      parts.add("volume");
    }
    return parts.stream()
        .map(variable -> fold(Objects.requireNonNullElse(work.variable(variable), "")))
        .collect(Collectors.joining("|"));
  }

  private static String firstAuthor(Publication work) {
    List<CslName> authors = work.names("author");
    if (authors.isEmpty()) {
      return "";
    }
    CslName first = authors.get(0);
    return fold(first.family() != null ? first.family() : String.valueOf(first.literal()));
  }

  /** Letters and digits only, without accents, markup or case. */
  private static String fold(String text) {
    return Normalizer.normalize(CslMarkup.removed(text), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }
}
