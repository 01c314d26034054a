package dev.dossier.document;

import dev.dossier.text.RichText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of a document.
 *
 * @param id unique in the document, fit for a URL's fragment: {@code ongoing-projects}
 * @param kind the key of the vocabulary: {@code projects}; {@code custom} for a section of the
 *     user's own, {@code references} for cited works ({@code referees} are people)
 * @param form how its entries are set
 * @param title the heading
 * @param text what stands before the entries, or instead of them; {@code null} if nothing
 * @param groups the entries; one group without a heading where they are not grouped
 * @param more what stands below the entries, where a page has more of them; {@code null} if nothing
 */
public record Section(
    String id,
    String kind,
    Form form,
    RichText title,
    @Nullable RichText text,
    List<Group> groups,
    @Nullable More more) {

  /** A section that leads to no page with more of it. */
  public Section(
      String id,
      String kind,
      Form form,
      RichText title,
      @Nullable RichText text,
      List<Group> groups) {
    this(id, kind, form, title, text, groups, null);
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
   * @param text {@code 12 more on my page}
   * @param url where it leads
   */
  public record More(String text, String url) {}

  /** All entries of all groups. */
  public List<Entry> entries() {
    return groups.stream().flatMap(group -> group.entries().stream()).toList();
  }
}
