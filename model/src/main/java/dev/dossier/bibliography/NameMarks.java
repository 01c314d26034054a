package dev.dossier.bibliography;

import dev.dossier.profile.CslName;

/**
 * Marks by which names are found again in what a style made of them.
 *
 * <p>The given names of the person are written in fullwidth letters: they are Latin letters to
 * citeproc-java, which makes initials of Latin names only, and an initial of them still shows whose
 * it is.
 */
final class NameMarks {
  /** After the family name (or the whole, if it is not parted) of the person of the profile. */
  static final char OWN = '\uE020';

  /** Stands for {@code and others}. */
  static final char OTHERS = '\uE021';

  /** After every family name or name that is not parted, in citations. */
  static final char NAME = '\uE022';

  /** After a particle that stands behind the given name where the family name comes first. */
  static final char PARTICLE = '\uE023';

  /** After a suffix: {@code Jr.} */
  static final char SUFFIX = '\uE024';

  /** After the family name of the last of many, before which names are left out. */
  static final char LAST = '\uE025';

  private static final int TO_FULLWIDTH = 0xFF21 - 'A';

  private NameMarks() {}

  /** Whether a name is BibTeX's {@code and others}, in Pandoc's spelling in CSL. */
  static boolean isOthers(CslName name) {
    return "others".equals(name.literal());
  }

  /** Given names with their letters marked. */
  static String markGiven(String given) {
    StringBuilder marked = new StringBuilder(given.length());
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      marked.append(letter ? (char) (c + TO_FULLWIDTH) : c);
    }
    return marked.toString();
  }

  /** Undoes {@link #markGiven}. */
  static String unmarkGiven(String marked) {
    StringBuilder given = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      given.append(isMarkedGiven(c) ? (char) (c - TO_FULLWIDTH) : c);
    }
    return given.toString();
  }

  static boolean isMarkedGiven(int c) {
    return (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
  }
}
