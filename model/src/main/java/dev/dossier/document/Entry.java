package dev.dossier.document;

import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a section.
 *
 * @param id unique in the document, fit for a URL's fragment, and the same in the next build
 * @param kind singular of the vocabulary's word: {@code project}, {@code talk}, {@code publication}
 * @param title in one line, as all that is no prose: what differs from the document's language says
 *     which it is in. For a fact (skills) its label; for a publication the title. Empty if it has
 *     none
 * @param url where the title leads; {@code null} if nowhere
 * @param tagline what follows the title in the same breath, after a colon or a dash: a project's
 *     full title; {@code null} if nothing
 * @param subtitle who or where, in one line: {@code University of Göttingen}, {@code SC25, St.
 *     Louis}; {@code null} if nothing
 * @param role what the person is in it: {@code Chair}; {@code null} if not given, or if it is the
 *     title
 * @param location {@code null} if not given
 * @param when {@code null} if it has no dates
 * @param upcoming whether it is still to come on the day the document is made for
 * @param summary one line; {@code null} if not given
 * @param description {@code null} if not given
 * @param facts labelled facts, in order
 * @param highlights in order
 * @param keywords what it was done with or is about, in words
 * @param topics what it is about, for programs: its keywords, and those of the highlights that are
 *     shown
 * @param details text behind a label; {@code null} if none
 * @param links further links, in order
 * @param related entries that belong to it, by kind: its talks, its publications
 * @param parts entries within it, to any depth; of a talk given several times the occasions, each
 *     of kind {@code occasion}, with the talk's title
 * @param reference the formatted reference of a publication; {@code null} for all else
 * @param label what stands in the margin before a reference, as printed: {@code [1]}; {@code null}
 *     where the style has none
 * @param record the typed facts: the record of the vocabulary that the entry was made from
 */
public record Entry(
    String id,
    String kind,
    RichText title,
    @Nullable String url,
    @Nullable RichText tagline,
    @Nullable RichText subtitle,
    @Nullable RichText role,
    @Nullable RichText location,
    @Nullable When when,
    boolean upcoming,
    @Nullable RichText summary,
    @Nullable RichText description,
    List<Fact> facts,
    List<RichText> highlights,
    List<RichText> keywords,
    List<String> topics,
    @Nullable Details details,
    List<Link> links,
    List<Related> related,
    List<Entry> parts,
    @Nullable RichText reference,
    @Nullable String label,
    Object record) {

  public Entry {
    facts = List.copyOf(facts);
    highlights = List.copyOf(highlights);
    keywords = List.copyOf(keywords);
    topics = List.copyOf(topics);
    links = List.copyOf(links);
    related = List.copyOf(related);
    parts = List.copyOf(parts);
  }

  /** Whether its parts are the occasions on which it was given, each told in a line. */
  public boolean hasOccasions() {
    return kind.equals("talk") && !parts.isEmpty();
  }

  /** A link with what it says. */
  public record Link(RichText label, String url) {}

  /** Text behind a label: {@code More info}. */
  public record Details(RichText label, RichText text) {}

  /**
   * Entries of another section that belong to this one.
   *
   * @param kind {@code talks}, {@code projects}, {@code publications}
   * @param label {@code Related talks}
   * @param items in the order written
   */
  public record Related(String kind, String label, List<Item> items) {
    public Related {
      items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param title in one line
     * @param url where it leads: the thing itself; {@code null} if it has no address
     * @param anchor id of its entry in this document; {@code null} if it is not in it
     * @param note what else is said in a line: a talk's event; {@code null} if nothing
     * @param when {@code null} if it has no dates
     */
    public record Item(
        RichText title,
        @Nullable String url,
        @Nullable String anchor,
        @Nullable RichText note,
        @Nullable When when) {}
  }
}
