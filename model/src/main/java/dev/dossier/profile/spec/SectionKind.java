package dev.dossier.profile.spec;

import java.util.Locale;

/**
 * The content of a section.
 *
 * <p>Profiles name it by a key, which {@link #of} reads; no other code compares keys.
 */
public sealed interface SectionKind {
  /** Returns the name of the kind, for style sheets: {@code projects}, {@code custom}. */
  String word();

  /**
   * Reads the key of a section.
   *
   * @param key a key of the vocabulary, or the id of a custom section
   */
  static SectionKind of(String key) {
    for (Standard kind : Standard.values()) {
      if (kind.word().equals(key)) {
        return kind;
      }
    }
    return new Custom(key);
  }

  /**
   * The standard sections, in the order of the keys of profiles. The key of a constant is its name
   * in lower case.
   */
  enum Standard implements SectionKind {
    /** The text of the profile's {@code summary}. */
    SUMMARY,
    NEWS,
    /** Posts, each of which has a page. */
    POSTS,
    PROJECTS,
    TALKS,
    COMMITTEES,
    /** Formatted references. */
    PUBLICATIONS,
    EXPERIENCE,
    EDUCATION,
    AWARDS,
    GRANTS,
    TEACHING,
    SUPERVISION,
    SERVICE,
    VOLUNTEERING,
    PATENTS,
    SOFTWARE,
    MEDIA,
    MEMBERSHIPS,
    CERTIFICATES,
    SKILLS,
    LANGUAGES,
    INTERESTS,
    /** People, not works. */
    REFERENCES,
    /** Numbers of entries of other sections. */
    STATISTICS;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A custom section.
   *
   * @param id its id in the profile's {@code sections}
   */
  record Custom(String id) implements SectionKind {
    @Override
    public String word() {
      return "custom";
    }
  }

  /**
   * Works that a document cites and does not list. Profiles cannot name this section; documents add
   * it.
   */
  record CitedWorks() implements SectionKind {
    @Override
    public String word() {
      return "references";
    }
  }
}
