package dev.dossier.profile.csl;

import dev.dossier.profile.value.SoftHyphen;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name in a name variable (CSL-JSON schema, {@code name-variable}): the parts of a person's name,
 * or {@code literal} for an organization.
 *
 * @param commaSuffix whether a comma precedes the suffix in display order: {@code King, Jr.}, but
 *     {@code Louis XIV}
 * @param staticOrdering whether the family name always comes first, without a comma: {@code Mao
 *     Zedong}
 */
public record CslName(
    @Nullable String family,
    @Nullable String given,
    @Nullable String droppingParticle,
    @Nullable String nonDroppingParticle,
    @Nullable String suffix,
    @Nullable String literal,
    boolean commaSuffix,
    boolean staticOrdering) {

  public CslName {
    family = SoftHyphen.withoutOrNull(family);
    given = SoftHyphen.withoutOrNull(given);
    literal = SoftHyphen.withoutOrNull(literal);
  }

  /** Creates a name without {@code commaSuffix} and {@code staticOrdering}. */
  public CslName(
      @Nullable String family,
      @Nullable String given,
      @Nullable String droppingParticle,
      @Nullable String nonDroppingParticle,
      @Nullable String suffix,
      @Nullable String literal) {
    this(family, given, droppingParticle, nonDroppingParticle, suffix, literal, false, false);
  }

  /** Returns the name of a person, without particles. */
  public static CslName of(String family, @Nullable String given) {
    return new CslName(family, given, null, null, null, null);
  }

  /**
   * Whether this stands for BibTeX's {@code and others}: the literal {@code others}, as in Pandoc.
   */
  public boolean isOthers() {
    return "others".equals(literal);
  }

  /** Returns a name without parts: that of an organization. */
  public static CslName literal(String name) {
    return new CslName(null, null, null, null, null, name);
  }

  /** Returns the name in display order: {@code Ludwig van Beethoven}. */
  public String display() {
    return Stream.of(given, droppingParticle, nonDroppingParticle, family, literal, suffix)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }
}
