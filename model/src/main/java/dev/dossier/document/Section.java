package dev.dossier.document;

import dev.dossier.profile.spec.SectionKind;
import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document.
 *
 * @param id unique in the document, fit for a URL's fragment: {@code ongoing-projects}
 * @param kind what it shows; templates see {@link SectionKind#word()}
 * @param form how its entries are set
 * @param title the heading
 * @param text what stands before the entries, or instead of them; {@code null} if nothing
 * @param groups the entries; one group without a heading where they are not grouped
 * @param pagination how it is placed on pages
 * @param more what stands below the entries, where a page has more of them; {@code null} if nothing
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

  /** A section that stands wherever there is room, and leads to no page with more of it. */
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

  /** How entries are set. */
  public enum Form {
    /** One after another, each with a title, dates, text. */
    ENTRIES,
    /** In a line each, label and value: skills, languages. */
    FACTS,
    /** One after another in a line, each with its keywords in brackets: interests. */
    WORDS,
    /** Formatted references. */
    REFERENCES,
    /** Publications by title: the title as a heading, then authors and venue. */
    WORKS,
    /** No entries, only text. */
    TEXT
  }

  /**
   * Entries under a heading of their own.
   *
   * @param title {@code null} where entries are not grouped
   * @param entries at least one
   */
  public record Group(@Nullable RichText title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line that leads to the rest of a section.
   *
   * @param text {@code See 12 more online}
   * @param url where it leads
   */
  public record More(String text, String url) {}

  /** All entries of all groups. */
  public List<Entry> entries() {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }
}
