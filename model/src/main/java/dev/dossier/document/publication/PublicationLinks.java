package dev.dossier.document.publication;

import dev.dossier.document.Entry;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Creates the links below a reference, in this order: DOI, arXiv, PDF, code, slides, video, others.
 * The target of the reference itself is omitted.
 */
public final class PublicationLinks {
  private static final Pattern ARXIV =
      Pattern.compile("(?:doi\\.org/10\\.48550/arxiv\\.|arxiv\\.org/abs/)(.+)");
  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.|dx\\.)?");
  private static final Pattern LAST_SLASH = Pattern.compile("/$");
  private static final List<String> ORDER =
      List.of("doi", "arxiv", "pdf", "repository", "slides", "video");

  /** Keys of labels by the English words that bibliographies use. */
  private static final Map<String, String> WORDS =
      Map.of(
          "doi",
          "doi",
          "arxiv",
          "arxiv",
          "pdf",
          "pdf",
          "code",
          "repository",
          "slides",
          "slides",
          "video",
          "video");

  private final Localizer localizer;
  private final Map<String, String> words;

  public PublicationLinks(Localizer localizer) {
    this.localizer = localizer;
    this.words = words(localizer);
  }

  /**
   * Returns the links of a work.
   *
   * @param reference the formatted reference; {@code null} if it is not printed
   * @param further the links of the profile for this work
   */
  public List<Entry.Link> of(Publication work, @Nullable RichText reference, List<Link> further) {
    Set<String> shown = new HashSet<>();
    if (reference != null) {
      reference.links().forEach(href -> shown.add(normalized(href)));
    }
    List<Entry.Link> links = new ArrayList<>();
    String address = PublicationFacts.address(work);
    if (address != null && reference != null) {
      links.add(
          new Entry.Link(
              RichText.ofPlain(localizer.labels().get("link." + kindOf(address))), address));
    }
    Stream.concat(work.links().stream(), further.stream())
        .map(link -> new Entry.Link(localizer.required(link.label()), link.url().href()))
        .forEach(links::add);
    return links.stream()
        .filter(link -> shown.add(normalized(link.url())))
        .sorted(Comparator.comparing(this::rank))
        .toList();
  }

  private static String kindOf(String address) {
    String plain = normalized(address);
    return plain.startsWith("arxiv.org/")
        ? "arxiv"
        : plain.startsWith("doi.org/") ? "doi" : "online";
  }

  private int rank(Entry.Link link) {
    String label = link.label().plain().toLowerCase(Locale.ROOT);
    String name = words.getOrDefault(label, "");
    int rank = ORDER.indexOf(name);
    return rank < 0 ? ORDER.size() : rank;
  }

  private static Map<String, String> words(Localizer localizer) {
    return Stream.concat(
            WORDS.entrySet().stream(),
            ORDER.stream()
                .map(
                    name ->
                        Map.entry(
                            localizer.labels().get("link." + name).toLowerCase(Locale.ROOT), name)))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
  }

  /** Returns the same key for addresses of the same target, such as an arXiv paper and its DOI. */
  private static String normalized(String address) {
    String plain =
        LAST_SLASH
            .matcher(SCHEME.matcher(address.toLowerCase(Locale.ROOT)).replaceFirst(""))
            .replaceFirst("");
    Matcher arxiv = ARXIV.matcher(plain);
    return arxiv.matches() ? "arxiv.org/abs/" + arxiv.group(1).replaceFirst("v\\d+$", "") : plain;
  }
}
