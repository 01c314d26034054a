package dev.dossier.document;

import dev.dossier.profile.spec.SectionKind;
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
 * @param tagline what follows the title on the same line, after a colon or a dash: a project's full
 *     title; {@code null} if nothing
 * @param subtitle who or where, in one line: {@code University of Göttingen}, {@code SC25, St.
 *     Louis}; {@code null} if nothing
 * @param role what the person is in it: {@code Chair}; {@code null} if not given, or if it is the
 *     title
 * @param location {@code null} if not given
 * @param when {@code null} if it has no dates
 * @param upcoming whether it is still to come on the day the document is made for
 * @param picture {@code null} if it has none, and in documents that are no pages
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
 * @param work what a list by titles says of a publication; {@code null} for all else, and where the
 *     document has formatted references only
 * @param pagination how it is placed on pages
 * @param path where its record is in the profile: {@code talks[3]}, and of a publication {@code
 *     publications[key]}. Entries with the same path are made from the same record
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
    @Nullable Picture picture,
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
    @Nullable Work work,
    Pagination pagination,
    String path,
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

  /** Whether its parts are the occasions on which it was given, each shown in one line. */
  public boolean hasOccasions() {
    return kind.equals("talk") && !parts.isEmpty();
  }

  /** A link with what it says. */
  public record Link(RichText label, String url) {}

  /**
   * A publication in a list by titles.
   *
   * @param title the title, with its markup
   * @param authors all authors, the person's own name highlighted; {@code null} if there are none
   * @param brief the authors of a long list in short; {@code null} if the list is not long
   * @param venue where it appeared: {@code Journal of Looms 12 (3): 45–67}; {@code null} if unknown
   * @param links where it can be read, then further links
   */
  public record Work(
      RichText title,
      @Nullable RichText authors,
      @Nullable Brief brief,
      @Nullable RichText venue,
      List<Link> links) {
    public Work {
      links = List.copyOf(links);
    }

    /** Returns this work with other links. */
    public Work with(List<Link> other) {
      return new Work(title, authors, brief, venue, other);
    }

    /**
     * A long list of authors in short.
     *
     * @param names the first authors, and the person's own name: {@code A, B, C, … Own, …}
     * @param rest what stands for all others: {@code and 31 others}
     */
    public record Brief(RichText names, String rest) {}
  }

  /** Text behind a label: {@code More info}. */
  public record Details(RichText label, RichText text) {}

  /**
   * Entries of another section that belong to this one.
   *
   * @param kind the section to which they belong
   * @param label {@code Related talks}
   * @param items in the order written
   * @param more where little room is, what stands for those that are not shown at once; {@code
   *     null} if there are few
   */
  public record Related(
      SectionKind.Standard kind, String label, List<Item> items, @Nullable More more) {
    public Related {
      items = List.copyOf(items);
    }

    /**
     * What stands for the items after the first few.
     *
     * @param after how many are shown at once
     * @param text {@code See 4 more}
     */
    public record More(int after, String text) {}

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
