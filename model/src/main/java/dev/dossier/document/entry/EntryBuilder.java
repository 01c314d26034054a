package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.Pagination;
import dev.dossier.document.Picture;
import dev.dossier.document.When;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.OverrideResolver;
import dev.dossier.document.words.Localizer;
import dev.dossier.profile.part.HasTimeSpan;
import dev.dossier.profile.part.Highlight;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Entry} from a record of the vocabulary, with one method for each component of an
 * entry. Values that are {@code null} are omitted.
 */
public final class EntryBuilder {
  /** The maximum number of related entries that are always shown. */
  private static final int MOST_RELATED = 3;

  private final Localizer localizer;
  private final OverrideResolver overrides;
  private final EntryParts shown;
  private String kind;
  private final Located<?> located;
  private Object fact;
  private RichText title = RichText.ofPlain("");
  private @Nullable String url;
  private @Nullable RichText tagline;
  private @Nullable RichText subtitle;
  private @Nullable RichText role;
  private @Nullable RichText location;
  private @Nullable When when;
  private boolean upcoming;
  private @Nullable Picture picture;
  private @Nullable RichText summary;
  private @Nullable RichText description;
  private final List<Fact> facts = new ArrayList<>();
  private List<RichText> highlights = List.of();
  private List<RichText> keywords = List.of();
  private final Set<String> topics = new LinkedHashSet<>();
  private Entry.@Nullable Details details;
  private final List<Entry.Link> links = new ArrayList<>();
  private final List<Entry.Related> related = new ArrayList<>();
  private List<Entry> parts = List.of();
  private @Nullable RichText reference;
  private @Nullable String label;
  private Entry.@Nullable Work work;
  private Pagination pagination = Pagination.NONE;

  /**
   * Starts an entry.
   *
   * @param overrides texts of the record that the document replaces
   * @param shown the parts of entries that the document shows
   * @param kind the singular of the section's key: {@code talk}
   * @param located the record of the profile
   */
  public EntryBuilder(
      Localizer localizer,
      OverrideResolver overrides,
      EntryParts shown,
      String kind,
      Located<?> located) {
    this.localizer = localizer;
    this.overrides = overrides;
    this.shown = shown;
    this.kind = kind;
    this.located = located;
    this.fact = located.value();
  }

  /** Returns the record from which the entry is made, with its path. */
  Located<?> located() {
    return located;
  }

  /** Returns the title as plain text. */
  String title() {
    return title.plain();
  }

  /** Returns the kind of the entry: {@code talk}. */
  public String kind() {
    return kind;
  }

  /** Sets a kind other than that of the section's entries. */
  EntryBuilder as(String otherKind) {
    kind = otherKind;
    return this;
  }

  /** Returns the subtitle; {@code null} if it is not set. */
  @Nullable RichText subtitle() {
    return subtitle;
  }

  /** Returns the description; {@code null} if it is not set. */
  @Nullable RichText description() {
    return description;
  }

  /**
   * Returns the first date, otherwise the last, in ISO 8601 as precise as it is known; empty if
   * unknown.
   */
  String day() {
    PartialDate date = when == null ? null : when.start() != null ? when.start() : when.end();
    return date == null ? "" : date.iso();
  }

  /** Replaces the record of the entry, by one with less or more data. */
  public EntryBuilder carrying(Object record) {
    fact = record;
    return this;
  }

  EntryBuilder title(@Nullable Text text) {
    return text == null ? this : title(localizer.required(text));
  }

  EntryBuilder title(RichText text) {
    title = text;
    return this;
  }

  public EntryBuilder plainTitle(String text) {
    return title(RichText.ofPlain(text));
  }

  EntryBuilder url(@Nullable Url address) {
    return address(address == null ? null : address.href());
  }

  /** Sets the target of the title unless the address is {@code null}. */
  EntryBuilder urlIfKnown(@Nullable Url address) {
    return address == null ? this : url(address);
  }

  public EntryBuilder address(@Nullable String href) {
    url = shown.hasUrls() ? href : null;
    return this;
  }

  EntryBuilder tagline(@Nullable Text text) {
    tagline = localizer.text(text);
    return this;
  }

  EntryBuilder subtitle(@Nullable Text... parts) {
    subtitle = localizer.line(parts);
    return this;
  }

  public EntryBuilder role(@Nullable RichText text) {
    role = text;
    return this;
  }

  public EntryBuilder role(@Nullable Text text) {
    return role(localizer.text(text));
  }

  /** Sets a role that is a constant of the vocabulary, by its label: {@code talk.keynote}. */
  public EntryBuilder kind(String prefix, @Nullable Enum<?> constant) {
    return role(
        constant == null
            ? (RichText) null
            : RichText.ofPlain(
                localizer.labels().get(prefix + constant.name().toLowerCase(Locale.ROOT))));
  }

  EntryBuilder location(@Nullable Text text) {
    location = shown.hasLocations() ? localizer.text(text) : null;
    return this;
  }

  public EntryBuilder on(@Nullable PartialDate date) {
    when = localizer.dates().on(date);
    upcoming = date != null && localizer.isAhead(date);
    return this;
  }

  EntryBuilder from(@Nullable PartialDate first, @Nullable PartialDate last) {
    when = localizer.dates().from(first, last);
    upcoming = first != null && localizer.isAhead(first);
    return this;
  }

  EntryBuilder between(@Nullable PartialDate start, @Nullable EndDate end) {
    when = localizer.dates().between(start, end);
    return this;
  }

  EntryBuilder finished(@Nullable PartialDate start, @Nullable EndDate end) {
    when = localizer.dates().finished(start, end);
    return this;
  }

  EntryBuilder over(HasTimeSpan entry) {
    return when(localizer.time(entry));
  }

  /** Sets the time span; without one, the single date. */
  EntryBuilder over(HasTimeSpan entry, @Nullable PartialDate date) {
    return entry.start() == null && entry.end() == null
        ? on(date)
        : between(entry.start() == null ? date : entry.start(), entry.end());
  }

  /** Leaves the year of what is over out of its date, as a heading says it. */
  public void belowItsYear() {
    if (when != null && !upcoming) {
      when = localizer.dates().withoutYear(when);
    }
  }

  EntryBuilder when(@Nullable When time) {
    when = time;
    return this;
  }

  public EntryBuilder picture(@Nullable Picture shown) {
    picture = shown;
    return this;
  }

  public EntryBuilder summary(@Nullable Prose prose) {
    return summary(localizer.prose(overrides.summary(fact, prose)));
  }

  public EntryBuilder summary(@Nullable RichText text) {
    summary = text;
    return this;
  }

  EntryBuilder description(@Nullable Prose prose) {
    description = localizer.prose(overrides.description(fact, prose));
    return this;
  }

  EntryBuilder highlights(List<Highlight> lines) {
    List<Highlight> shown = overrides.highlights(fact, lines);
    highlights = shown.stream().map(localizer::highlight).toList();
    shown.forEach(highlight -> about(highlight.keywords()));
    return this;
  }

  EntryBuilder keywords(List<Text> words) {
    keywords = localizer.keywords(words).toList();
    about(words);
    return this;
  }

  private void about(List<Text> words) {
    localizer.keywords(words).map(RichText::plain).forEach(topics::add);
  }

  EntryBuilder details(dev.dossier.profile.value.@Nullable Details folded) {
    RichText text = folded == null ? null : localizer.prose(folded.text());
    if (folded != null && text != null) {
      RichText given = localizer.text(folded.label());
      RichText usual = RichText.ofPlain(localizer.labels().get("more-info"));
      details = new Entry.Details(given != null ? given : usual, text);
    }
    return this;
  }

  /** Adds a fact with the label {@code fact.name}. */
  public EntryBuilder fact(String name, @Nullable Text value) {
    return fact(name, localizer.text(value));
  }

  public EntryBuilder fact(String name, @Nullable String value) {
    return fact(name, value == null ? null : RichText.ofPlain(value));
  }

  public EntryBuilder fact(String name, @Nullable RichText value) {
    if (value != null) {
      facts.add(new Fact(name, localizer.labels().get("fact." + name), value));
    }
    return this;
  }

  public EntryBuilder fact(String name, List<String> values) {
    return fact(name, localizer.series(values.stream().map(RichText::ofPlain).toList()));
  }

  /** Adds a fact that is a list of people. */
  EntryBuilder names(String name, List<Text> people) {
    return fact(name, localizer.series(people.stream().map(localizer::required).toList()));
  }

  EntryBuilder links(List<dev.dossier.profile.value.Link> given) {
    return setLinks(
        given.stream()
            .map(link -> new Entry.Link(localizer.required(link.label()), link.url().href()))
            .toList());
  }

  public EntryBuilder setLinks(List<Entry.Link> set) {
    links.addAll(shown.hasUrls() ? set : List.of());
    return this;
  }

  /** Adds a link with the label {@code link.name}. */
  EntryBuilder link(String name, @Nullable Url address) {
    if (address != null) {
      RichText says = RichText.ofPlain(localizer.labels().get("link." + name));
      setLinks(List.of(new Entry.Link(says, address.href())));
    }
    return this;
  }

  public EntryBuilder related(SectionKind.Standard ofKind, List<Entry.Related.Item> items) {
    if (!items.isEmpty() && shown.hasRelated(kind, ofKind)) {
      String says = localizer.labels().get("related." + ofKind.word());
      related.add(new Entry.Related(ofKind, says, items, more(items.size())));
    }
    return this;
  }

  private Entry.Related.@Nullable More more(int items) {
    int rest = items - MOST_RELATED;
    return rest > 0
        ? new Entry.Related.More(MOST_RELATED, localizer.labels().count("see-more", rest))
        : null;
  }

  EntryBuilder parts(List<Entry> entries) {
    parts = entries;
    return this;
  }

  public EntryBuilder reference(@Nullable RichText text, @Nullable String margin) {
    reference = text;
    label = margin;
    return this;
  }

  /** Sets the lines of a publication in a list by titles. */
  public EntryBuilder work(Entry.@Nullable Work lines) {
    work = lines == null || shown.hasUrls() ? lines : lines.with(List.of());
    return this;
  }

  public EntryBuilder placed(Pagination on) {
    pagination = on;
    return this;
  }

  public Entry build(String id) {
    return new Entry(
        id,
        kind,
        title,
        url,
        tagline,
        subtitle,
        role,
        location,
        when,
        upcoming,
        picture,
        summary,
        description,
        facts,
        highlights,
        keywords,
        List.copyOf(topics),
        details,
        links,
        related,
        parts,
        reference,
        label,
        work,
        pagination,
        located.path(),
        fact);
  }
}
