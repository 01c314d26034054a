package dev.dossier.document.publication;

import dev.dossier.bibliography.AuthorMarks;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.document.Entry;
import dev.dossier.language.Labels;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.RichText;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineBuilder;
import dev.dossier.text.node.InlineStyle;
import dev.dossier.text.node.RichNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of works in lists by titles: title, authors, venue. They are formatted by a
 * citation style of Dossier, so that names, terms and punctuation follow the rules of the language.
 */
public final class TitleLines {
  /** The number of authors above which the style abbreviates a list. */
  private static final int MOST_AUTHORS = 12;

  /** The number of authors that the style keeps in an abbreviated list. */
  private static final int FIRST_AUTHORS = 3;

  private static final Pattern ARXIV =
      Pattern.compile("https?://(?:www\\.)?arxiv\\.org/abs/([\\w./-]+)");

  private static final CitationStyle STYLE = new CitationStyle("titles", read());

  private final CitationFormatter formatter;
  private final NameVariants own;
  private final Labels labels;

  /** The parts of a line by their first letters. */
  private enum Part {
    TITLE,
    AUTHORS,
    BRIEF,
    VENUE
  }

  /**
   * Creates a writer of lines.
   *
   * @param own the person's names, which are highlighted and never omitted
   * @param printed returns a work with its terms and its venue in the language of the document
   */
  public TitleLines(
      String language, NameVariants own, Labels labels, UnaryOperator<Publication> printed) {
    this.own = own;
    this.labels = labels;
    this.formatter =
        new CitationFormatter(CitationStyles.both(STYLE), language, own, false, printed);
  }

  /** Returns the lines of works by their ids. */
  public Map<String, Entry.Work> of(List<Publication> works, AuthorMarks marks) {
    Map<String, RichText> lines = formatter.format(works, Map.of(), List.of(), marks).references();
    Map<String, Entry.Work> all = new HashMap<>();
    for (Publication work : works) {
      all.put(work.id(), work(work, Objects.requireNonNull(lines.get(work.id()))));
    }
    return all;
  }

  private Entry.Work work(Publication work, RichText line) {
    Map<Part, RichText> parts = parts(line);
    RichText title = parts.get(Part.TITLE);
    return new Entry.Work(
        title != null ? title : RichText.ofPlain(PublicationFacts.plainTitle(work)),
        parts.get(Part.AUTHORS),
        brief(work, parts.get(Part.BRIEF)),
        parts.getOrDefault(Part.VENUE, preprint(work)),
        List.of());
  }

  /** Returns the identifier of a preprint on arXiv, which has no other venue. */
  private static @Nullable RichText preprint(Publication work) {
    return Stream.concat(
            Stream.ofNullable(PublicationFacts.address(work)),
            work.links().stream().map(link -> link.url().href()))
        .map(ARXIV::matcher)
        .filter(Matcher::matches)
        .map(address -> RichText.ofPlain("arXiv:" + address.group(1)))
        .findFirst()
        .orElse(null);
  }

  /** Returns the abbreviated list of authors; {@code null} if the list is not long. */
  private Entry.Work.@Nullable Brief brief(Publication work, @Nullable RichText names) {
    List<CslName> authors = work.people("author");
    if (names == null || authors.size() <= MOST_AUTHORS) {
      return null;
    }
    boolean isOwnFirst = authors.subList(0, FIRST_AUTHORS).stream().anyMatch(own::include);
    boolean isOwnLater = !isOwnFirst && authors.stream().anyMatch(own::include);
    int others = authors.size() - FIRST_AUTHORS - (isOwnLater ? 1 : 0);
    return new Entry.Work.Brief(names, labels.count("other-authors", others));
  }

  private static Map<Part, RichText> parts(RichText line) {
    Map<Part, InlineBuilder> parts = new EnumMap<>(Part.class);
    InlineBuilder part = new InlineBuilder();
    for (RichNode node : line.nodes()) {
      if (node instanceof Inline.Text text) {
        int from = 0;
        for (int at = 0; at < text.text().length(); at++) {
          int index = text.text().charAt(at) - '\uE000';
          if (index >= 0 && index < Part.values().length) {
            part.text(text.text().substring(from, at));
            part = parts.computeIfAbsent(Part.values()[index], any -> new InlineBuilder());
            from = at + 1;
          }
        }
        part.text(text.text().substring(from));
      } else if (node instanceof Inline.Styled styled && styled.style() == InlineStyle.WORK_TITLE) {
        part.addAll(styled.children());
      } else {
        part.add((Inline) node);
      }
    }
    Map<Part, RichText> texts = new EnumMap<>(Part.class);
    parts.forEach((name, inlines) -> texts.put(name, RichText.of(inlines.stripped())));
    texts.values().removeIf(RichText::isEmpty);
    return texts;
  }

  private static String read() {
    try (InputStream in = TitleLines.class.getResourceAsStream("titles.csl")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
