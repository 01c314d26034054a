package dev.dossier.bibliography.name;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.CslName;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides by their form which texts are names of people, and how lists of names are separated. */
public final class NameHeuristics {
  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\p{M}*\\.?[-~ ]?){1,4}|(?:\\p{Lu}\\p{Ll}?\\.[-~ ]?){1,4}");
  private static final Pattern STARTS_WITH_INITIAL =
      Pattern.compile("\\p{Lu}\\p{Ll}?\\..*", Pattern.DOTALL);

  /** PubMed's form {@code Smith JA}, also {@code Smith J.A.} */
  private static final Pattern INITIALS_LAST =
      Pattern.compile(
          "((?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}(?: \\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll})?)"
              + " (\\p{Lu}{1,3}|\\p{Lu}\\.(?:[- ]?\\p{Lu}\\.){0,3})");

  private static final Pattern GENERATION =
      Pattern.compile("(?i:jr|sr|jun|sen)\\.?|I{2,3}|IV|VI{0,3}");
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?:Ph\\.? ?D|M\\.? ?D|D\\.? ?Phil|M\\.? ?Sc|B\\.? ?Sc|M\\.? ?A|MBA|Dr|Prof|R\\.? ?N|Esq)\\.?");
  private static final Pattern ORGANIZATION =
      Pattern.compile(
          "(?iU)\\b(?:universit\\p{L}*|department|dept|institut\\p{L}*|center|centre|group|team"
              + "|laborator\\p{L}*|committee|consortium|collaboration|society|association|ministry"
              + "|agency|foundation|council|commission|bureau|office|company|college|school|bank"
              + "|network|project)\\b");

  private NameHeuristics() {}

  /** How texts between commas are interpreted. */
  enum Reading {
    /** The parts of one name, as in BibTeX. */
    ONE,
    /** {@code A. Smith, B. Jones} */
    FULL_NAMES,
    /** {@code Smith A, Jones B} */
    INITIALS_LAST,
    /** {@code Smith, A., Jones, B.} */
    PAIRS,
    /** {@code John Smith, Jr.}, {@code Smith, John, PhD} */
    SUFFIX_LAST,
    /** {@code Looms, Inc.}; also any text with more commas than a BibTeX name, but no names */
    ORGANIZATION,
    /** No text with letters or digits. */
    NONE
  }

  static Reading reading(List<String> parts) {
    int count = parts.size();
    if (count < 2 || BibTexNames.areKeyed(parts)) {
      return Reading.ONE;
    }
    List<String> plain = parts.stream().map(LatexText::plain).toList();
    String last = plain.get(count - 1);
    if (BibTexNames.COMPANY.matcher(last).matches()) {
      return Reading.ORGANIZATION;
    }
    boolean suffixLast = GENERATION.matcher(last).matches() || DEGREE.matcher(last).matches();
    if (suffixLast && (count == 2 ? isFullName(plain.get(0)) : count == 3)) {
      return Reading.SUFFIX_LAST;
    }
    if (plain.stream().allMatch(part -> INITIALS_LAST.matcher(part).matches())) {
      return Reading.INITIALS_LAST;
    }
    if (count == 2) {
      return plain.stream().allMatch(part -> isFullName(part) && hasInitialFirst(part))
          ? Reading.FULL_NAMES
          : Reading.ONE;
    }
    if (count == 3 && GENERATION.matcher(plain.get(1)).matches()) {
      return Reading.ONE;
    }
    if (plain.stream().anyMatch(part -> ORGANIZATION.matcher(part).find())) {
      return Reading.ORGANIZATION;
    }
    if (plain.stream().allMatch(NameHeuristics::isFullName)) {
      return Reading.FULL_NAMES;
    }
    return count % 2 == 0 && arePairs(plain) ? Reading.PAIRS : Reading.ORGANIZATION;
  }

  private static boolean arePairs(List<String> parts) {
    for (int i = 0; i < parts.size(); i += 2) {
      boolean family = words(parts.get(i)) <= 4 && !INITIALS.matcher(parts.get(i)).matches();
      if (!family || words(parts.get(i + 1)) > 4) {
        return false;
      }
    }
    return true;
  }

  private static int words(String text) {
    return text.split("[\\s\\u00A0]+", -1).length;
  }

  /** Whether a text has the form of a given name followed by a family name. */
  private static boolean isFullName(String text) {
    String[] words = text.split("[\\s\\u00A0]+", -1);
    return words.length >= 2
        && words.length <= 6
        && Character.isUpperCase(words[0].codePointAt(0))
        && !INITIALS.matcher(words[words.length - 1]).matches()
        && Character.isLetter(words[words.length - 1].codePointAt(0));
  }

  private static boolean hasInitialFirst(String text) {
    return STARTS_WITH_INITIAL.matcher(text).matches();
  }

  /**
   * Whether names are enumerated as in prose, with one {@code and}: {@code Ann Smith, Bo Jones and
   * Cy Brown}. BibTeX would read the first two as one person with two family names.
   */
  static boolean areListedAsInProse(List<String> pieces) {
    if (pieces.size() != 2 || pieces.get(1).indexOf(',') >= 0) {
      return false;
    }
    List<String> first =
        BibTexNames.split(pieces.get(0), ",").stream().map(LatexText::plain).toList();
    return first.size() == 2
        && first.stream().allMatch(NameHeuristics::isFullName)
        && isFullName(LatexText.plain(pieces.get(1).strip()));
  }

  /** Whether LaTeX text contains a letter or digit. */
  public static boolean hasLetters(String written) {
    return LatexText.plain(written).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a text is certainly the name of a person, because it has initials. */
  static boolean isSurelyPerson(String written) {
    String text = LatexText.plain(written.strip());
    List<String> parts = BibTexNames.split(text, ",");
    String second = parts.size() > 1 ? parts.get(1) : "";
    return (!second.isEmpty() && INITIALS.matcher(second).matches())
        || (hasInitialFirst(text) && isFullName(parts.get(0)))
        || INITIALS_LAST.matcher(parts.get(0)).matches();
  }

  /** Whether a text may be the names of people: given and family name, or a comma. */
  static boolean mayBePeople(String written) {
    String text = LatexText.plain(written.strip());
    return text.indexOf(',') > 0 || isFullName(text) || INITIALS_LAST.matcher(text).matches();
  }

  /** Whether all names of a list have the form {@code Smith JA}, at least one unambiguously. */
  static boolean areInitialsLast(List<String> names) {
    List<Matcher> matchers =
        names.stream()
            .map(String::strip)
            .filter(name -> !name.equals("others"))
            .map(name -> INITIALS_LAST.matcher(LatexText.plain(name)))
            .toList();
    return matchers.size() > 1
        && matchers.stream().allMatch(Matcher::matches)
        && matchers.stream()
            .anyMatch(name -> name.group(2).length() == 1 || name.group(2).endsWith("."));
  }

  /** Parses {@code Smith JA}. */
  static CslName initialsLast(String written) {
    Matcher name = INITIALS_LAST.matcher(LatexText.plain(written));
    if (!name.matches()) {
      return BibTexNames.one(written);
    }
    String initials = name.group(2);
    return BibTexNames.one(
        name.group(1)
            + ", "
            + (initials.endsWith(".") ? initials : initials.replaceAll("(?<=.)(?=.)", ". ") + "."));
  }

  /** Parses {@code John Smith, Jr.}; an academic degree is dropped. */
  static CslName suffixLast(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    CslName name = BibTexNames.one(String.join(", ", parts.subList(0, parts.size() - 1)));
    boolean suffix = GENERATION.matcher(LatexText.plain(last)).matches();
    return new CslName(
        name.family(),
        name.given(),
        name.droppingParticle(),
        name.nonDroppingParticle(),
        suffix ? LatexText.plain(last) : name.suffix(),
        name.literal());
  }
}
