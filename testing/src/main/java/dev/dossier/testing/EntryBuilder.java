package dev.dossier.testing;

import static dev.dossier.testing.Fragments.rich;

import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.Pagination;
import dev.dossier.document.Picture;
import dev.dossier.document.When;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Entry} for a test; what is not set is absent. */
public final class EntryBuilder {
  private final String kind;
  private String id;
  private RichText title;
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
  private final List<RichText> highlights = new ArrayList<>();
  private Entry.@Nullable Details details;
  private final List<Entry.Link> links = new ArrayList<>();
  private final List<Entry.Related> related = new ArrayList<>();
  private final List<Entry> parts = new ArrayList<>();
  private @Nullable RichText reference;
  private @Nullable String label;
  private Entry.@Nullable Work work;
  private Pagination pagination = Pagination.NONE;
  private @Nullable String path;
  private Object record = new Object();

  private EntryBuilder(String kind, String id, String title) {
    this.kind = kind;
    this.id = id;
    this.title = RichText.ofPlain(title);
  }

  /** Starts an entry. */
  public static EntryBuilder entry(String kind, String id, String title) {
    return new EntryBuilder(kind, id, title);
  }

  /** Starts an entry whose id follows from its title. */
  public static EntryBuilder entry(String kind, String title) {
    return entry(kind, kind + "-" + title.replaceAll("[^A-Za-z0-9]+", "-"), title);
  }

  public EntryBuilder picture(Picture value) {
    picture = value;
    return this;
  }

  public EntryBuilder id(String value) {
    id = value;
    return this;
  }

  /** Sets the language of the title. */
  public EntryBuilder in(String language) {
    title = title.inLanguage(language);
    return this;
  }

  public EntryBuilder url(String address) {
    url = address;
    return this;
  }

  public EntryBuilder tagline(String text) {
    tagline = RichText.ofPlain(text);
    return this;
  }

  public EntryBuilder subtitle(String text) {
    subtitle = RichText.ofPlain(text);
    return this;
  }

  public EntryBuilder role(String text) {
    role = RichText.ofPlain(text);
    return this;
  }

  public EntryBuilder location(String text) {
    location = RichText.ofPlain(text);
    return this;
  }

  /** Sets role, subtitle and location; {@code null} for none. */
  public EntryBuilder line(
      @Nullable String inRole, @Nullable String withWhom, @Nullable String where) {
    role = inRole == null ? null : RichText.ofPlain(inRole);
    subtitle = withWhom == null ? null : RichText.ofPlain(withWhom);
    location = where == null ? null : RichText.ofPlain(where);
    return this;
  }

  /** Sets a time by its printed form only; one with a dash lasts. */
  public EntryBuilder when(String text) {
    when = text.contains(" – ") ? Dates.span(text, "2021", null) : Dates.on(text, null);
    return this;
  }

  /** Sets a day, a month or a year. */
  public EntryBuilder on(String text, String iso) {
    when = Dates.on(text, iso);
    return this;
  }

  /** Sets a span of time; without an end it lasts. */
  public EntryBuilder span(String text, String start, @Nullable String end) {
    when = Dates.span(text, start, end);
    return this;
  }

  public EntryBuilder upcoming() {
    upcoming = true;
    return this;
  }

  public EntryBuilder summary(String xhtml) {
    summary = rich(xhtml);
    return this;
  }

  public EntryBuilder description(RichText text) {
    description = text;
    return this;
  }

  public EntryBuilder description(String xhtml) {
    return description(rich(xhtml));
  }

  public EntryBuilder details(String caption, String xhtml) {
    details = new Entry.Details(RichText.ofPlain(caption), rich(xhtml));
    return this;
  }

  public EntryBuilder fact(String name, String caption, String xhtml) {
    facts.add(new Fact(name, caption, rich(xhtml)));
    return this;
  }

  public EntryBuilder highlight(String xhtml) {
    highlights.add(rich(xhtml));
    return this;
  }

  public EntryBuilder link(String caption, String address) {
    links.add(new Entry.Link(RichText.ofPlain(caption), address));
    return this;
  }

  public EntryBuilder related(String ofKind, String caption, Entry.Related.Item... items) {
    related.add(
        new Entry.Related(
            SectionKind.Standard.valueOf(ofKind.toUpperCase(Locale.ROOT)),
            caption,
            List.of(items),
            items.length > 3
                ? new Entry.Related.More(3, "See " + (items.length - 3) + " more")
                : null));
    return this;
  }

  public EntryBuilder part(EntryBuilder entry) {
    parts.add(entry.build());
    return this;
  }

  public EntryBuilder parts(Entry... entries) {
    parts.addAll(List.of(entries));
    return this;
  }

  public EntryBuilder reference(String xhtml) {
    reference = rich(xhtml);
    return this;
  }

  /** Sets what a list by titles says of it. */
  public EntryBuilder work(Entry.Work lines) {
    work = lines;
    return this;
  }

  /** Sets the label in the margin before the reference. */
  public EntryBuilder label(String text) {
    label = text;
    return this;
  }

  /** Sets the record of the vocabulary that the entry is made from; by default none. */
  public EntryBuilder record(Object facts) {
    record = facts;
    return this;
  }

  /** Sets where the record is in the profile; by default a place of its own. */
  public EntryBuilder path(String place) {
    path = place;
    return this;
  }

  /** Places the entry on pages. */
  public EntryBuilder placed(Pagination on) {
    pagination = on;
    return this;
  }

  public Entry build() {
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
        List.of(),
        List.of(),
        details,
        links,
        related,
        parts,
        reference,
        label,
        work,
        pagination,
        path == null ? id : path,
        record);
  }
}
