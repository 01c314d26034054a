package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.When;
import dev.dossier.document.select.Tailoring;
import dev.dossier.document.words.Span;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.entry.Highlight;
import dev.dossier.profile.entry.Lasting;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an {@link Entry} from facts; what is {@code null} stays away. */
public final class EntryBuilder {
  private final Writing writing;
  private final Tailoring tailoring;
  private String kind;
  private Object fact;
  private RichText title = RichText.ofPlain("");
  private @Nullable String url;
  private @Nullable RichText tagline;
  private @Nullable RichText subtitle;
  private @Nullable RichText role;
  private @Nullable RichText location;
  private @Nullable When when;
  private boolean upcoming;
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

  /**
   * Starts an entry.
   *
   * @param tailoring what is said of it in the document
   * @param kind singular of the vocabulary's word: {@code talk}
   * @param fact the record of the vocabulary
   */
  public EntryBuilder(Writing writing, Tailoring tailoring, String kind, Object fact) {
    this.writing = writing;
    this.tailoring = tailoring;
    this.kind = kind;
    this.fact = fact;
  }

  /** The title as it is so far, plain. */
  String title() {
    return title.plain();
  }

  /** What it is an entry of: {@code talk}. */
  public String kind() {
    return kind;
  }

  /** Makes it an entry of another kind than most of its section. */
  EntryBuilder as(String otherKind) {
    kind = otherKind;
    return this;
  }

  /** What has been said of where it belongs; {@code null} if nothing. */
  @Nullable RichText subtitle() {
    return subtitle;
  }

  /** What has been told of it; {@code null} if nothing. */
  @Nullable RichText description() {
    return description;
  }

  /** Its first day or its last, as precise as it is known; empty if neither is. */
  String day() {
    return when == null
        ? ""
        : Objects.requireNonNullElse(when.start(), Objects.requireNonNullElse(when.end(), ""));
  }

  /** Carries this record in place of the one it started with: one with less in it. */
  public EntryBuilder carrying(Object record) {
    fact = record;
    return this;
  }

  EntryBuilder title(@Nullable Text text) {
    return text == null ? this : title(writing.required(text));
  }

  EntryBuilder title(RichText text) {
    title = text;
    return this;
  }

  public EntryBuilder plainTitle(String text) {
    return title(RichText.ofPlain(text));
  }

  EntryBuilder url(@Nullable Url address) {
    url = address == null ? null : address.href();
    return this;
  }

  /** Where the title leads, if there is a better place than the one already known. */
  EntryBuilder urlIfKnown(@Nullable Url address) {
    return address == null ? this : url(address);
  }

  public EntryBuilder address(@Nullable String href) {
    url = href;
    return this;
  }

  EntryBuilder tagline(@Nullable Text text) {
    tagline = writing.text(text);
    return this;
  }

  EntryBuilder subtitle(@Nullable Text... parts) {
    subtitle = writing.line(parts);
    return this;
  }

  public EntryBuilder role(@Nullable RichText text) {
    role = text;
    return this;
  }

  public EntryBuilder role(@Nullable Text text) {
    return role(writing.text(text));
  }

  /** A role that is a word of the vocabulary: {@code talk.keynote}. */
  public EntryBuilder kind(String prefix, @Nullable Enum<?> constant) {
    return role(
        constant == null
            ? (RichText) null
            : RichText.ofPlain(
                writing.labels().get(prefix + constant.name().toLowerCase(Locale.ROOT))));
  }

  EntryBuilder location(@Nullable Text text) {
    location = writing.text(text);
    return this;
  }

  public EntryBuilder on(@Nullable PartialDate date) {
    when = writing.dates().on(date);
    upcoming = date != null && writing.isAhead(date);
    return this;
  }

  EntryBuilder from(@Nullable PartialDate first, @Nullable PartialDate last) {
    when = writing.dates().from(first, last);
    upcoming = first != null && writing.isAhead(first);
    return this;
  }

  EntryBuilder between(@Nullable PartialDate start, @Nullable EndDate end) {
    when = writing.dates().between(start, end);
    return this;
  }

  EntryBuilder finished(@Nullable PartialDate start, @Nullable EndDate end) {
    when = writing.dates().finished(start, end);
    return this;
  }

  /**
   * The time of an entry, or where it says none, that of its positions or terms; and how long it
   * has lasted, where the document says that.
   */
  EntryBuilder over(Lasting entry) {
    List<Span> covered = Span.covered(Span.spells(entry));
    boolean interrupted = entry.start() == null && entry.end() == null && covered.size() > 1;
    List<Span> spans = interrupted ? covered : List.of(Span.of(entry));
    Span first = spans.get(0);
    When time =
        interrupted
            ? writing.dates().over(spans)
            : writing.dates().between(first.start(), first.end());
    when = time == null ? null : time.lasting(writing.duration(spans));
    return this;
  }

  /** The time of what began on a day or lasted from it; of all else the one day that it was. */
  EntryBuilder over(Lasting entry, @Nullable PartialDate date) {
    return entry.start() == null && entry.end() == null
        ? on(date)
        : between(entry.start() == null ? date : entry.start(), entry.end());
  }

  EntryBuilder when(@Nullable When time) {
    when = time;
    return this;
  }

  public EntryBuilder summary(@Nullable Prose prose) {
    return summary(writing.prose(tailoring.summary(fact, prose)));
  }

  public EntryBuilder summary(@Nullable RichText text) {
    summary = text;
    return this;
  }

  EntryBuilder description(@Nullable Prose prose) {
    description = writing.prose(tailoring.description(fact, prose));
    return this;
  }

  EntryBuilder highlights(List<Highlight> lines) {
    List<Highlight> shown = tailoring.highlights(fact, lines);
    highlights = shown.stream().map(writing::highlight).toList();
    shown.forEach(highlight -> about(highlight.keywords()));
    return this;
  }

  EntryBuilder keywords(List<Text> words) {
    keywords = words.stream().map(writing::required).toList();
    about(words);
    return this;
  }

  private void about(List<Text> words) {
    words.stream().map(writing::required).map(RichText::plain).forEach(topics::add);
  }

  EntryBuilder details(dev.dossier.profile.value.@Nullable Details folded) {
    RichText text = folded == null ? null : writing.prose(folded.text());
    if (folded != null && text != null) {
      RichText given = writing.text(folded.label());
      RichText usual = RichText.ofPlain(writing.labels().get("more-info"));
      details = new Entry.Details(given != null ? given : usual, text);
    }
    return this;
  }

  /** A labelled fact; its label is {@code fact.name}. */
  public EntryBuilder fact(String name, @Nullable Text value) {
    return fact(name, writing.text(value));
  }

  public EntryBuilder fact(String name, @Nullable String value) {
    return fact(name, value == null ? null : RichText.ofPlain(value));
  }

  public EntryBuilder fact(String name, @Nullable RichText value) {
    if (value != null) {
      facts.add(new Fact(name, writing.labels().get("fact." + name), value));
    }
    return this;
  }

  public EntryBuilder fact(String name, List<String> values) {
    return fact(name, writing.series(values.stream().map(RichText::ofPlain).toList()));
  }

  /** A labelled fact that is people. */
  EntryBuilder names(String name, List<Text> people) {
    return fact(name, writing.series(people.stream().map(writing::required).toList()));
  }

  EntryBuilder links(List<dev.dossier.profile.value.Link> given) {
    given.forEach(
        link -> links.add(new Entry.Link(writing.required(link.label()), link.url().href())));
    return this;
  }

  public EntryBuilder setLinks(List<Entry.Link> set) {
    links.addAll(set);
    return this;
  }

  /** A link whose label is {@code link.name}. */
  EntryBuilder link(String name, @Nullable Url address) {
    if (address != null) {
      RichText says = RichText.ofPlain(writing.labels().get("link." + name));
      links.add(new Entry.Link(says, address.href()));
    }
    return this;
  }

  public EntryBuilder related(String ofKind, List<Entry.Related.Item> items) {
    if (!items.isEmpty()) {
      related.add(new Entry.Related(ofKind, writing.labels().get("related." + ofKind), items));
    }
    return this;
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
        fact);
  }
}
