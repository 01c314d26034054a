package dev.dossier.profile.spec;

import java.util.Locale;

/**
 * What a section shows.
 *
 * <p>A profile names it by a key, which {@link #of} reads; nothing else compares keys.
 */
public sealed interface SectionKind {
  /** The name of the kind in documents, for style sheets: {@code projects}, {@code custom}. */
  String word();

  /**
   * Reads the key of a section.
   *
   * @param key a key of the vocabulary, or the id of a section of the user's own
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
   * The sections that every profile may have, in the order of its keys. A constant's key is its
   * name in lower case.
   */
  enum Standard implements SectionKind {
    /** The text of the profile's {@code summary}. */
    SUMMARY,
    NEWS,
    /** Posts, of which each has a page. */
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
   * A section of the user's own.
   *
   * @param id its id in the profile's {@code sections}
   */
  record Custom(String id) implements SectionKind {
    @Override
    public String word() {
      return "custom";
    }
  }

  /** Works that a document cites and does not list. Documents add it; no profile can name it. */
  record CitedWorks() implements SectionKind {
    @Override
    public String word() {
      return "references";
    }
  }
}
