package dev.dossier.profile.csl;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.SoftHyphen;
import org.jspecify.annotations.Nullable;

/**
 * A name variable's value (CSL-JSON schema, {@code name-variable}): the parts of a person's name,
 * or {@code literal} for an organisation.
 *
 * @param commaSuffix whether a comma stands before the suffix where the name is written in its
 *     natural order: {@code King, Jr.}, but {@code Louis XIV}
 * @param staticOrdering whether the family name comes first in every style, without a comma: {@code
 *     Mao Zedong}
 */
@Doc("A name on a publication: its parts, or `literal` for an organisation.")
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

  /** A name in the usual order. */
  public CslName(
      @Nullable String family,
      @Nullable String given,
      @Nullable String droppingParticle,
      @Nullable String nonDroppingParticle,
      @Nullable String suffix,
      @Nullable String literal) {
    this(family, given, droppingParticle, nonDroppingParticle, suffix, literal, false, false);
  }

  /** A name of a person without particles. */
  public static CslName of(String family, @Nullable String given) {
    return new CslName(family, given, null, null, null, null);
  }

  /** Whether this is BibTeX's {@code and others}, in Pandoc's spelling in CSL: nobody's name. */
  public boolean isOthers() {
    return "others".equals(literal);
  }

  /** A name that is not parted: an organisation. */
  public static CslName literal(String name) {
    return new CslName(null, null, null, null, null, name);
  }
}
