package dev.dossier.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A profile made by chance: the text of its file, and the same once more as plain facts, so that a
 * test can work out by itself what its documents must show.
 *
 * @param yaml the file; every name in it is a word of its own, {@code No17}
 * @param items all entries of all sections, in the order of the file
 * @param documents in the order of the file
 */
record RandomProfile(String yaml, List<Item> items, List<Doc> documents) {
  static final List<String> TAGS = List.of("red", "green", "blue", "quiet");
  static final List<String> TALK_KINDS = List.of("keynote", "invited", "poster", "panel");
  static final List<String> TYPES = List.of("book", "article-journal", "report");

  /** Values that only a document with {@code private: true} may print. */
  static final Set<String> PERSONAL =
      Set.of("+00 555 0199", "Hidden Lane", "1907", "Port Secret", "Vellian", "wed to the sea");

  /**
   * A time of an entry.
   *
   * @param first first day, {@code 2020-05-01}
   * @param last first day of its end; {@code 9999-12-31} of what goes on
   */
  record Time(String first, String last) {
    static final String EVER = "9999-12-31";

    /** What is at one date. */
    static Time at(String date) {
      return new Time(day(date), day(date));
    }

    /** The first day of a date. */
    static String day(String date) {
      return date + "-01-01".substring(date.length() - 4);
    }

    /** For comparing: what ends later is newer, of two that end together what began later. */
    String key() {
      return last + " " + first;
    }
  }

  /**
   * An entry.
   *
   * @param section the section of the profile that it is in
   * @param kinds of a talk its kinds, of a publication its type
   * @param place in the list of selected publications; of other entries 0 if selected, else -1
   * @param highlights in order
   * @param parts projects within a project
   * @param confidential what only a document with private data prints of it
   */
  record Item(
      String name,
      String section,
      List<String> kinds,
      List<String> tags,
      int place,
      List<Time> times,
      List<Highlight> highlights,
      List<Item> parts,
      List<String> confidential) {

    boolean selected() {
      return place >= 0;
    }

    /** With the entries within it. */
    Stream<Item> all() {
      return Stream.concat(Stream.of(this), parts.stream().flatMap(Item::all));
    }
  }

  /**
   * A highlight of an entry.
   *
   * @param without the document for which the entry is worded without highlights; empty if none
   */
  record Highlight(String text, List<String> tags, String without) {}

  /** What one level says of tags. */
  record Filter(List<String> include, List<String> exclude) {
    static final Filter NONE = new Filter(List.of(), List.of());
  }

  /**
   * What a section of a document asks for.
   *
   * @param from first year; 0 if none is named
   * @param to last year; 9999 if none is named
   * @param sort empty for the usual order
   * @param limit -1 if there is none
   */
  record Ask(
      String section,
      boolean selected,
      Filter tags,
      List<String> kinds,
      List<String> keywords,
      int from,
      int to,
      String sort,
      int limit,
      boolean byYear) {

    static Ask all(String section) {
      return new Ask(section, false, Filter.NONE, List.of(), List.of(), 0, 9999, "", -1, false);
    }

    static Ask selected(String section) {
      return new Ask(section, true, Filter.NONE, List.of(), List.of(), 0, 9999, "", -1, false);
    }

    boolean hasYears() {
      return from > 0 || to < 9999;
    }
  }

  /**
   * A document as it is once all that it takes over from others is in it.
   *
   * @param names its own, and those of the documents that it extends
   * @param asks empty if it names no sections
   */
  record Doc(List<String> names, Filter tags, List<Ask> asks, boolean printsPrivate) {
    String name() {
      return names.get(0);
    }
  }
}
