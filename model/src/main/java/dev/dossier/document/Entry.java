package dev.dossier.document;

import dev.dossier.profile.spec.SectionKind;
import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a section.
 *
 * @param id the id of its element, unique in the document, valid as a URL fragment, and stable
 *     between builds
 * @param kind the singular of the section's key: {@code project}, {@code talk}, {@code publication}
 * @param title the title in one line; the label of a fact such as a skill. Empty if there is none
 * @param url the target of the title; {@code null} if it is not a link
 * @param tagline the text after the title on the same line, such as the full title of a project;
 *     {@code null} if there is none
 * @param subtitle the organisation or event in one line: {@code University of Göttingen}, {@code
 *     SC25, St. Louis}; {@code null} if there is none
 * @param role the role of the person: {@code Chair}; {@code null} if there is none, or if it is the
 *     title
 * @param location the place; {@code null} if there is none
 * @param when the date or time span; {@code null} if there is none
 * @param upcoming whether it is in the future on the day for which the document is made
 * @param picture the picture; {@code null} if there is none, or the document is no page
 * @param summary the summary in one line; {@code null} if there is none
 * @param description the description; {@code null} if there is none
 * @param facts the labelled facts in order
 * @param highlights the achievements in order
 * @param keywords the subjects and methods
 * @param topics the keywords as plain text, with those of the highlights that are shown
 * @param details collapsible text; {@code null} if there is none
 * @param links further links in order
 * @param related the related entries by kind: talks, publications
 * @param parts the entries within it, at any depth; for a talk with several occasions these, each
 *     of kind {@code occasion} and with the title of the talk
 * @param reference the formatted reference of a publication; {@code null} for other entries
 * @param label the label in the margin before the reference: {@code [1]}; {@code null} if there is
 *     none
 * @param work the lines of a publication in a list by titles; {@code null} for other entries, and
 *     in documents that have formatted references only
 * @param pagination page breaks before and in the entry
 * @param path the path of its record in the profile: {@code talks[3]}, for a publication {@code
 *     publications[key]}. Entries with the same path are made from the same record
 * @param record the record of the profile from which the entry is made, with typed values
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

  /** Whether its parts are the occasions of a talk, each shown in one line. */
  public boolean hasOccasions() {
    return kind.equals("talk") && !parts.isEmpty();
  }

  /** A link with its text. */
  public record Link(RichText label, String url) {}

  /**
   * A publication in a list by titles.
   *
   * @param title the title, with its markup
   * @param authors all authors, the person's own name highlighted; {@code null} if there are none
   * @param brief the authors of a long list in short; {@code null} if the list is not long
   * @param venue the journal, conference or publisher: {@code Journal of Looms 12 (3): 45–67};
   *     {@code null} if unknown
   * @param links links to the work, then further links
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
     * An abbreviated list of authors.
     *
     * @param names the first authors, and the person's own name: {@code A, B, C, … Own, …}
     * @param rest the text that replaces all others: {@code and 31 others}
     */
    public record Brief(RichText names, String rest) {}
  }

  /** Collapsible text with its label: {@code More info}. */
  public record Details(RichText label, RichText text) {}

  /**
   * Related entries of another section.
   *
   * @param kind the section
   * @param label {@code Related talks}
   * @param items the entries in the order of the profile
   * @param more the control that shows the rest where space is limited; {@code null} if there are
   *     few
   */
  public record Related(
      SectionKind.Standard kind, String label, List<Item> items, @Nullable More more) {
    public Related {
      items = List.copyOf(items);
    }

    /**
     * The control that replaces the items after the first few.
     *
     * @param after the number of items always shown
     * @param text {@code See 4 more}
     */
    public record More(int after, String text) {}

    /**
     * A related entry.
     *
     * @param title the title in one line
     * @param url the address; {@code null} if there is none
     * @param anchor the id of its entry in this document; {@code null} if it is not in the document
     * @param note a note in one line, such as the event of a talk; {@code null} if there is none
     * @param when the date; {@code null} if there is none
     */
    public record Item(
        RichText title,
        @Nullable String url,
        @Nullable String anchor,
        @Nullable RichText note,
        @Nullable When when) {}
  }
}
