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
 * @param family the family name in words, its particles included; empty if the author is not known
 * @param given the first given name or initial; empty if it is not known
 */
record FirstAuthor(List<String> family, String given) {
  private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu})\\p{Lu}{1,2}(?!\\p{L})");

  /** Not known. */
  private static final FirstAuthor NOBODY = new FirstAuthor(List.of(), "");

  static FirstAuthor of(List<CslName> authors) {
    if (authors.isEmpty()) {
      return NOBODY;
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
    // "SL" are initials, of which the second may be left out.
    String written = Objects.requireNonNullElse(first.given(), "");
    List<String> given = words(INITIALS.matcher(written.strip()).replaceFirst("$1."));
    return new FirstAuthor(words(family), given.isEmpty() ? "" : given.get(0));
  }

  private static List<String> words(@Nullable String name) {
    return name == null
        ? List.of()
        : Stream.of(name.split("[\\s\\u00A0.,'’-]+"))
            .map(WorkFacts::fold)
            // Müller is Mueller.
            .map(word -> word.replaceAll("([aou])e", "$1"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  boolean isKnown() {
    return !family.isEmpty();
  }

  /** Whether both are known and may be one person: {@code A. Roe} and {@code Ann van Roe}. */
  boolean isShared(FirstAuthor other) {
    return isKnown()
        && other.isKnown()
        && ((hasFamilyOf(other) && hasGivenOf(other)) || isTurned(other));
  }

  /** Whether both are known and are two people. */
  boolean differs(FirstAuthor other) {
    return isKnown() && other.isKnown() && !isShared(other);
  }

  /** Particles and second family names are often left out. */
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

  /** East Asian names are written either way round. */
  private boolean isTurned(FirstAuthor other) {
    return family.equals(List.of(other.given)) && other.family.equals(List.of(given));
  }
}
