package dev.dossier.html;

import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.When;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;

/** Makes entries for tests. */
public final class EntrySample {
  private final String id;
  private final String kind;
  private RichText title;
  private String url;
  private RichText tagline;
  private RichText subtitle;
  private RichText role;
  private RichText location;
  private When when;
  private boolean upcoming;
  private RichText summary;
  private RichText description;
  private Entry.Details details;
  private RichText reference;
  private String label;
  private Object record = new Object();
  private final List<Fact> facts = new ArrayList<>();
  private final List<RichText> highlights = new ArrayList<>();
  private final List<Entry.Link> links = new ArrayList<>();
  private final List<Entry.Related> related = new ArrayList<>();
  private final List<Entry> parts = new ArrayList<>();

  private EntrySample(String kind, String id, String title) {
    this.kind = kind;
    this.id = id;
    this.title = plain(title);
  }

  public static EntrySample entry(String kind, String id, String title) {
    return new EntrySample(kind, id, title);
  }

  /** Text without markup; {@code null} for none. */
  static RichText plain(String text) {
    return text == null ? null : RichText.ofPlain(text);
  }

  static RichText rich(String xhtml) {
    return new RichText(xhtml, xhtml.replaceAll("<[^>]*>", ""), "");
  }

  EntrySample in(String language) {
    title = title.inLanguage(language);
    return this;
  }

  public EntrySample url(String address) {
    url = address;
    return this;
  }

  EntrySample tagline(String text) {
    tagline = plain(text);
    return this;
  }

  public EntrySample line(String inRole, String withWhom, String where) {
    role = plain(inRole);
    subtitle = plain(withWhom);
    location = plain(where);
    return this;
  }

  public EntrySample on(String text, String iso) {
    when = new When(text, iso, null, false);
    return this;
  }

  public EntrySample span(String text, String start, String end) {
    when = new When(text, start, end, end == null);
    return this;
  }

  EntrySample summary(String xhtml) {
    summary = rich(xhtml);
    return this;
  }

  public EntrySample description(RichText text) {
    description = text;
    return this;
  }

  public EntrySample description(String xhtml) {
    return description(rich(xhtml));
  }

  EntrySample details(String labelled, String xhtml) {
    details = new Entry.Details(plain(labelled), rich(xhtml));
    return this;
  }

  public EntrySample reference(String margin, String xhtml) {
    label = margin;
    reference = rich(xhtml);
    return this;
  }

  EntrySample fact(String name, String labelled, String xhtml) {
    facts.add(new Fact(name, labelled, rich(xhtml)));
    return this;
  }

  EntrySample highlight(String xhtml) {
    highlights.add(rich(xhtml));
    return this;
  }

  EntrySample link(String labelled, String address) {
    links.add(new Entry.Link(plain(labelled), address));
    return this;
  }

  EntrySample related(String ofKind, String labelled, Entry.Related.Item... items) {
    related.add(new Entry.Related(ofKind, labelled, List.of(items)));
    return this;
  }

  EntrySample part(EntrySample entry) {
    parts.add(entry.build());
    return this;
  }

  public EntrySample record(Object facts) {
    record = facts;
    return this;
  }

  public EntrySample upcoming() {
    upcoming = true;
    return this;
  }

  Entry build() {
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
        List.of(),
        List.of(),
        details,
        links,
        related,
        parts,
        reference,
        label,
        record);
  }
}
