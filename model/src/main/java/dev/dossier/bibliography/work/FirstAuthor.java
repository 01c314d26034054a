package dev.dossier.bibliography.work;

import dev.dossier.profile.csl.CslName;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first author of a work, folded for comparison.
 *
 * @param family the words of the family name, including particles; empty if the author is unknown
 * @param given the first given name or initial; empty if it is unknown
 */
record FirstAuthor(List<String> family, String given) {
  private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu})\\p{Lu}{1,2}(?!\\p{L})");

  private static final FirstAuthor UNKNOWN = new FirstAuthor(List.of(), "");

  static FirstAuthor of(List<CslName> authors) {
    if (authors.isEmpty()) {
      return UNKNOWN;
    }
    CslName first = authors.get(0);
    String family =
        Stream.of(
                first.droppingParticle(),
                first.nonDroppingParticle(),
                first.family(),
                first.literal())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    // "SL" are two initials, of which records may omit the second.
    String written = Objects.requireNonNullElse(first.given(), "");
    List<String> given = words(INITIALS.matcher(written.strip()).replaceFirst("$1."));
    return new FirstAuthor(words(family), given.isEmpty() ? "" : given.get(0));
  }

  private static List<String> words(@Nullable String name) {
    return name == null
        ? List.of()
        : Stream.of(name.split("[\\s\\u00A0.,'’-]+"))
            .map(WorkFingerprint::fold)
            // "Mueller" is "Müller".
            .map(word -> word.replaceAll("([aou])e", "$1"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  boolean isKnown() {
    return !family.isEmpty();
  }

  /** Whether both are known and may be the same person: {@code A. Roe}, {@code Ann van Roe}. */
  boolean isShared(FirstAuthor other) {
    return isKnown()
        && other.isKnown()
        && ((hasFamilyOf(other) && hasGivenOf(other)) || isSwapped(other));
  }

  /** Whether both are known and are different people. */
  boolean differs(FirstAuthor other) {
    return isKnown() && other.isKnown() && !isShared(other);
  }

  /** Compares family names; records often omit particles and second family names. */
  private boolean hasFamilyOf(FirstAuthor other) {
    List<String> longer = family.size() >= other.family.size() ? family : other.family;
    List<String> shorter = longer == family ? other.family : family;
    int more = longer.size() - shorter.size();
    return longer.subList(0, shorter.size()).equals(shorter)
        || longer.subList(more, longer.size()).equals(shorter);
  }

  private boolean hasGivenOf(FirstAuthor other) {
    return given.startsWith(other.given) || other.given.startsWith(given);
  }

  /** Whether given and family name are swapped, as happens with East Asian names. */
  private boolean isSwapped(FirstAuthor other) {
    return family.equals(List.of(other.given)) && other.family.equals(List.of(given));
  }
}
