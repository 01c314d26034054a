package dev.dossier.document.words;

import dev.dossier.document.When;
import dev.dossier.language.Labels;
import dev.dossier.profile.Place;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.spec.DatePrecision;
import dev.dossier.profile.spec.Design;
import dev.dossier.profile.spec.Design.DateFormat;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.text.Markdown;
import dev.dossier.text.ProseRenderer;
import dev.dossier.text.RichText;
import dev.dossier.text.node.Inline;
import dev.dossier.text.node.InlineStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the texts of a profile in the language of a document. */
public final class Localizer {
  /** The duration in years from which months are omitted. */
  private static final int MANY_YEARS = 10;

  private final Translation translation;
  private final Labels labels;
  private final DateWords dates;
  private final DateWords exactDates;
  private final ProseRenderer renderer;
  private final BiFunction<String, Markup, Markdown> parser;
  private final boolean durations;
  private final @Nullable LocalDate today;

  /**
   * Creates a localizer.
   *
   * @param translation translates to the language of the document
   * @param design the format of dates, and whether durations are printed
   * @param precision the precision of entries' dates; {@code null} for that of the profile
   * @param renderer formats citations and numbers footnotes
   * @param parser parses Markdown
   * @param today the day for which the document is made; {@code null} if there is none
   */
  public Localizer(
      Translation translation,
      Labels labels,
      Design design,
      @Nullable DatePrecision precision,
      ProseRenderer renderer,
      BiFunction<String, Markup, Markdown> parser,
      @Nullable LocalDate today) {
    this.translation = translation;
    this.labels = labels;
    this.exactDates =
        new DateWords(labels, Objects.requireNonNullElse(design.dateFormat(), DateFormat.SHORT));
    this.dates = precision == null ? exactDates : exactDates.upTo(precision);
    this.durations = design.durations();
    this.renderer = renderer;
    this.parser = parser;
    this.today = today;
  }

  /** Whether a date is in the future. */
  public boolean isAhead(PartialDate date) {
    return today != null && date.firstDay().isAfter(today);
  }

  /**
   * Returns the time span of an entry, otherwise that of its positions or terms, with the duration
   * if the document prints it; {@code null} if nothing is known.
   */
  public @Nullable When time(HasTimeSpan entry) {
    List<Span> covered = Span.covered(Span.spells(entry));
    boolean interrupted = entry.start() == null && entry.end() == null && covered.size() > 1;
    List<Span> spans = interrupted ? covered : List.of(Span.of(entry));
    Span first = spans.get(0);
    When time = interrupted ? dates.over(spans) : dates.between(first.start(), first.end());
    return time == null ? null : time.lasting(duration(spans));
  }

  /**
   * Returns the total duration of time spans: {@code 15 years}, {@code 1 year 8 months}; {@code
   * null} if the document does not print it, or if it is unknown. It includes months if it is less
   * than ten years and the months of all ends are known.
   */
  private @Nullable String duration(List<Span> spans) {
    Integer months = durations ? Span.months(spans, today) : null;
    if (months == null || months == 0) {
      return null;
    }
    String years = labels.count("duration.years", months / 12);
    String rest = labels.count("duration.months", months % 12);
    if (months < 12) {
      return rest;
    }
    boolean monthsMatter = months % 12 > 0 && months < MANY_YEARS * 12;
    return monthsMatter && spans.stream().allMatch(Span::isKnownByMonth)
        ? labels.fill("duration.years-months", years, rest)
        : years;
  }

  public Labels labels() {
    return labels;
  }

  /** Returns the writer of entries' dates, with the precision of the document. */
  public DateWords dates() {
    return dates;
  }

  /** Returns the writer of exact dates. */
  public DateWords exactDates() {
    return exactDates;
  }

  /** Returns a text in the language of the document; {@code null} for none. */
  public @Nullable RichText text(@Nullable Text text) {
    return text == null ? null : required(text);
  }

  /** Returns a text in the language of the document. */
  public RichText required(Text text) {
    Text.Localized localized = translation.of(text);
    return Markdown.title(localized.text())
        .inLanguage(translation.foreign(localized))
        .at(localized.location());
  }

  /** Renders prose; {@code null} for none. */
  public @Nullable RichText prose(@Nullable Prose prose) {
    if (prose == null) {
      return null;
    }
    return marked(prose.markdown(), Markup.PROSE);
  }

  /** Returns the text of an article, whose headings are part of the outline of its page. */
  public RichText article(Prose prose) {
    return marked(prose.markdown(), Markup.ARTICLE);
  }

  /** Returns keywords, without private ones, which begin with {@code _}. */
  public Stream<RichText> keywords(List<Text> words) {
    return words.stream().map(this::required).filter(word -> !word.plain().startsWith("_"));
  }

  /** Returns an achievement, followed by its keywords in brackets. */
  public RichText highlight(Highlight highlight) {
    RichText text = marked(highlight.text().markdown(), Markup.LINE);
    RichText words = joined(keywords(highlight.keywords()));
    return words == null ? text : fill("in-brackets", text, keywords(words));
  }

  private RichText marked(Text text, Markup markup) {
    Text.Localized markdown = translation.of(text);
    String foreign = translation.foreign(markdown);
    return parser
        .apply(markdown.text(), markup)
        .render(renderer.inLanguage(foreign))
        .inLanguage(foreign)
        .at(markdown.location());
  }

  private static RichText keywords(RichText words) {
    return RichText.of(List.of(new Inline.Styled(InlineStyle.KEYWORDS, words.marked().line())));
  }

  /** Joins texts in one line, omitting missing ones; {@code null} if there are none. */
  public @Nullable RichText line(@Nullable Text... texts) {
    return joined(Stream.of(texts).map(this::text));
  }

  /** Returns a place in one line; {@code null} for none. */
  public @Nullable RichText place(@Nullable Place place) {
    if (place == null) {
      return null;
    }
    return place.text() != null
        ? text(place.text())
        : line(place.city(), place.region(), country(place.country()));
  }

  /** Returns the place with the name of the country instead of its code. */
  public @Nullable Place withCountry(@Nullable Place place) {
    return place == null
        ? null
        : new Place(place.text(), place.city(), place.region(), country(place.country()));
  }

  private @Nullable Text country(@Nullable Text written) {
    String name = written == null ? null : labels.country(translation.of(written).text().strip());
    return name == null ? written : Text.of(name).asName();
  }

  /** Joins texts in one line, omitting missing ones; {@code null} if there are none. */
  public @Nullable RichText joined(Stream<? extends @Nullable RichText> parts) {
    List<RichText> all =
        parts
            .<RichText>mapMulti(
                (part, next) -> {
                  if (part != null) {
                    next.accept(part);
                  }
                })
            .toList();
    return all.isEmpty() ? null : RichText.joined(all, labels.get("list-separator"));
  }

  /** Returns an enumeration: {@code A, B and C}; {@code null} if there are none. */
  public @Nullable RichText series(List<RichText> items) {
    return items.isEmpty()
        ? null
        : RichText.filled(labels.list(items.stream().map(RichText::plain).toList()), items);
  }

  /** Fills the placeholders of a label with texts, each of which keeps its language. */
  public RichText fill(String key, RichText... values) {
    return RichText.filled(labels.get(key), List.of(values));
  }
}
