package dev.dossier.document;

import dev.dossier.profile.spec.SectionKind;
import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document.
 *
 * @param id the id of its element, unique in the document and valid as a URL fragment: {@code
 *     ongoing-projects}
 * @param kind the content; templates see {@link SectionKind#word()}
 * @param form the layout of the entries
 * @param title the heading
 * @param text the text before the entries, or in place of them; {@code null} if there is none
 * @param groups the entries; one group without a heading if they are not grouped
 * @param pagination page breaks before and in the section
 * @param more the link below the entries to a page with more of them; {@code null} if there is none
 */
public record Section(
    String id,
    SectionKind kind,
    Form form,
    RichText title,
    @Nullable RichText text,
    List<Group> groups,
    Pagination pagination,
    @Nullable More more) {

  /** Creates a section without restrictions of page breaks and without a link to more entries. */
  public Section(
      String id,
      SectionKind kind,
      Form form,
      RichText title,
      @Nullable RichText text,
      List<Group> groups) {
    this(id, kind, form, title, text, groups, Pagination.NONE, null);
  }

  public Section {
    groups = List.copyOf(groups);
  }

  /** The layout of entries. */
  public enum Form {
    /** One below the other, with title, dates and text. */
    ENTRIES,
    /** One line each, with label and value: skills, languages. */
    FACTS,
    /** All in one line, each with its keywords in brackets: interests. */
    WORDS,
    /** Formatted references. */
    REFERENCES,
    /** Publications by title: title, then authors and venue. */
    WORKS,
    /** Text without entries. */
    TEXT
  }

  /**
   * Entries with a common heading.
   *
   * @param title the heading; {@code null} if entries are not grouped
   * @param entries the entries, at least one
   */
  public record Group(@Nullable RichText title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A link to the rest of a section.
   *
   * @param text the text: {@code See 12 more online}
   * @param url the address
   */
  public record More(String text, String url) {}

  /** Returns the entries of all groups. */
  public List<Entry> entries() {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }
}
