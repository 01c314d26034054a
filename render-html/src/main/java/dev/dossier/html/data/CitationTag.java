package dev.dossier.html.data;

import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.Names;
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
 * A {@code meta} element by which Google Scholar and reference managers know a paper ("Inclusion
 * Guidelines for Webmasters": the Highwire Press tags).
 *
 * @param name {@code citation_title}
 * @param content plain
 */
public record CitationTag(String name, String content) {
  // What the container of a work is called by its type; a journal for all else.
  private static final Map<String, String> CONTAINERS =
      Map.of("paper-conference", "citation_conference_title", "chapter", "citation_inbook_title");

  // Who published a work is told of these in a tag of their own.
  private static final Map<String, String> PUBLISHERS =
      Map.of(
          "thesis", "citation_dissertation_institution",
          "report", "citation_technical_report_institution");

  // Whatever is asked of the server; and where arXiv has its papers, whose names do not end so.
  private static final Pattern PDF =
      Pattern.compile(
          "(?i)https?://(?:[^?#]*\\.pdf(?:[?#].*)?|(?:www\\.|export\\.)?arxiv\\.org/pdf/[^?#]+.*)");

  /** All tags of a work: a title, authors and a date are what an index takes a paper by. */
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

  /** {@code 2025/10/24}, as precise as it is known. */
  private static @Nullable String date(@Nullable PartialDate date) {
    return date == null ? null : date.iso().replace('-', '/');
  }

  /** {@code van der Voorbeeld, Cornelis}: a name whose parts cannot be mistaken. */
  private static String inverted(CslName name) {
    if (name.family() == null) {
      return Names.written(name);
    }
    String family = joined(" ", name.droppingParticle(), name.nonDroppingParticle(), name.family());
    return joined(", ", family, joined(" ", name.given(), name.suffix()));
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(separator));
  }

  /** The whole paper, if it is said where it is: what its author calls so before all else. */
  private static @Nullable String pdf(Publication work) {
    return Stream.of(
            work.links().stream().filter(CitationTag::isCalledPdf).map(Link::url).map(Url::href),
            work.links().stream().map(Link::url).map(Url::href).filter(CitationTag::isPdf),
            Stream.ofNullable(work.variable("URL")).filter(CitationTag::isPdf))
        .flatMap(addresses -> addresses)
        .filter(address -> address.toLowerCase(Locale.ROOT).startsWith("http"))
        .findFirst()
        .orElse(null);
  }

  private static boolean isCalledPdf(Link link) {
    return link.label().byLanguage().values().stream().anyMatch("PDF"::equalsIgnoreCase);
  }

  private static boolean isPdf(String address) {
    return PDF.matcher(address).matches();
  }
}
