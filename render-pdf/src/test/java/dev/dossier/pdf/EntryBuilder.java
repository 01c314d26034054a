package dev.dossier.pdf;

import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.When;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry for a test: what is not said is not there. */
public final class EntryBuilder {
  private final String kind;
  private final String title;
  private String id;
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
  private final List<RichText> highlights = new ArrayList<>();
  private Entry.@Nullable Details details;
  private final List<Entry.Link> links = new ArrayList<>();
  private final List<Entry.Related> related = new ArrayList<>();
  private List<Entry> parts = List.of();
  private @Nullable RichText reference;
  private @Nullable String label;

  EntryBuilder(String kind, String title) {
    this.kind = kind;
    this.title = title;
    this.id = kind + "-" + title.replaceAll("[^A-Za-z0-9]+", "-");
  }

  public EntryBuilder id(String value) {
    id = value;
    return this;
  }

  EntryBuilder url(String value) {
    url = value;
    return this;
  }

  public EntryBuilder tagline(String value) {
    tagline = RichText.ofPlain(value);
    return this;
  }

  public EntryBuilder subtitle(String value) {
    subtitle = RichText.ofPlain(value);
    return this;
  }

  EntryBuilder role(String value) {
    role = RichText.ofPlain(value);
    return this;
  }

  public EntryBuilder location(String value) {
    location = RichText.ofPlain(value);
    return this;
  }

  public EntryBuilder when(String text) {
    when = new When(text, null, null, false);
    return this;
  }

  public EntryBuilder summary(String xhtml) {
    summary = Samples.rich(xhtml);
    return this;
  }

  public EntryBuilder description(String xhtml) {
    description = Samples.rich(xhtml);
    return this;
  }

  EntryBuilder fact(String label, String xhtml) {
    facts.add(new Fact(label, label, Samples.rich(xhtml)));
    return this;
  }

  EntryBuilder highlight(String xhtml) {
    highlights.add(Samples.rich(xhtml));
    return this;
  }

  EntryBuilder details(String label, String xhtml) {
    details = new Entry.Details(RichText.ofPlain(label), Samples.rich(xhtml));
    return this;
  }

  public EntryBuilder link(String label, String address) {
    links.add(new Entry.Link(RichText.ofPlain(label), address));
    return this;
  }

  EntryBuilder related(String label, Entry.Related.Item... items) {
    related.add(new Entry.Related("talks", label, List.of(items)));
    return this;
  }

  public EntryBuilder parts(Entry... entries) {
    parts = List.of(entries);
    return this;
  }

  public EntryBuilder reference(String xhtml) {
    reference = Samples.rich(xhtml);
    return this;
  }

  EntryBuilder label(String value) {
    label = value;
    return this;
  }

  public Entry done() {
    return new Entry(
        id,
        kind,
        RichText.ofPlain(title),
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
        kind);
  }
}
