package dev.dossier.html.data;

import dev.dossier.document.publication.PublicationData;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code meta} element that describes a paper to Google Scholar and reference managers: the
 * Highwire Press tags of Google's "Inclusion Guidelines for Webmasters".
 *
 * @param name the name of the element: {@code citation_title}
 * @param content plain text
 */
public record CitationTag(String name, String content) {
  // Tags of the container title by type; citation_journal_title for all others.
  private static final Map<String, String> CONTAINERS =
      Map.of("paper-conference", "citation_conference_title", "chapter", "citation_inbook_title");

  // Tags of the publisher by type; citation_publisher for all others.
  private static final Map<String, String> PUBLISHERS =
      Map.of(
          "thesis", "citation_dissertation_institution",
          "report", "citation_technical_report_institution");

  // With any query string; papers on arXiv do not end in .pdf.
  private static final Pattern PDF =
      Pattern.compile(
          "(?i)https?://(?:[^?#]*\\.pdf(?:[?#].*)?|(?:www\\.|export\\.)?arxiv\\.org/pdf/[^?#]+.*)");

  /** Returns all tags of a work. Google Scholar requires title, authors and date. */
  public static List<CitationTag> of(Publication work, String title, String language) {
    List<CitationTag> tags = new ArrayList<>();
    add(tags, "title", title);
    work.people("author").forEach(author -> add(tags, "author", inverted(author)));
    add(tags, "publication_date", date(work.issued()));
    String type = work.type();
    String container = CONTAINERS.getOrDefault(type, "citation_journal_title");
    add(
        tags,
        container.substring("citation_".length()),
        PublicationData.plain(work, "container-title"));
    add(tags, "volume", PublicationData.plain(work, "volume"));
    add(tags, "issue", PublicationData.plain(work, "issue"));
    pages(tags, work.variable("page"));
    add(tags, "doi", work.variable("DOI"));
    add(tags, "issn", work.variable("ISSN"));
    add(tags, "isbn", work.variable("ISBN"));
    String publisher = PUBLISHERS.getOrDefault(type, "citation_publisher");
    add(tags, publisher.substring("citation_".length()), PublicationData.plain(work, "publisher"));
    add(
        tags,
        "technical_report_number",
        type.equals("report") ? PublicationData.plain(work, "number") : null);
    add(tags, "pdf_url", pdf(work));
    add(tags, "language", Objects.requireNonNullElse(work.variable("language"), language));
    return List.copyOf(tags);
  }

  private static void add(List<CitationTag> tags, String name, @Nullable String content) {
    if (content != null && !content.isBlank()) {
      tags.add(new CitationTag("citation_" + name, content));
    }
  }

  private static void pages(List<CitationTag> tags, @Nullable String pages) {
    if (pages != null) {
      String[] ends = pages.split("[-–—]+", 2);
      add(tags, "firstpage", ends[0].strip());
      add(tags, "lastpage", ends.length < 2 ? null : ends[1].strip());
    }
  }

  /** Formats a date with its precision: {@code 2025/10/24}. */
  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.iso().replace('-', '/');
  }

  /** Formats an unambiguous name: {@code van der Voorbeeld, Cornelis}. */
  private static String inverted(CslName name) {
    if (name.family() == null) {
      return StructuredWork.displayName(name);
    }
    String family = joined(" ", name.droppingParticle(), name.nonDroppingParticle(), name.family());
    return joined(", ", family, joined(" ", name.given(), name.suffix()));
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** Returns the address of the full text, preferably the link labelled PDF. */
  private static @Nullable String pdf(Publication work) {
    return Stream.of(
            work.links().stream().filter(CitationTag::isLabelledPdf).map(Link::url).map(Url::href),
            work.links().stream().map(Link::url).map(Url::href).filter(CitationTag::isPdf),
            Stream.ofNullable(work.variable("URL")).filter(CitationTag::isPdf))
        .flatMap(addresses -> addresses)
        .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  private static boolean isLabelledPdf(Link link) {
    return link.label().byLanguage().values().stream().anyMatch("PDF"::equalsIgnoreCase);
  }

  private static boolean isPdf(String address) {
    return PDF.matcher(address).matches();
  }
}
